DROP INDEX "mentions_text";--> statement-breakpoint
ALTER TABLE "mentions" DROP COLUMN "text_key";