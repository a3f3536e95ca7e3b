DROP INDEX "conversations_queue";--> statement-breakpoint
DROP INDEX "conversations_open_newest";--> statement-breakpoint
DROP INDEX "conversations_open_urgency";--> statement-breakpoint
DROP INDEX "conversations_open_source";--> statement-breakpoint
DROP INDEX "conversations_due";--> statement-breakpoint
DROP INDEX "conversations_resolved";--> statement-breakpoint
CREATE INDEX "conversations_clockless" ON "conversations" USING btree ("status","last_inbound_at","id") WHERE "conversations"."status" <> 'done' and "conversations"."due_at" is null;--> statement-breakpoint
CREATE INDEX "conversations_newest" ON "conversations" USING btree ("status","last_inbound_at","id") WHERE "conversations"."status" <> 'done';--> statement-breakpoint
CREATE INDEX "conversations_urgency" ON "conversations" USING btree ("status","urgency","id") WHERE "conversations"."status" <> 'done';--> statement-breakpoint
CREATE INDEX "conversations_assignee" ON "conversations" USING btree ("status","assignee_id","due_at","id") WHERE "conversations"."status" <> 'done';--> statement-breakpoint
CREATE INDEX "conversations_counts" ON "conversations" USING btree ("status","source_id","assignee_id","due_at","id") WHERE "conversations"."status" <> 'done';--> statement-breakpoint
CREATE INDEX "conversations_last_mention" ON "conversations" USING btree ("last_mention_id");--> statement-breakpoint
CREATE INDEX "deadlines_ended" ON "deadlines" USING btree ("ended_at") WHERE "deadlines"."state" = 'met';--> statement-breakpoint
CREATE INDEX "conversations_due" ON "conversations" USING btree ("status","due_at","id") WHERE "conversations"."status" <> 'done';--> statement-breakpoint
CREATE INDEX "conversations_resolved" ON "conversations" USING btree ("resolved_at","id") WHERE "conversations"."status" = 'done';