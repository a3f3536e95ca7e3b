CREATE TABLE "former_hooks" (
	"key" text PRIMARY KEY NOT NULL,
	"channel" text NOT NULL,
	"retired_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "handle" jsonb;--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "parts" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "sources" ADD COLUMN "send_held_until" timestamp (3) with time zone;