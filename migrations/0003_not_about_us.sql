CREATE TABLE "held_back" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "held_back_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"watch_id" bigint NOT NULL,
	"mention_id" bigint,
	"passed_by_id" bigint,
	"words" jsonb NOT NULL,
	"spans" jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "not_about_us" (
	"watch_id" bigint NOT NULL,
	"mention_id" bigint NOT NULL,
	"conversation_id" bigint NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"withdrawn" boolean DEFAULT false NOT NULL,
	CONSTRAINT "not_about_us_watch_id_mention_id_pk" PRIMARY KEY("watch_id","mention_id")
);
--> statement-breakpoint
ALTER TABLE "held_back" ADD CONSTRAINT "held_back_watch_id_watches_id_fk" FOREIGN KEY ("watch_id") REFERENCES "public"."watches"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "held_back" ADD CONSTRAINT "held_back_mention_id_mentions_id_fk" FOREIGN KEY ("mention_id") REFERENCES "public"."mentions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "held_back" ADD CONSTRAINT "held_back_passed_by_id_passed_by_id_fk" FOREIGN KEY ("passed_by_id") REFERENCES "public"."passed_by"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "not_about_us" ADD CONSTRAINT "not_about_us_watch_id_watches_id_fk" FOREIGN KEY ("watch_id") REFERENCES "public"."watches"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "not_about_us" ADD CONSTRAINT "not_about_us_mention_id_mentions_id_fk" FOREIGN KEY ("mention_id") REFERENCES "public"."mentions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "not_about_us" ADD CONSTRAINT "not_about_us_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "held_back_mention" ON "held_back" USING btree ("watch_id","mention_id");--> statement-breakpoint
CREATE UNIQUE INDEX "held_back_passed_by" ON "held_back" USING btree ("watch_id","passed_by_id");--> statement-breakpoint
CREATE INDEX "held_back_at" ON "held_back" USING btree ("watch_id","at");--> statement-breakpoint
CREATE INDEX "held_back_by_passed" ON "held_back" USING btree ("passed_by_id");--> statement-breakpoint
CREATE INDEX "held_back_by_mention" ON "held_back" USING btree ("mention_id");--> statement-breakpoint
CREATE INDEX "not_about_us_conversation" ON "not_about_us" USING btree ("conversation_id");