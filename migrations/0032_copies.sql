DROP INDEX "mention_sketches_keys";--> statement-breakpoint
ALTER TABLE "mention_sketches" ADD COLUMN "same" integer;--> statement-breakpoint
CREATE INDEX "mention_sketches_same" ON "mention_sketches" USING btree ("same") WHERE "mention_sketches"."same" is not null;--> statement-breakpoint
CREATE INDEX "mention_sketches_keys" ON "mention_sketches" USING gin ("keys") WITH (fastupdate=false) WHERE "mention_sketches"."same" is null;