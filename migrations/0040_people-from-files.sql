CREATE TABLE "contact_handles" (
	"contact_id" bigint NOT NULL,
	"channel" text NOT NULL,
	"handle" text NOT NULL,
	CONSTRAINT "contact_handles_contact_id_channel_handle_pk" PRIMARY KEY("contact_id","channel","handle")
);
--> statement-breakpoint
CREATE TABLE "contacts_brought" (
	"contact_id" bigint PRIMARY KEY NOT NULL,
	"import_id" bigint,
	"team_id" bigint,
	"row_key" text NOT NULL,
	"name_key" text,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rule_marks" (
	"what" text PRIMARY KEY NOT NULL,
	"up_to" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "contact_addresses" DROP CONSTRAINT "contact_addresses_origin";--> statement-breakpoint
ALTER TABLE "rules" DROP CONSTRAINT "rules_event";--> statement-breakpoint
ALTER TABLE "imports" DROP CONSTRAINT "imports_state";--> statement-breakpoint
ALTER TABLE "imports" ALTER COLUMN "source_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "rules" ADD COLUMN "kept_by" bigint;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "what" text DEFAULT 'mentions' NOT NULL;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "team_id" bigint;--> statement-breakpoint
ALTER TABLE "contact_handles" ADD CONSTRAINT "contact_handles_contact_id_contacts_id_fk" FOREIGN KEY ("contact_id") REFERENCES "public"."contacts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contacts_brought" ADD CONSTRAINT "contacts_brought_contact_id_contacts_id_fk" FOREIGN KEY ("contact_id") REFERENCES "public"."contacts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contacts_brought" ADD CONSTRAINT "contacts_brought_import_id_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."imports"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contacts_brought" ADD CONSTRAINT "contacts_brought_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "contact_handles_account" ON "contact_handles" USING btree ("channel","handle");--> statement-breakpoint
CREATE UNIQUE INDEX "contacts_brought_row" ON "contacts_brought" USING btree ("row_key");--> statement-breakpoint
CREATE INDEX "contacts_brought_import" ON "contacts_brought" USING btree ("import_id");--> statement-breakpoint
CREATE INDEX "contacts_brought_name" ON "contacts_brought" USING btree ("name_key");--> statement-breakpoint
ALTER TABLE "rules" ADD CONSTRAINT "rules_kept_by_users_id_fk" FOREIGN KEY ("kept_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_addresses" ADD CONSTRAINT "contact_addresses_origin" CHECK ("contact_addresses"."origin" in ('account','message','hand','file'));--> statement-breakpoint
ALTER TABLE "rules" ADD CONSTRAINT "rules_event" CHECK ("rules"."event" in ('arrived','opened','reopened','answered','labelled','assigned','late','handed','closed','complaint'));--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_what" CHECK ("imports"."what" in ('mentions','people'));--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_of" CHECK (("imports"."what" = 'mentions') = ("imports"."source_id" is not null));--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_state" CHECK ("imports"."state" in ('mapping','waiting','done','cancelled','undone'));