CREATE TABLE "contact_addresses" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "contact_addresses_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"contact_id" bigint NOT NULL,
	"type" text NOT NULL,
	"value" text NOT NULL,
	"origin" text NOT NULL,
	"mention_id" bigint,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "contact_addresses_type" CHECK ("contact_addresses"."type" in ('email','phone')),
	CONSTRAINT "contact_addresses_origin" CHECK ("contact_addresses"."origin" in ('account','message','hand'))
);
--> statement-breakpoint
CREATE TABLE "contact_merges" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "contact_merges_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"into_id" bigint NOT NULL,
	"from_id" bigint NOT NULL,
	"reasons" jsonb NOT NULL,
	"moved" jsonb NOT NULL,
	"user_id" bigint,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "contact_notes" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "contact_notes_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"contact_id" bigint NOT NULL,
	"user_id" bigint,
	"kind" text NOT NULL,
	"text" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "contact_notes_kind" CHECK ("contact_notes"."kind" in ('note','call'))
);
--> statement-breakpoint
CREATE TABLE "contact_reads" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "contact_reads_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp (3) with time zone NOT NULL,
	"user_id" bigint,
	"what" text NOT NULL,
	"contact_id" bigint,
	"conversation_id" bigint,
	CONSTRAINT "contact_reads_what" CHECK ("contact_reads"."what" in ('contact','conversation','export'))
);
--> statement-breakpoint
CREATE TABLE "contact_suggestions" (
	"a_id" bigint NOT NULL,
	"b_id" bigint NOT NULL,
	"reasons" jsonb NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"decided_by" bigint,
	"decided_at" timestamp (3) with time zone,
	CONSTRAINT "contact_suggestions_a_id_b_id_pk" PRIMARY KEY("a_id","b_id"),
	CONSTRAINT "contact_suggestions_order" CHECK ("contact_suggestions"."a_id" < "contact_suggestions"."b_id"),
	CONSTRAINT "contact_suggestions_state" CHECK ("contact_suggestions"."state" in ('open','refused'))
);
--> statement-breakpoint
ALTER TABLE "contacts" ADD COLUMN "kind" text DEFAULT 'customer' NOT NULL;--> statement-breakpoint
ALTER TABLE "contacts" ADD COLUMN "owner_id" bigint;--> statement-breakpoint
ALTER TABLE "contacts" ADD COLUMN "language" text;--> statement-breakpoint
ALTER TABLE "contacts" ADD COLUMN "address_form" text;--> statement-breakpoint
ALTER TABLE "contacts" ADD COLUMN "merged_into_id" bigint;--> statement-breakpoint
ALTER TABLE "contacts" ADD COLUMN "erased_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "sources" ADD COLUMN "retention_days" integer;--> statement-breakpoint
ALTER TABLE "contact_addresses" ADD CONSTRAINT "contact_addresses_contact_id_contacts_id_fk" FOREIGN KEY ("contact_id") REFERENCES "public"."contacts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_addresses" ADD CONSTRAINT "contact_addresses_mention_id_mentions_id_fk" FOREIGN KEY ("mention_id") REFERENCES "public"."mentions"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_merges" ADD CONSTRAINT "contact_merges_into_id_contacts_id_fk" FOREIGN KEY ("into_id") REFERENCES "public"."contacts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_merges" ADD CONSTRAINT "contact_merges_from_id_contacts_id_fk" FOREIGN KEY ("from_id") REFERENCES "public"."contacts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_merges" ADD CONSTRAINT "contact_merges_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_notes" ADD CONSTRAINT "contact_notes_contact_id_contacts_id_fk" FOREIGN KEY ("contact_id") REFERENCES "public"."contacts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_notes" ADD CONSTRAINT "contact_notes_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_reads" ADD CONSTRAINT "contact_reads_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_suggestions" ADD CONSTRAINT "contact_suggestions_a_id_contacts_id_fk" FOREIGN KEY ("a_id") REFERENCES "public"."contacts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_suggestions" ADD CONSTRAINT "contact_suggestions_b_id_contacts_id_fk" FOREIGN KEY ("b_id") REFERENCES "public"."contacts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_suggestions" ADD CONSTRAINT "contact_suggestions_decided_by_users_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "contact_addresses_identity" ON "contact_addresses" USING btree ("contact_id","type","value");--> statement-breakpoint
CREATE INDEX "contact_addresses_value" ON "contact_addresses" USING btree ("value");--> statement-breakpoint
CREATE INDEX "contact_addresses_mention" ON "contact_addresses" USING btree ("mention_id");--> statement-breakpoint
CREATE INDEX "contact_merges_into" ON "contact_merges" USING btree ("into_id");--> statement-breakpoint
CREATE UNIQUE INDEX "contact_merges_from" ON "contact_merges" USING btree ("from_id");--> statement-breakpoint
CREATE INDEX "contact_notes_contact" ON "contact_notes" USING btree ("contact_id","at");--> statement-breakpoint
CREATE INDEX "contact_reads_contact" ON "contact_reads" USING btree ("contact_id","id");--> statement-breakpoint
CREATE INDEX "contact_reads_at" ON "contact_reads" USING btree ("at");--> statement-breakpoint
CREATE INDEX "contact_suggestions_b" ON "contact_suggestions" USING btree ("b_id");--> statement-breakpoint
ALTER TABLE "contacts" ADD CONSTRAINT "contacts_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contacts" ADD CONSTRAINT "contacts_merged_into_id_contacts_id_fk" FOREIGN KEY ("merged_into_id") REFERENCES "public"."contacts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "contacts_merged" ON "contacts" USING btree ("merged_into_id") WHERE "contacts"."merged_into_id" is not null;--> statement-breakpoint
CREATE INDEX "contacts_kind" ON "contacts" USING btree ("kind") WHERE "contacts"."kind" <> 'customer';--> statement-breakpoint
CREATE INDEX "contacts_owner" ON "contacts" USING btree ("owner_id") WHERE "contacts"."owner_id" is not null;--> statement-breakpoint
CREATE INDEX "authors_handle" ON "authors" USING btree (lower("handle"));--> statement-breakpoint
ALTER TABLE "contacts" ADD CONSTRAINT "contacts_kind_known" CHECK ("contacts"."kind" in ('customer','staff','blocked'));--> statement-breakpoint
ALTER TABLE "contacts" ADD CONSTRAINT "contacts_language" CHECK ("contacts"."language" in ('cs','sk','pl','en'));--> statement-breakpoint
ALTER TABLE "contacts" ADD CONSTRAINT "contacts_address_form" CHECK ("contacts"."address_form" in ('formal','informal'));