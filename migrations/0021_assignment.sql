CREATE TABLE "duties" (
	"user_id" bigint PRIMARY KEY NOT NULL,
	"presence" text DEFAULT 'working' NOT NULL,
	"presence_at" timestamp (3) with time zone,
	"plan" jsonb,
	"capacity" integer,
	"languages" text[] DEFAULT '{}' NOT NULL,
	"skills" text[] DEFAULT '{}' NOT NULL,
	"handed_at" timestamp (3) with time zone,
	CONSTRAINT "duties_presence" CHECK (presence in ('working','break','away')),
	CONSTRAINT "duties_capacity" CHECK (capacity >= 0)
);
--> statement-breakpoint
CREATE TABLE "assignment_policies" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "assignment_policies_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"team_id" bigint,
	"source_id" bigint,
	"mode" text NOT NULL,
	"by_language" boolean DEFAULT false NOT NULL,
	"skill" text,
	"flood" boolean DEFAULT false NOT NULL,
	CONSTRAINT "assignment_policies_mode" CHECK ("assignment_policies"."mode" in ('off','turns')),
	CONSTRAINT "assignment_policies_of_one" CHECK ("assignment_policies"."team_id" is null or "assignment_policies"."source_id" is null)
);
--> statement-breakpoint
CREATE TABLE "assignment_turns" (
	"policy_id" bigint NOT NULL,
	"user_id" bigint NOT NULL,
	"turn" bigint NOT NULL,
	CONSTRAINT "assignment_turns_policy_id_user_id_pk" PRIMARY KEY("policy_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "claim_signs" (
	"conversation_id" bigint PRIMARY KEY NOT NULL,
	"user_id" bigint NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "flood_ends" (
	"policy_id" bigint NOT NULL,
	"user_id" bigint NOT NULL,
	"from" text NOT NULL,
	CONSTRAINT "flood_ends_policy_id_user_id_pk" PRIMARY KEY("policy_id","user_id"),
	CONSTRAINT "flood_ends_from" CHECK ("flood_ends"."from" in ('newest','oldest'))
);
--> statement-breakpoint
CREATE TABLE "skips" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "skips_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"conversation_id" bigint NOT NULL,
	"user_id" bigint NOT NULL,
	"reason" text NOT NULL,
	"text" text DEFAULT '' NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "skips_reason" CHECK ("skips"."reason" in ('language','skill','waits','partial','other'))
);
--> statement-breakpoint
CREATE TABLE "proposals" (
	"id" uuid PRIMARY KEY NOT NULL,
	"conversation_id" bigint NOT NULL,
	"mention_id" bigint,
	"user_id" bigint NOT NULL,
	"kind" text NOT NULL,
	"text" text NOT NULL,
	"fields" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"state" text NOT NULL,
	"since" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"decided_by" bigint,
	"decided_at" timestamp (3) with time zone,
	"note" text,
	"outbox_id" uuid,
	CONSTRAINT "proposals_kind" CHECK ("proposals"."kind" in ('public','private','email')),
	CONSTRAINT "proposals_state" CHECK ("proposals"."state" in ('waiting','approved','returned','withdrawn'))
);
--> statement-breakpoint
ALTER TABLE "users" DROP CONSTRAINT "users_role";--> statement-breakpoint
ALTER TABLE "conversations" ADD COLUMN "given_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "departments" ADD COLUMN "team_id" bigint;--> statement-breakpoint
ALTER TABLE "duties" ADD CONSTRAINT "duties_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignment_policies" ADD CONSTRAINT "assignment_policies_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignment_policies" ADD CONSTRAINT "assignment_policies_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignment_turns" ADD CONSTRAINT "assignment_turns_policy_id_assignment_policies_id_fk" FOREIGN KEY ("policy_id") REFERENCES "public"."assignment_policies"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignment_turns" ADD CONSTRAINT "assignment_turns_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_signs" ADD CONSTRAINT "claim_signs_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_signs" ADD CONSTRAINT "claim_signs_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "flood_ends" ADD CONSTRAINT "flood_ends_policy_id_assignment_policies_id_fk" FOREIGN KEY ("policy_id") REFERENCES "public"."assignment_policies"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "flood_ends" ADD CONSTRAINT "flood_ends_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "skips" ADD CONSTRAINT "skips_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "skips" ADD CONSTRAINT "skips_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_mention_id_mentions_id_fk" FOREIGN KEY ("mention_id") REFERENCES "public"."mentions"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_decided_by_users_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "assignment_policies_team" ON "assignment_policies" USING btree ("team_id") WHERE "assignment_policies"."team_id" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "assignment_policies_source" ON "assignment_policies" USING btree ("source_id") WHERE "assignment_policies"."source_id" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "assignment_policies_everyones" ON "assignment_policies" USING btree ((true)) WHERE "assignment_policies"."team_id" is null and "assignment_policies"."source_id" is null;--> statement-breakpoint
CREATE INDEX "skips_user" ON "skips" USING btree ("user_id","at");--> statement-breakpoint
CREATE INDEX "skips_conversation" ON "skips" USING btree ("conversation_id");--> statement-breakpoint
CREATE INDEX "proposals_conversation" ON "proposals" USING btree ("conversation_id");--> statement-breakpoint
CREATE INDEX "proposals_waiting" ON "proposals" USING btree ("conversation_id","created_at") WHERE "proposals"."state" = 'waiting';--> statement-breakpoint
CREATE INDEX "proposals_outbox" ON "proposals" USING btree ("outbox_id");--> statement-breakpoint
CREATE INDEX "proposals_mention" ON "proposals" USING btree ("mention_id");--> statement-breakpoint
ALTER TABLE "departments" ADD CONSTRAINT "departments_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "conversations_claimed" ON "conversations" USING btree ("claimed_at") WHERE "conversations"."status" = 'open' and "conversations"."claimed_at" is not null;--> statement-breakpoint
ALTER TABLE "users" ADD CONSTRAINT "users_role" CHECK ("users"."role" in ('admin','lead','agent','trainee','viewer'));