CREATE TABLE "hook_deliveries" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "hook_deliveries_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"source_id" bigint NOT NULL,
	"delivery_id" text NOT NULL,
	"body" "bytea" NOT NULL,
	"received_at" timestamp (3) with time zone NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	"lease_token" uuid,
	"lease_until" timestamp (3) with time zone,
	"last_error" jsonb,
	CONSTRAINT "hook_deliveries_state" CHECK ("hook_deliveries"."state" in ('waiting','done'))
);
--> statement-breakpoint
ALTER TABLE "sources" ADD COLUMN "polled" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "sources" ADD COLUMN "rung_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "sources" ADD COLUMN "hook_key" text DEFAULT replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', '') NOT NULL;--> statement-breakpoint
ALTER TABLE "sources" ADD COLUMN "last_hook_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "hook_deliveries" ADD CONSTRAINT "hook_deliveries_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "hook_deliveries_identity" ON "hook_deliveries" USING btree ("source_id","delivery_id");--> statement-breakpoint
CREATE INDEX "hook_deliveries_waiting" ON "hook_deliveries" USING btree ("source_id","id") WHERE "hook_deliveries"."state" = 'waiting';--> statement-breakpoint
CREATE INDEX "hook_deliveries_received" ON "hook_deliveries" USING btree ("received_at");--> statement-breakpoint
CREATE UNIQUE INDEX "sources_hook_key" ON "sources" USING btree ("hook_key");