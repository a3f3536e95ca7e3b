CREATE TABLE "mention_sketches" (
	"mention_id" bigint PRIMARY KEY NOT NULL,
	"keys" integer[] NOT NULL,
	"sketch" integer[] NOT NULL,
	"seen_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "held_as_spam" (
	"mention_id" bigint PRIMARY KEY NOT NULL,
	"team_id" bigint,
	"words" jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "spam_examples" (
	"mention_id" bigint PRIMARY KEY NOT NULL,
	"conversation_id" bigint NOT NULL,
	"team_id" bigint,
	"at" timestamp (3) with time zone NOT NULL,
	"withdrawn" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "followers" (
	"conversation_id" bigint NOT NULL,
	"user_id" bigint NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "followers_conversation_id_user_id_pk" PRIMARY KEY("conversation_id","user_id")
);
--> statement-breakpoint
ALTER TABLE "conversations" DROP CONSTRAINT "conversations_status";--> statement-breakpoint
ALTER TABLE "mentions" ADD COLUMN "text_key" bigint;--> statement-breakpoint
ALTER TABLE "acts" ADD COLUMN "moved" jsonb;--> statement-breakpoint
ALTER TABLE "conversation_mentions" ADD COLUMN "copy" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "conversations" ADD COLUMN "merged_into" bigint;--> statement-breakpoint
ALTER TABLE "conversations" ADD COLUMN "split_from" bigint;--> statement-breakpoint
ALTER TABLE "mention_sketches" ADD CONSTRAINT "mention_sketches_mention_id_mentions_id_fk" FOREIGN KEY ("mention_id") REFERENCES "public"."mentions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "held_as_spam" ADD CONSTRAINT "held_as_spam_mention_id_mentions_id_fk" FOREIGN KEY ("mention_id") REFERENCES "public"."mentions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "held_as_spam" ADD CONSTRAINT "held_as_spam_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "spam_examples" ADD CONSTRAINT "spam_examples_mention_id_mentions_id_fk" FOREIGN KEY ("mention_id") REFERENCES "public"."mentions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "spam_examples" ADD CONSTRAINT "spam_examples_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "spam_examples" ADD CONSTRAINT "spam_examples_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "followers" ADD CONSTRAINT "followers_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "followers" ADD CONSTRAINT "followers_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "mention_sketches_keys" ON "mention_sketches" USING gin ("keys");--> statement-breakpoint
CREATE INDEX "mention_sketches_seen" ON "mention_sketches" USING btree ("seen_at");--> statement-breakpoint
CREATE INDEX "held_as_spam_at" ON "held_as_spam" USING btree ("at");--> statement-breakpoint
CREATE INDEX "spam_examples_conversation" ON "spam_examples" USING btree ("conversation_id");--> statement-breakpoint
CREATE INDEX "spam_examples_team" ON "spam_examples" USING btree ("team_id");--> statement-breakpoint
CREATE INDEX "followers_user" ON "followers" USING btree ("user_id");--> statement-breakpoint
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_merged_into_conversations_id_fk" FOREIGN KEY ("merged_into") REFERENCES "public"."conversations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_split_from_conversations_id_fk" FOREIGN KEY ("split_from") REFERENCES "public"."conversations"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "mentions_text" ON "mentions" USING btree ("text_key") WHERE "mentions"."text_key" is not null;--> statement-breakpoint
CREATE INDEX "conversations_merged" ON "conversations" USING btree ("merged_into") WHERE "conversations"."merged_into" is not null;--> statement-breakpoint
CREATE INDEX "conversations_split" ON "conversations" USING btree ("split_from") WHERE "conversations"."split_from" is not null;--> statement-breakpoint
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_merged_into" CHECK (("conversations"."status" = 'merged') = ("conversations"."merged_into" is not null));--> statement-breakpoint
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_status" CHECK ("conversations"."status" in ('open','waiting','snoozed','done','merged'));