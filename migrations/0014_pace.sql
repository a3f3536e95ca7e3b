ALTER TABLE "sources" ADD COLUMN "budget" text;--> statement-breakpoint
ALTER TABLE "sources" ADD COLUMN "pace_seconds" integer;--> statement-breakpoint
ALTER TABLE "sources" ADD COLUMN "held_until" timestamp (3) with time zone;