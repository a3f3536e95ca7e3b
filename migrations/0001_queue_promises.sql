DROP INDEX "deadlines_due";--> statement-breakpoint
ALTER TABLE "deadlines" ADD COLUMN "breached_at" timestamp (3) with time zone;--> statement-breakpoint
CREATE INDEX "mentions_thread" ON "mentions" USING btree ("thread_key","channel","account");--> statement-breakpoint
CREATE INDEX "deadlines_due" ON "deadlines" USING btree ("due_at") WHERE "deadlines"."state" = 'running' and "deadlines"."breached_at" is null;