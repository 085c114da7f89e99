import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_lexicon_level" AS ENUM('error', 'warning', 'hint');
  CREATE TABLE "lexicon" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"wrong" varchar NOT NULL,
  	"right" varchar,
  	"level" "enum_lexicon_level" DEFAULT 'warning' NOT NULL,
  	"exceptions" varchar,
  	"reason" varchar,
  	"source" varchar,
  	"valid_from" timestamp(3) with time zone,
  	"valid_until" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "media" ADD COLUMN "sent_by" varchar;
  ALTER TABLE "review_records" ADD COLUMN "override_reason" varchar;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "lexicon_id" integer;
  CREATE UNIQUE INDEX "lexicon_wrong_idx" ON "lexicon" USING btree ("wrong");
  CREATE INDEX "lexicon_level_idx" ON "lexicon" USING btree ("level");
  CREATE INDEX "lexicon_updated_at_idx" ON "lexicon" USING btree ("updated_at");
  CREATE INDEX "lexicon_created_at_idx" ON "lexicon" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_lexicon_fk" FOREIGN KEY ("lexicon_id") REFERENCES "public"."lexicon"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "media_sent_by_idx" ON "media" USING btree ("sent_by");
  CREATE INDEX "payload_locked_documents_rels_lexicon_id_idx" ON "payload_locked_documents_rels" USING btree ("lexicon_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "lexicon" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "lexicon" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_lexicon_fk";
  
  DROP INDEX "media_sent_by_idx";
  DROP INDEX "payload_locked_documents_rels_lexicon_id_idx";
  ALTER TABLE "media" DROP COLUMN "sent_by";
  ALTER TABLE "review_records" DROP COLUMN "override_reason";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "lexicon_id";
  DROP TYPE "public"."enum_lexicon_level";`)
}
