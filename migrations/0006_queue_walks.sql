DROP INDEX "conversations_counts";--> statement-breakpoint
DROP INDEX "conversations_due";--> statement-breakpoint
DROP INDEX "conversations_clockless";--> statement-breakpoint
DROP INDEX "conversations_newest";--> statement-breakpoint
DROP INDEX "conversations_urgency";--> statement-breakpoint
CREATE INDEX "conversations_due" ON "conversations" USING btree ("status","due_at","id","found_by","assignee_id","language","sentiment_label") WHERE "conversations"."status" <> 'done';--> statement-breakpoint
CREATE INDEX "conversations_clockless" ON "conversations" USING btree ("status","last_inbound_at","id","found_by","assignee_id","language","sentiment_label") WHERE "conversations"."status" <> 'done' and "conversations"."due_at" is null;--> statement-breakpoint
CREATE INDEX "conversations_newest" ON "conversations" USING btree ("status","last_inbound_at","id","found_by","assignee_id","language","sentiment_label") WHERE "conversations"."status" <> 'done';--> statement-breakpoint
CREATE INDEX "conversations_urgency" ON "conversations" USING btree ("status","urgency","id","found_by","assignee_id","language","sentiment_label") WHERE "conversations"."status" <> 'done';