DROP INDEX "conversations_counts";--> statement-breakpoint
ALTER TABLE "mention_sources" ADD COLUMN "caps" jsonb;--> statement-breakpoint
ALTER TABLE "mention_sources" ADD COLUMN "reply_handle" jsonb;--> statement-breakpoint
ALTER TABLE "conversations" ADD COLUMN "found_by" bigint[];--> statement-breakpoint
UPDATE "conversations" c SET "found_by" = coalesce((
  SELECT array_agg(DISTINCT s."source_id" ORDER BY s."source_id")
  FROM "conversation_mentions" p JOIN "mention_sources" s ON s."mention_id" = p."mention_id"
  WHERE p."conversation_id" = c."id"), ARRAY[c."source_id"]);--> statement-breakpoint
ALTER TABLE "conversations" ALTER COLUMN "found_by" SET NOT NULL;--> statement-breakpoint
CREATE INDEX "conversations_found_by" ON "conversations" USING gin ("found_by") WHERE "conversations"."status" <> 'done';--> statement-breakpoint
CREATE INDEX "conversations_counts" ON "conversations" USING btree ("status","found_by","assignee_id","due_at","id") WHERE "conversations"."status" <> 'done';