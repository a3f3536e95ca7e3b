DROP INDEX "authors_handle";--> statement-breakpoint
CREATE INDEX "authors_handle" ON "authors" USING btree (lower(regexp_replace(ltrim("handle", '@'), '(@.*|\.bsky\.social)$', '')));