CREATE TABLE "label_lessons" (
	"label_id" bigint PRIMARY KEY NOT NULL,
	"examples" integer NOT NULL,
	"precision" real,
	"found" real,
	"lesson" jsonb,
	"off" boolean DEFAULT false NOT NULL,
	"learned_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "labels_taken_off" (
	"conversation_id" bigint NOT NULL,
	"label_id" bigint NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "labels_taken_off_conversation_id_label_id_pk" PRIMARY KEY("conversation_id","label_id")
);
--> statement-breakpoint
CREATE TABLE "sentiment_corrections" (
	"mention_id" bigint PRIMARY KEY NOT NULL,
	"language" text NOT NULL,
	"label" text NOT NULL,
	"was" jsonb NOT NULL,
	"user_id" bigint,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "sentiment_corrections_label" CHECK ("sentiment_corrections"."label" in ('negative','neutral','positive'))
);
--> statement-breakpoint
ALTER TABLE "label_lessons" ADD CONSTRAINT "label_lessons_label_id_labels_id_fk" FOREIGN KEY ("label_id") REFERENCES "public"."labels"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "labels_taken_off" ADD CONSTRAINT "labels_taken_off_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "labels_taken_off" ADD CONSTRAINT "labels_taken_off_label_id_labels_id_fk" FOREIGN KEY ("label_id") REFERENCES "public"."labels"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sentiment_corrections" ADD CONSTRAINT "sentiment_corrections_mention_id_mentions_id_fk" FOREIGN KEY ("mention_id") REFERENCES "public"."mentions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sentiment_corrections" ADD CONSTRAINT "sentiment_corrections_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "labels_taken_off_label" ON "labels_taken_off" USING btree ("label_id");--> statement-breakpoint
CREATE INDEX "sentiment_corrections_at" ON "sentiment_corrections" USING btree ("at");