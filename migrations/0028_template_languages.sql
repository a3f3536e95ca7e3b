UPDATE "templates" SET "bodies" = jsonb_build_object("language", "body") WHERE "bodies" = '{}'::jsonb;--> statement-breakpoint
ALTER TABLE "templates" ALTER COLUMN "bodies" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "templates" DROP COLUMN "language";--> statement-breakpoint
ALTER TABLE "templates" DROP COLUMN "body";