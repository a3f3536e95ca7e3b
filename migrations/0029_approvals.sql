DROP INDEX "proposals_outbox";--> statement-breakpoint
ALTER TABLE "proposals" DROP COLUMN "outbox_id";