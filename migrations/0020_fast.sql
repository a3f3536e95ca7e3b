CREATE TABLE "search_docs" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "search_docs_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"mention_id" bigint,
	"reply_id" bigint,
	"note_id" bigint,
	"at" timestamp (3) with time zone NOT NULL,
	"words" "tsvector" NOT NULL,
	CONSTRAINT "search_docs_of_one" CHECK (num_nonnulls("search_docs"."mention_id", "search_docs"."reply_id", "search_docs"."note_id") = 1)
);
--> statement-breakpoint
CREATE TABLE "search_marks" (
	"what" text PRIMARY KEY NOT NULL,
	"up_to" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "macros" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "macros_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"name" text NOT NULL,
	"key" text,
	"owner_id" bigint NOT NULL,
	"audience" text NOT NULL,
	"team_id" bigint,
	"steps" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "macros_audience" CHECK ("macros"."audience" in ('me','team','all') and ("macros"."audience" = 'team') = ("macros"."team_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "saved_views" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "saved_views_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"name" text NOT NULL,
	"owner_id" bigint NOT NULL,
	"audience" text NOT NULL,
	"team_id" bigint,
	"query" text NOT NULL,
	"position" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "saved_views_audience" CHECK ("saved_views"."audience" in ('me','team','all') and ("saved_views"."audience" = 'team') = ("saved_views"."team_id" is not null))
);
--> statement-breakpoint
ALTER TABLE "acts" ADD COLUMN "made" jsonb;--> statement-breakpoint
ALTER TABLE "search_docs" ADD CONSTRAINT "search_docs_mention_id_mentions_id_fk" FOREIGN KEY ("mention_id") REFERENCES "public"."mentions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_docs" ADD CONSTRAINT "search_docs_reply_id_replies_id_fk" FOREIGN KEY ("reply_id") REFERENCES "public"."replies"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_docs" ADD CONSTRAINT "search_docs_note_id_notes_id_fk" FOREIGN KEY ("note_id") REFERENCES "public"."notes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "macros" ADD CONSTRAINT "macros_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "macros" ADD CONSTRAINT "macros_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_views" ADD CONSTRAINT "saved_views_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_views" ADD CONSTRAINT "saved_views_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "search_docs_mention" ON "search_docs" USING btree ("mention_id");--> statement-breakpoint
CREATE UNIQUE INDEX "search_docs_reply" ON "search_docs" USING btree ("reply_id");--> statement-breakpoint
CREATE UNIQUE INDEX "search_docs_note" ON "search_docs" USING btree ("note_id");--> statement-breakpoint
CREATE INDEX "search_docs_at" ON "search_docs" USING btree ("at","id");--> statement-breakpoint
CREATE INDEX "search_docs_words" ON "search_docs" USING gin ("words");--> statement-breakpoint
CREATE INDEX "macros_owner" ON "macros" USING btree ("owner_id");--> statement-breakpoint
CREATE INDEX "saved_views_owner" ON "saved_views" USING btree ("owner_id");