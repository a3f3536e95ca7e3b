CREATE TABLE "acknowledgements" (
	"conversation_id" bigint NOT NULL,
	"opens_at" timestamp (3) with time zone NOT NULL,
	"author_id" bigint NOT NULL,
	"outbox_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "acknowledgements_conversation_id_opens_at_pk" PRIMARY KEY("conversation_id","opens_at")
);
--> statement-breakpoint
ALTER TABLE "deadlines" DROP CONSTRAINT "deadlines_state";--> statement-breakpoint
ALTER TABLE "deadlines" ADD COLUMN "clock" text;--> statement-breakpoint
ALTER TABLE "deadlines" ADD COLUMN "remaining" bigint;--> statement-breakpoint
ALTER TABLE "sources" ADD COLUMN "acknowledge" text DEFAULT 'off' NOT NULL;--> statement-breakpoint
ALTER TABLE "acknowledgements" ADD CONSTRAINT "acknowledgements_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "acknowledgements" ADD CONSTRAINT "acknowledgements_author_id_authors_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."authors"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "acknowledgements_author" ON "acknowledgements" USING btree ("author_id","opens_at");--> statement-breakpoint
CREATE UNIQUE INDEX "deadlines_waiting" ON "deadlines" USING btree ("conversation_id","kind") WHERE "deadlines"."state" = 'paused';--> statement-breakpoint
ALTER TABLE "deadlines" ADD CONSTRAINT "deadlines_clock" CHECK ("deadlines"."clock" in ('profile','always'));--> statement-breakpoint
ALTER TABLE "deadlines" ADD CONSTRAINT "deadlines_paused" CHECK (("deadlines"."state" = 'paused') = ("deadlines"."remaining" is not null));--> statement-breakpoint
ALTER TABLE "deadlines" ADD CONSTRAINT "deadlines_state" CHECK ("deadlines"."state" in ('running','paused','met','cancelled'));--> statement-breakpoint
ALTER TABLE "sources" ADD CONSTRAINT "sources_acknowledge" CHECK ("sources"."acknowledge" in ('off','private','all'));