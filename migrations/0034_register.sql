CREATE TABLE "calls" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "calls_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"conversation_id" bigint NOT NULL,
	"state" text NOT NULL,
	"from_at" timestamp (3) with time zone,
	"until_at" timestamp (3) with time zone,
	"phone" text NOT NULL,
	"script" text DEFAULT '' NOT NULL,
	"text" text DEFAULT '' NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" bigint,
	"ended_at" timestamp (3) with time zone,
	"ended_by" bigint,
	CONSTRAINT "calls_state" CHECK ("calls"."state" in ('planned','reached','missed','cancelled')),
	CONSTRAINT "calls_slot_whole" CHECK (("calls"."from_at" is null) = ("calls"."until_at" is null)),
	CONSTRAINT "calls_slot_order" CHECK ("calls"."until_at" > "calls"."from_at"),
	CONSTRAINT "calls_slot_planned" CHECK ("calls"."state" <> 'planned' or "calls"."from_at" is not null),
	CONSTRAINT "calls_ended" CHECK (("calls"."state" = 'planned') = ("calls"."ended_at" is null))
);
--> statement-breakpoint
CREATE TABLE "complaint_decisions" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "complaint_decisions_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"complaint_id" bigint NOT NULL,
	"verdict" text NOT NULL,
	"text" text NOT NULL,
	"told_at" timestamp (3) with time zone,
	"decided_at" timestamp (3) with time zone NOT NULL,
	"user_id" bigint,
	CONSTRAINT "complaint_decisions_verdict" CHECK ("complaint_decisions"."verdict" in ('accepted','partly','refused'))
);
--> statement-breakpoint
CREATE TABLE "complaints" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "complaints_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"conversation_id" bigint NOT NULL,
	"act_id" uuid NOT NULL,
	"year" integer NOT NULL,
	"number" integer NOT NULL,
	"country" text NOT NULL,
	"received_at" timestamp (3) with time zone NOT NULL,
	"claimed" text NOT NULL,
	"days" integer,
	"due_at" timestamp (3) with time zone,
	"closed_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" bigint,
	CONSTRAINT "complaints_country" CHECK ("complaints"."country" ~ '^[A-Z]{2}$'),
	CONSTRAINT "complaints_due" CHECK (("complaints"."days" is null) = ("complaints"."due_at" is null))
);
--> statement-breakpoint
ALTER TABLE "deadlines" DROP CONSTRAINT "deadlines_kind";--> statement-breakpoint
ALTER TABLE "calls" ADD CONSTRAINT "calls_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calls" ADD CONSTRAINT "calls_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calls" ADD CONSTRAINT "calls_ended_by_users_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "complaint_decisions" ADD CONSTRAINT "complaint_decisions_complaint_id_complaints_id_fk" FOREIGN KEY ("complaint_id") REFERENCES "public"."complaints"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "complaint_decisions" ADD CONSTRAINT "complaint_decisions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "complaints" ADD CONSTRAINT "complaints_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "complaints" ADD CONSTRAINT "complaints_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "calls_conversation" ON "calls" USING btree ("conversation_id","id");--> statement-breakpoint
CREATE INDEX "calls_slot" ON "calls" USING btree ("from_at") WHERE "calls"."state" = 'planned';--> statement-breakpoint
CREATE INDEX "complaint_decisions_complaint" ON "complaint_decisions" USING btree ("complaint_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "complaints_number" ON "complaints" USING btree ("year","number");--> statement-breakpoint
CREATE INDEX "complaints_conversation" ON "complaints" USING btree ("conversation_id");--> statement-breakpoint
CREATE INDEX "complaints_act" ON "complaints" USING btree ("act_id");--> statement-breakpoint
CREATE INDEX "complaints_received" ON "complaints" USING btree ("received_at","id");--> statement-breakpoint
ALTER TABLE "deadlines" ADD CONSTRAINT "deadlines_kind" CHECK ("deadlines"."kind" in ('response','promise','handoff','complaint','call'));