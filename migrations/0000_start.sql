CREATE TABLE "contact_authors" (
	"author_id" bigint PRIMARY KEY NOT NULL,
	"contact_id" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "contacts" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "contacts_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"name" text NOT NULL,
	"email" text,
	"vip" boolean DEFAULT false NOT NULL,
	"first_seen_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "events" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "events_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp (3) with time zone NOT NULL,
	"kind" text NOT NULL,
	"conversation_id" bigint,
	"source_id" bigint,
	"user_id" bigint,
	"data" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "authors" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "authors_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"channel" text NOT NULL,
	"external_id" text NOT NULL,
	"handle" text,
	"name" text,
	"url" text,
	"avatar_url" text,
	"followers" integer,
	"is_self" boolean DEFAULT false NOT NULL,
	"first_seen_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "media" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "media_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"mention_id" bigint NOT NULL,
	"position" integer NOT NULL,
	"kind" text NOT NULL,
	"url" text NOT NULL,
	"name" text,
	"bytes" integer,
	"description" text
);
--> statement-breakpoint
CREATE TABLE "mention_revisions" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "mention_revisions_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"mention_id" bigint NOT NULL,
	"revision" text NOT NULL,
	"title" text,
	"text" text NOT NULL,
	"replaced_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mention_sources" (
	"mention_id" bigint NOT NULL,
	"source_id" bigint NOT NULL,
	"seen_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "mention_sources_mention_id_source_id_pk" PRIMARY KEY("mention_id","source_id")
);
--> statement-breakpoint
CREATE TABLE "mentions" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "mentions_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"channel" text NOT NULL,
	"account" text DEFAULT '' NOT NULL,
	"external_id" text NOT NULL,
	"source_id" bigint NOT NULL,
	"author_id" bigint NOT NULL,
	"kind" text NOT NULL,
	"visibility" text NOT NULL,
	"title" text,
	"text" text NOT NULL,
	"url" text,
	"rating_value" real,
	"rating_max" real,
	"thread_key" text NOT NULL,
	"parent_external_id" text,
	"target" jsonb,
	"caps" jsonb NOT NULL,
	"reply_handle" jsonb,
	"published_at" timestamp (3) with time zone,
	"published_trust" text NOT NULL,
	"first_seen_at" timestamp (3) with time zone NOT NULL,
	"revision" text NOT NULL,
	"history" boolean NOT NULL,
	"edited_at" timestamp (3) with time zone,
	"deleted_at" timestamp (3) with time zone,
	"language" text NOT NULL,
	"language_confidence" real NOT NULL,
	"sentiment" real NOT NULL,
	"sentiment_label" text NOT NULL,
	"sentiment_confidence" real NOT NULL,
	"urgency" integer NOT NULL,
	"urgency_reasons" jsonb NOT NULL,
	"private_data" jsonb NOT NULL,
	CONSTRAINT "mentions_visibility" CHECK ("mentions"."visibility" in ('public','limited','private')),
	CONSTRAINT "mentions_kind" CHECK ("mentions"."kind" in ('comment','reply','mention','message','post','review','article','email')),
	CONSTRAINT "mentions_sentiment" CHECK ("mentions"."sentiment_label" in ('negative','neutral','positive','mixed')),
	CONSTRAINT "mentions_urgency" CHECK ("mentions"."urgency" between 0 and 100)
);
--> statement-breakpoint
CREATE TABLE "passed_by" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "passed_by_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"source_id" bigint NOT NULL,
	"channel" text NOT NULL,
	"account" text DEFAULT '' NOT NULL,
	"external_id" text NOT NULL,
	"item" jsonb NOT NULL,
	"seen_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "cron_runs" (
	"key" text PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"id" uuid PRIMARY KEY NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "outbox_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"conversation_id" bigint,
	"source_id" bigint,
	"channel" text NOT NULL,
	"action" text NOT NULL,
	"payload" jsonb NOT NULL,
	"user_id" bigint,
	"state" text NOT NULL,
	"send_at" timestamp (3) with time zone NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"lease_token" uuid,
	"lease_until" timestamp (3) with time zone,
	"prepared" jsonb,
	"external_id" text,
	"url" text,
	"error" jsonb,
	"created_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "outbox_state" CHECK ("outbox"."state" in ('queued','sending','sent','failed','unknown','cancelled')),
	CONSTRAINT "outbox_action" CHECK ("outbox"."action" in ('reply','privateReply','mail'))
);
--> statement-breakpoint
CREATE TABLE "access_links" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "access_links_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"kind" text NOT NULL,
	"token_hash" text NOT NULL,
	"email" text,
	"role" text,
	"team_id" bigint,
	"user_id" bigint,
	"created_by" bigint,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone,
	CONSTRAINT "access_links_tokenHash_unique" UNIQUE("token_hash"),
	CONSTRAINT "access_links_kind" CHECK ("access_links"."kind" in ('setup','invite','password'))
);
--> statement-breakpoint
CREATE TABLE "login_failures" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "login_failures_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"key" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "sessions_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"token_hash" text NOT NULL,
	"user_id" bigint NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"last_used_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"user_agent" text DEFAULT '' NOT NULL,
	CONSTRAINT "sessions_tokenHash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "team_members" (
	"team_id" bigint NOT NULL,
	"user_id" bigint NOT NULL,
	CONSTRAINT "team_members_team_id_user_id_pk" PRIMARY KEY("team_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "teams" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "teams_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"name" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "users_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"email" text NOT NULL,
	"name" text NOT NULL,
	"password_hash" text NOT NULL,
	"role" text NOT NULL,
	"language" text NOT NULL,
	"theme" text DEFAULT 'system' NOT NULL,
	"signature" text NOT NULL,
	"queue_order" text DEFAULT 'due' NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"last_seen_at" timestamp (3) with time zone,
	CONSTRAINT "users_role" CHECK ("users"."role" in ('admin','lead','agent','viewer')),
	CONSTRAINT "users_language" CHECK ("users"."language" in ('cs','sk','pl','en')),
	CONSTRAINT "users_theme" CHECK ("users"."theme" in ('system','light','dark')),
	CONSTRAINT "users_queue_order" CHECK ("users"."queue_order" in ('due','oldest','newest','urgency'))
);
--> statement-breakpoint
CREATE TABLE "acts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" bigint NOT NULL,
	"kind" text NOT NULL,
	"before" jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"undone" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "conversation_labels" (
	"conversation_id" bigint NOT NULL,
	"label_id" bigint NOT NULL,
	"added_by" bigint,
	CONSTRAINT "conversation_labels_conversation_id_label_id_pk" PRIMARY KEY("conversation_id","label_id")
);
--> statement-breakpoint
CREATE TABLE "conversation_mentions" (
	"mention_id" bigint PRIMARY KEY NOT NULL,
	"conversation_id" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "conversations" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "conversations_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"thread_identity" text NOT NULL,
	"source_id" bigint NOT NULL,
	"purpose" text NOT NULL,
	"status" text NOT NULL,
	"assignee_id" bigint,
	"claimed_at" timestamp (3) with time zone,
	"due_at" timestamp (3) with time zone,
	"snoozed_until" timestamp (3) with time zone,
	"urgency" integer NOT NULL,
	"sentiment_label" text NOT NULL,
	"sentiment" real NOT NULL,
	"language" text NOT NULL,
	"last_mention_id" bigint NOT NULL,
	"first_seen_at" timestamp (3) with time zone NOT NULL,
	"last_inbound_at" timestamp (3) with time zone NOT NULL,
	"answered_at" timestamp (3) with time zone,
	"opened_at" timestamp (3) with time zone NOT NULL,
	"resolution" text,
	"resolved_at" timestamp (3) with time zone,
	"resolved_by" bigint,
	"reopened" integer DEFAULT 0 NOT NULL,
	"version" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "conversations_threadIdentity_unique" UNIQUE("thread_identity"),
	CONSTRAINT "conversations_status" CHECK ("conversations"."status" in ('open','waiting','snoozed','done')),
	CONSTRAINT "conversations_purpose" CHECK ("conversations"."purpose" in ('answer','know')),
	CONSTRAINT "conversations_disposition" CHECK (("conversations"."status" = 'done') = ("conversations"."resolution" is not null)),
	CONSTRAINT "conversations_resolution" CHECK ("conversations"."resolution" in ('answered','handed_off','nothing_to_answer','not_about_us','spam')),
	CONSTRAINT "conversations_snooze" CHECK (("conversations"."status" = 'snoozed') = ("conversations"."snoozed_until" is not null))
);
--> statement-breakpoint
CREATE TABLE "deadlines" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "deadlines_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"conversation_id" bigint NOT NULL,
	"kind" text NOT NULL,
	"state" text NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	"minutes" integer NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"ended_by" bigint,
	"breached_at" timestamp (3) with time zone,
	CONSTRAINT "deadlines_kind" CHECK ("deadlines"."kind" in ('response','promise','handoff')),
	CONSTRAINT "deadlines_state" CHECK ("deadlines"."state" in ('running','met','cancelled'))
);
--> statement-breakpoint
CREATE TABLE "labels" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "labels_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"key" text,
	"name" text NOT NULL,
	"hue" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "labels_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "notes" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "notes_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"conversation_id" bigint NOT NULL,
	"user_id" bigint,
	"text" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "departments" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "departments_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"name" text NOT NULL,
	"email" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "drafts" (
	"conversation_id" bigint NOT NULL,
	"user_id" bigint NOT NULL,
	"kind" text NOT NULL,
	"text" text NOT NULL,
	"fields" text DEFAULT '{}' NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "drafts_conversation_id_user_id_kind_pk" PRIMARY KEY("conversation_id","user_id","kind"),
	CONSTRAINT "drafts_kind" CHECK ("drafts"."kind" in ('public','private','email','note'))
);
--> statement-breakpoint
CREATE TABLE "handoffs" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "handoffs_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"conversation_id" bigint NOT NULL,
	"user_id" bigint,
	"customer_email" text,
	"department_id" bigint,
	"subject" text NOT NULL,
	"body" text NOT NULL,
	"message_id" text NOT NULL,
	"outbox_id" uuid,
	"request_id" uuid,
	"deadline_id" bigint,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "replies" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "replies_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"conversation_id" bigint NOT NULL,
	"mention_id" bigint,
	"user_id" bigint,
	"kind" text NOT NULL,
	"text" text NOT NULL,
	"outbox_id" uuid,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "replies_kind" CHECK ("replies"."kind" in ('public','private','email','outside'))
);
--> statement-breakpoint
CREATE TABLE "templates" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "templates_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"name" text NOT NULL,
	"language" text NOT NULL,
	"body" text NOT NULL,
	"usage" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "settings" (
	"key" text PRIMARY KEY NOT NULL,
	"value" jsonb NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sources" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "sources_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"channel" text NOT NULL,
	"name" text NOT NULL,
	"team_id" bigint,
	"settings" jsonb NOT NULL,
	"secrets" text,
	"purpose" text NOT NULL,
	"intake" text NOT NULL,
	"clock" text DEFAULT 'always' NOT NULL,
	"response_minutes" integer,
	"state" text DEFAULT 'active' NOT NULL,
	"host" text NOT NULL,
	"poll_seconds" integer NOT NULL,
	"next_poll_at" timestamp (3) with time zone NOT NULL,
	"lease_token" uuid,
	"lease_until" timestamp (3) with time zone,
	"cursor" jsonb,
	"baseline_at" timestamp (3) with time zone,
	"last_poll_at" timestamp (3) with time zone,
	"last_success_at" timestamp (3) with time zone,
	"last_item_at" timestamp (3) with time zone,
	"lag_seconds" integer,
	"failures" integer DEFAULT 0 NOT NULL,
	"last_error" jsonb,
	"quality" text,
	"demo" boolean DEFAULT false NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" bigint,
	CONSTRAINT "sources_purpose" CHECK ("sources"."purpose" in ('answer','know')),
	CONSTRAINT "sources_intake" CHECK ("sources"."intake" in ('all','matching')),
	CONSTRAINT "sources_clock" CHECK ("sources"."clock" in ('profile','always')),
	CONSTRAINT "sources_state" CHECK ("sources"."state" in ('active','paused','stopped'))
);
--> statement-breakpoint
CREATE TABLE "watch_hits" (
	"mention_id" bigint NOT NULL,
	"watch_id" bigint NOT NULL,
	"spans" jsonb NOT NULL,
	CONSTRAINT "watch_hits_mention_id_watch_id_pk" PRIMARY KEY("mention_id","watch_id")
);
--> statement-breakpoint
CREATE TABLE "watches" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "watches_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"name" text NOT NULL,
	"expression" text NOT NULL,
	"exclude" text DEFAULT '' NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	"hue" integer DEFAULT 0 NOT NULL,
	"demo" boolean DEFAULT false NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"created_by" bigint
);
--> statement-breakpoint
ALTER TABLE "contact_authors" ADD CONSTRAINT "contact_authors_author_id_authors_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."authors"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_authors" ADD CONSTRAINT "contact_authors_contact_id_contacts_id_fk" FOREIGN KEY ("contact_id") REFERENCES "public"."contacts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "media" ADD CONSTRAINT "media_mention_id_mentions_id_fk" FOREIGN KEY ("mention_id") REFERENCES "public"."mentions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mention_revisions" ADD CONSTRAINT "mention_revisions_mention_id_mentions_id_fk" FOREIGN KEY ("mention_id") REFERENCES "public"."mentions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mention_sources" ADD CONSTRAINT "mention_sources_mention_id_mentions_id_fk" FOREIGN KEY ("mention_id") REFERENCES "public"."mentions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mention_sources" ADD CONSTRAINT "mention_sources_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_author_id_authors_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."authors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passed_by" ADD CONSTRAINT "passed_by_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "access_links" ADD CONSTRAINT "access_links_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "access_links" ADD CONSTRAINT "access_links_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "access_links" ADD CONSTRAINT "access_links_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_members" ADD CONSTRAINT "team_members_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_members" ADD CONSTRAINT "team_members_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "acts" ADD CONSTRAINT "acts_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversation_labels" ADD CONSTRAINT "conversation_labels_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversation_labels" ADD CONSTRAINT "conversation_labels_label_id_labels_id_fk" FOREIGN KEY ("label_id") REFERENCES "public"."labels"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversation_labels" ADD CONSTRAINT "conversation_labels_added_by_users_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversation_mentions" ADD CONSTRAINT "conversation_mentions_mention_id_mentions_id_fk" FOREIGN KEY ("mention_id") REFERENCES "public"."mentions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversation_mentions" ADD CONSTRAINT "conversation_mentions_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_assignee_id_users_id_fk" FOREIGN KEY ("assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_last_mention_id_mentions_id_fk" FOREIGN KEY ("last_mention_id") REFERENCES "public"."mentions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_resolved_by_users_id_fk" FOREIGN KEY ("resolved_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deadlines" ADD CONSTRAINT "deadlines_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deadlines" ADD CONSTRAINT "deadlines_ended_by_users_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notes" ADD CONSTRAINT "notes_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notes" ADD CONSTRAINT "notes_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handoffs" ADD CONSTRAINT "handoffs_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handoffs" ADD CONSTRAINT "handoffs_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handoffs" ADD CONSTRAINT "handoffs_department_id_departments_id_fk" FOREIGN KEY ("department_id") REFERENCES "public"."departments"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handoffs" ADD CONSTRAINT "handoffs_deadline_id_deadlines_id_fk" FOREIGN KEY ("deadline_id") REFERENCES "public"."deadlines"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "replies" ADD CONSTRAINT "replies_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "replies" ADD CONSTRAINT "replies_mention_id_mentions_id_fk" FOREIGN KEY ("mention_id") REFERENCES "public"."mentions"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "replies" ADD CONSTRAINT "replies_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sources" ADD CONSTRAINT "sources_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sources" ADD CONSTRAINT "sources_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "watch_hits" ADD CONSTRAINT "watch_hits_mention_id_mentions_id_fk" FOREIGN KEY ("mention_id") REFERENCES "public"."mentions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "watch_hits" ADD CONSTRAINT "watch_hits_watch_id_watches_id_fk" FOREIGN KEY ("watch_id") REFERENCES "public"."watches"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "watches" ADD CONSTRAINT "watches_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "contact_authors_contact" ON "contact_authors" USING btree ("contact_id");--> statement-breakpoint
CREATE INDEX "events_conversation" ON "events" USING btree ("conversation_id","id");--> statement-breakpoint
CREATE INDEX "events_at" ON "events" USING btree ("at");--> statement-breakpoint
CREATE UNIQUE INDEX "authors_identity" ON "authors" USING btree ("channel","external_id");--> statement-breakpoint
CREATE INDEX "authors_initials" ON "authors" USING btree (lower(left(coalesce("name", "handle", ''), 3)));--> statement-breakpoint
CREATE INDEX "media_mention" ON "media" USING btree ("mention_id");--> statement-breakpoint
CREATE INDEX "mention_revisions_mention" ON "mention_revisions" USING btree ("mention_id");--> statement-breakpoint
CREATE INDEX "mention_sources_source" ON "mention_sources" USING btree ("source_id");--> statement-breakpoint
CREATE UNIQUE INDEX "mentions_identity" ON "mentions" USING btree ("channel","account","external_id");--> statement-breakpoint
CREATE INDEX "mentions_thread" ON "mentions" USING btree ("thread_key","channel","account");--> statement-breakpoint
CREATE INDEX "mentions_source" ON "mentions" USING btree ("source_id","id");--> statement-breakpoint
CREATE INDEX "mentions_author" ON "mentions" USING btree ("author_id","id");--> statement-breakpoint
CREATE INDEX "mentions_seen" ON "mentions" USING btree ("first_seen_at");--> statement-breakpoint
CREATE UNIQUE INDEX "passed_by_identity" ON "passed_by" USING btree ("channel","account","external_id");--> statement-breakpoint
CREATE INDEX "passed_by_seen" ON "passed_by" USING btree ("seen_at");--> statement-breakpoint
CREATE INDEX "passed_by_source" ON "passed_by" USING btree ("source_id");--> statement-breakpoint
CREATE INDEX "outbox_due" ON "outbox" USING btree ("send_at") WHERE "outbox"."state" in ('queued','sending');--> statement-breakpoint
CREATE INDEX "outbox_conversation" ON "outbox" USING btree ("conversation_id");--> statement-breakpoint
CREATE INDEX "login_failures_key_at" ON "login_failures" USING btree ("key","at");--> statement-breakpoint
CREATE INDEX "sessions_user" ON "sessions" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "sessions_expires" ON "sessions" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "team_members_user" ON "team_members" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "users_email" ON "users" USING btree (lower("email"));--> statement-breakpoint
CREATE INDEX "acts_user" ON "acts" USING btree ("user_id","at");--> statement-breakpoint
CREATE INDEX "conversation_labels_label" ON "conversation_labels" USING btree ("label_id");--> statement-breakpoint
CREATE INDEX "conversation_mentions_conversation" ON "conversation_mentions" USING btree ("conversation_id","mention_id");--> statement-breakpoint
CREATE INDEX "conversations_due" ON "conversations" USING btree ("status","due_at","id") WHERE "conversations"."status" <> 'done';--> statement-breakpoint
CREATE INDEX "conversations_clockless" ON "conversations" USING btree ("status","last_inbound_at","id") WHERE "conversations"."status" <> 'done' and "conversations"."due_at" is null;--> statement-breakpoint
CREATE INDEX "conversations_newest" ON "conversations" USING btree ("status","last_inbound_at","id") WHERE "conversations"."status" <> 'done';--> statement-breakpoint
CREATE INDEX "conversations_urgency" ON "conversations" USING btree ("status","urgency","id") WHERE "conversations"."status" <> 'done';--> statement-breakpoint
CREATE INDEX "conversations_assignee" ON "conversations" USING btree ("status","assignee_id","due_at","id") WHERE "conversations"."status" <> 'done';--> statement-breakpoint
CREATE INDEX "conversations_counts" ON "conversations" USING btree ("status","source_id","assignee_id","due_at","id") WHERE "conversations"."status" <> 'done';--> statement-breakpoint
CREATE INDEX "conversations_last_mention" ON "conversations" USING btree ("last_mention_id");--> statement-breakpoint
CREATE INDEX "conversations_resolved" ON "conversations" USING btree ("resolved_at","id") WHERE "conversations"."status" = 'done';--> statement-breakpoint
CREATE INDEX "conversations_snoozed" ON "conversations" USING btree ("snoozed_until","id") WHERE "conversations"."status" = 'snoozed';--> statement-breakpoint
CREATE UNIQUE INDEX "deadlines_running" ON "deadlines" USING btree ("conversation_id","kind") WHERE "deadlines"."state" = 'running';--> statement-breakpoint
CREATE INDEX "deadlines_conversation" ON "deadlines" USING btree ("conversation_id");--> statement-breakpoint
CREATE INDEX "deadlines_ended" ON "deadlines" USING btree ("ended_at") WHERE "deadlines"."state" = 'met';--> statement-breakpoint
CREATE INDEX "deadlines_due" ON "deadlines" USING btree ("due_at") WHERE "deadlines"."state" = 'running' and "deadlines"."breached_at" is null;--> statement-breakpoint
CREATE INDEX "notes_conversation" ON "notes" USING btree ("conversation_id");--> statement-breakpoint
CREATE INDEX "handoffs_conversation" ON "handoffs" USING btree ("conversation_id");--> statement-breakpoint
CREATE INDEX "replies_conversation" ON "replies" USING btree ("conversation_id");--> statement-breakpoint
CREATE INDEX "replies_outbox" ON "replies" USING btree ("outbox_id");--> statement-breakpoint
CREATE INDEX "replies_mention" ON "replies" USING btree ("mention_id");--> statement-breakpoint
CREATE INDEX "sources_due" ON "sources" USING btree ("next_poll_at") WHERE "sources"."state" = 'active';--> statement-breakpoint
CREATE INDEX "sources_team" ON "sources" USING btree ("team_id");--> statement-breakpoint
CREATE INDEX "watch_hits_watch" ON "watch_hits" USING btree ("watch_id","mention_id");