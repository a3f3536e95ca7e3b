ALTER TABLE "mentions" ADD COLUMN "quoted" text;--> statement-breakpoint
CREATE INDEX "outbox_sent_as" ON "outbox" USING btree ("external_id") WHERE "outbox"."external_id" is not null;--> statement-breakpoint
CREATE INDEX "outbox_message" ON "outbox" USING btree (("payload"->>'messageId')) WHERE "outbox"."action" = 'mail';