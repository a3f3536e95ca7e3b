ALTER TABLE "sources" ADD COLUMN "listen_token" uuid;--> statement-breakpoint
ALTER TABLE "sources" ADD COLUMN "listen_until" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "sources" ADD COLUMN "listening_since" timestamp (3) with time zone;