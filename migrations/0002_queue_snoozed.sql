DROP INDEX "conversations_snoozed";--> statement-breakpoint
CREATE INDEX "conversations_snoozed" ON "conversations" USING btree ("snoozed_until","id") WHERE "conversations"."status" = 'snoozed';