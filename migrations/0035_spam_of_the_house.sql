ALTER TABLE "held_as_spam" DROP CONSTRAINT "held_as_spam_team_id_teams_id_fk";
--> statement-breakpoint
ALTER TABLE "spam_examples" DROP CONSTRAINT "spam_examples_team_id_teams_id_fk";
--> statement-breakpoint
DROP INDEX "spam_examples_team";--> statement-breakpoint
ALTER TABLE "held_as_spam" DROP COLUMN "team_id";--> statement-breakpoint
ALTER TABLE "spam_examples" DROP COLUMN "team_id";