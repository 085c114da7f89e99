import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_review_records_stage" AS ENUM('firstReview', 'secondReview', 'finalReview');
  CREATE TYPE "public"."enum_review_settings_stages" AS ENUM('1', '2', '3');
  ALTER TYPE "public"."enum_news_review" ADD VALUE 'firstReview' BEFORE 'published';
  ALTER TYPE "public"."enum_news_review" ADD VALUE 'secondReview' BEFORE 'published';
  ALTER TYPE "public"."enum_news_review" ADD VALUE 'finalReview' BEFORE 'published';
  ALTER TYPE "public"."enum_news_review" ADD VALUE 'approved' BEFORE 'published';
  ALTER TYPE "public"."enum_news_review" ADD VALUE 'scheduled' BEFORE 'published';
  ALTER TYPE "public"."enum_news_review" ADD VALUE 'archived';
  ALTER TYPE "public"."enum_news_review" ADD VALUE 'returned';
  ALTER TYPE "public"."enum__news_v_version_review" ADD VALUE 'firstReview' BEFORE 'published';
  ALTER TYPE "public"."enum__news_v_version_review" ADD VALUE 'secondReview' BEFORE 'published';
  ALTER TYPE "public"."enum__news_v_version_review" ADD VALUE 'finalReview' BEFORE 'published';
  ALTER TYPE "public"."enum__news_v_version_review" ADD VALUE 'approved' BEFORE 'published';
  ALTER TYPE "public"."enum__news_v_version_review" ADD VALUE 'scheduled' BEFORE 'published';
  ALTER TYPE "public"."enum__news_v_version_review" ADD VALUE 'archived';
  ALTER TYPE "public"."enum__news_v_version_review" ADD VALUE 'returned';
  ALTER TYPE "public"."enum_spaces_review" ADD VALUE 'firstReview' BEFORE 'published';
  ALTER TYPE "public"."enum_spaces_review" ADD VALUE 'secondReview' BEFORE 'published';
  ALTER TYPE "public"."enum_spaces_review" ADD VALUE 'finalReview' BEFORE 'published';
  ALTER TYPE "public"."enum_spaces_review" ADD VALUE 'approved' BEFORE 'published';
  ALTER TYPE "public"."enum_spaces_review" ADD VALUE 'scheduled' BEFORE 'published';
  ALTER TYPE "public"."enum_spaces_review" ADD VALUE 'archived';
  ALTER TYPE "public"."enum_spaces_review" ADD VALUE 'returned';
  ALTER TYPE "public"."enum__spaces_v_version_review" ADD VALUE 'firstReview' BEFORE 'published';
  ALTER TYPE "public"."enum__spaces_v_version_review" ADD VALUE 'secondReview' BEFORE 'published';
  ALTER TYPE "public"."enum__spaces_v_version_review" ADD VALUE 'finalReview' BEFORE 'published';
  ALTER TYPE "public"."enum__spaces_v_version_review" ADD VALUE 'approved' BEFORE 'published';
  ALTER TYPE "public"."enum__spaces_v_version_review" ADD VALUE 'scheduled' BEFORE 'published';
  ALTER TYPE "public"."enum__spaces_v_version_review" ADD VALUE 'archived';
  ALTER TYPE "public"."enum__spaces_v_version_review" ADD VALUE 'returned';
  ALTER TYPE "public"."enum_members_review" ADD VALUE 'firstReview' BEFORE 'published';
  ALTER TYPE "public"."enum_members_review" ADD VALUE 'secondReview' BEFORE 'published';
  ALTER TYPE "public"."enum_members_review" ADD VALUE 'finalReview' BEFORE 'published';
  ALTER TYPE "public"."enum_members_review" ADD VALUE 'approved' BEFORE 'published';
  ALTER TYPE "public"."enum_members_review" ADD VALUE 'scheduled' BEFORE 'published';
  ALTER TYPE "public"."enum_members_review" ADD VALUE 'archived';
  ALTER TYPE "public"."enum_members_review" ADD VALUE 'returned';
  ALTER TYPE "public"."enum__members_v_version_review" ADD VALUE 'firstReview' BEFORE 'published';
  ALTER TYPE "public"."enum__members_v_version_review" ADD VALUE 'secondReview' BEFORE 'published';
  ALTER TYPE "public"."enum__members_v_version_review" ADD VALUE 'finalReview' BEFORE 'published';
  ALTER TYPE "public"."enum__members_v_version_review" ADD VALUE 'approved' BEFORE 'published';
  ALTER TYPE "public"."enum__members_v_version_review" ADD VALUE 'scheduled' BEFORE 'published';
  ALTER TYPE "public"."enum__members_v_version_review" ADD VALUE 'archived';
  ALTER TYPE "public"."enum__members_v_version_review" ADD VALUE 'returned';
  ALTER TYPE "public"."enum_integrity_review" ADD VALUE 'firstReview' BEFORE 'published';
  ALTER TYPE "public"."enum_integrity_review" ADD VALUE 'secondReview' BEFORE 'published';
  ALTER TYPE "public"."enum_integrity_review" ADD VALUE 'finalReview' BEFORE 'published';
  ALTER TYPE "public"."enum_integrity_review" ADD VALUE 'approved' BEFORE 'published';
  ALTER TYPE "public"."enum_integrity_review" ADD VALUE 'scheduled' BEFORE 'published';
  ALTER TYPE "public"."enum_integrity_review" ADD VALUE 'archived';
  ALTER TYPE "public"."enum_integrity_review" ADD VALUE 'returned';
  ALTER TYPE "public"."enum__integrity_v_version_review" ADD VALUE 'firstReview' BEFORE 'published';
  ALTER TYPE "public"."enum__integrity_v_version_review" ADD VALUE 'secondReview' BEFORE 'published';
  ALTER TYPE "public"."enum__integrity_v_version_review" ADD VALUE 'finalReview' BEFORE 'published';
  ALTER TYPE "public"."enum__integrity_v_version_review" ADD VALUE 'approved' BEFORE 'published';
  ALTER TYPE "public"."enum__integrity_v_version_review" ADD VALUE 'scheduled' BEFORE 'published';
  ALTER TYPE "public"."enum__integrity_v_version_review" ADD VALUE 'archived';
  ALTER TYPE "public"."enum__integrity_v_version_review" ADD VALUE 'returned';
  ALTER TYPE "public"."enum_review_records_verb" ADD VALUE 'submit' BEFORE 'publish';
  ALTER TYPE "public"."enum_review_records_verb" ADD VALUE 'approve' BEFORE 'publish';
  ALTER TYPE "public"."enum_review_records_verb" ADD VALUE 'return' BEFORE 'publish';
  ALTER TYPE "public"."enum_review_records_verb" ADD VALUE 'schedule' BEFORE 'withdraw';
  ALTER TYPE "public"."enum_review_records_verb" ADD VALUE 'unschedule' BEFORE 'withdraw';
  ALTER TYPE "public"."enum_review_records_verb" ADD VALUE 'archive';
  ALTER TYPE "public"."enum_review_records_verb" ADD VALUE 'reviseDraft';
  ALTER TYPE "public"."enum_review_records_verb" ADD VALUE 'void';
  ALTER TYPE "public"."enum_audit_log_action" ADD VALUE 'refused' BEFORE 'delete';
  ALTER TYPE "public"."enum_audit_log_action" ADD VALUE 'submit' BEFORE 'publish';
  ALTER TYPE "public"."enum_audit_log_action" ADD VALUE 'approve' BEFORE 'publish';
  ALTER TYPE "public"."enum_audit_log_action" ADD VALUE 'return' BEFORE 'publish';
  ALTER TYPE "public"."enum_audit_log_action" ADD VALUE 'schedule' BEFORE 'withdraw';
  ALTER TYPE "public"."enum_audit_log_action" ADD VALUE 'unschedule' BEFORE 'withdraw';
  ALTER TYPE "public"."enum_audit_log_action" ADD VALUE 'archive' BEFORE 'signIn';
  ALTER TYPE "public"."enum_audit_log_action" ADD VALUE 'reviseDraft' BEFORE 'signIn';
  ALTER TYPE "public"."enum_audit_log_action" ADD VALUE 'void' BEFORE 'signIn';
  ALTER TYPE "public"."enum_audit_log_action" ADD VALUE 'export';
  ALTER TYPE "public"."enum_payload_jobs_log_task_slug" ADD VALUE 'remindOfOverdueReviews';
  ALTER TYPE "public"."enum_payload_jobs_task_slug" ADD VALUE 'remindOfOverdueReviews';
  CREATE TABLE "audit_chain" (
  	"position" bigint PRIMARY KEY NOT NULL,
  	"audit_id" integer NOT NULL,
  	"hash" char(64) NOT NULL,
  	CONSTRAINT "audit_chain_audit_id_unique" UNIQUE("audit_id")
  );
  
  CREATE TABLE "scheduled_publications" (
  	"collection" varchar(63) NOT NULL,
  	"doc_id" integer NOT NULL,
  	"publish_at" timestamp (3) with time zone NOT NULL,
  	"person_id" integer NOT NULL,
  	CONSTRAINT "scheduled_publications_collection_doc_id_pk" PRIMARY KEY("collection","doc_id")
  );
  
  CREATE TABLE "doomed_files" (
  	"name" varchar(80) PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "mail_notices" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"person_id" integer NOT NULL,
  	"told" varchar(400) NOT NULL,
  	"href" varchar(200) NOT NULL,
  	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "review_settings" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"stages" "enum_review_settings_stages" DEFAULT '3' NOT NULL,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  ALTER TABLE "audit_log" DROP CONSTRAINT "audit_log_person_id_users_id_fk";
  
  DROP INDEX "audit_log_person_idx";
  ALTER TABLE "audit_log" ALTER COLUMN "person_id" SET DATA TYPE numeric;
  ALTER TABLE "media" ADD COLUMN "regions" jsonb;
  ALTER TABLE "users" ADD COLUMN "mail_notices" boolean DEFAULT true;
  ALTER TABLE "review_records" ADD COLUMN "stage" "enum_review_records_stage";
  ALTER TABLE "review_records" ADD COLUMN "secrecy_checked" boolean;
  ALTER TABLE "review_records" ADD COLUMN "publish_at" timestamp(3) with time zone;
  CREATE INDEX "scheduled_publications_publish_at_idx" ON "scheduled_publications" USING btree ("publish_at");
  CREATE INDEX "mail_notices_person_idx" ON "mail_notices" USING btree ("person_id");
  CREATE INDEX "audit_log_person_id_idx" ON "audit_log" USING btree ("person_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "audit_chain" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "scheduled_publications" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "doomed_files" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "mail_notices" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "review_settings" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "audit_chain" CASCADE;
  DROP TABLE "scheduled_publications" CASCADE;
  DROP TABLE "doomed_files" CASCADE;
  DROP TABLE "mail_notices" CASCADE;
  DROP TABLE "review_settings" CASCADE;
  ALTER TABLE "news" ALTER COLUMN "review" SET DATA TYPE text;
  ALTER TABLE "news" ALTER COLUMN "review" SET DEFAULT 'draft'::text;
  DROP TYPE "public"."enum_news_review";
  CREATE TYPE "public"."enum_news_review" AS ENUM('draft', 'published', 'withdrawn');
  ALTER TABLE "news" ALTER COLUMN "review" SET DEFAULT 'draft'::"public"."enum_news_review";
  ALTER TABLE "news" ALTER COLUMN "review" SET DATA TYPE "public"."enum_news_review" USING "review"::"public"."enum_news_review";
  ALTER TABLE "_news_v" ALTER COLUMN "version_review" SET DATA TYPE text;
  ALTER TABLE "_news_v" ALTER COLUMN "version_review" SET DEFAULT 'draft'::text;
  DROP TYPE "public"."enum__news_v_version_review";
  CREATE TYPE "public"."enum__news_v_version_review" AS ENUM('draft', 'published', 'withdrawn');
  ALTER TABLE "_news_v" ALTER COLUMN "version_review" SET DEFAULT 'draft'::"public"."enum__news_v_version_review";
  ALTER TABLE "_news_v" ALTER COLUMN "version_review" SET DATA TYPE "public"."enum__news_v_version_review" USING "version_review"::"public"."enum__news_v_version_review";
  ALTER TABLE "spaces" ALTER COLUMN "review" SET DATA TYPE text;
  ALTER TABLE "spaces" ALTER COLUMN "review" SET DEFAULT 'draft'::text;
  DROP TYPE "public"."enum_spaces_review";
  CREATE TYPE "public"."enum_spaces_review" AS ENUM('draft', 'published', 'withdrawn');
  ALTER TABLE "spaces" ALTER COLUMN "review" SET DEFAULT 'draft'::"public"."enum_spaces_review";
  ALTER TABLE "spaces" ALTER COLUMN "review" SET DATA TYPE "public"."enum_spaces_review" USING "review"::"public"."enum_spaces_review";
  ALTER TABLE "_spaces_v" ALTER COLUMN "version_review" SET DATA TYPE text;
  ALTER TABLE "_spaces_v" ALTER COLUMN "version_review" SET DEFAULT 'draft'::text;
  DROP TYPE "public"."enum__spaces_v_version_review";
  CREATE TYPE "public"."enum__spaces_v_version_review" AS ENUM('draft', 'published', 'withdrawn');
  ALTER TABLE "_spaces_v" ALTER COLUMN "version_review" SET DEFAULT 'draft'::"public"."enum__spaces_v_version_review";
  ALTER TABLE "_spaces_v" ALTER COLUMN "version_review" SET DATA TYPE "public"."enum__spaces_v_version_review" USING "version_review"::"public"."enum__spaces_v_version_review";
  ALTER TABLE "members" ALTER COLUMN "review" SET DATA TYPE text;
  ALTER TABLE "members" ALTER COLUMN "review" SET DEFAULT 'draft'::text;
  DROP TYPE "public"."enum_members_review";
  CREATE TYPE "public"."enum_members_review" AS ENUM('draft', 'published', 'withdrawn');
  ALTER TABLE "members" ALTER COLUMN "review" SET DEFAULT 'draft'::"public"."enum_members_review";
  ALTER TABLE "members" ALTER COLUMN "review" SET DATA TYPE "public"."enum_members_review" USING "review"::"public"."enum_members_review";
  ALTER TABLE "_members_v" ALTER COLUMN "version_review" SET DATA TYPE text;
  ALTER TABLE "_members_v" ALTER COLUMN "version_review" SET DEFAULT 'draft'::text;
  DROP TYPE "public"."enum__members_v_version_review";
  CREATE TYPE "public"."enum__members_v_version_review" AS ENUM('draft', 'published', 'withdrawn');
  ALTER TABLE "_members_v" ALTER COLUMN "version_review" SET DEFAULT 'draft'::"public"."enum__members_v_version_review";
  ALTER TABLE "_members_v" ALTER COLUMN "version_review" SET DATA TYPE "public"."enum__members_v_version_review" USING "version_review"::"public"."enum__members_v_version_review";
  ALTER TABLE "integrity" ALTER COLUMN "review" SET DATA TYPE text;
  ALTER TABLE "integrity" ALTER COLUMN "review" SET DEFAULT 'draft'::text;
  DROP TYPE "public"."enum_integrity_review";
  CREATE TYPE "public"."enum_integrity_review" AS ENUM('draft', 'published', 'withdrawn');
  ALTER TABLE "integrity" ALTER COLUMN "review" SET DEFAULT 'draft'::"public"."enum_integrity_review";
  ALTER TABLE "integrity" ALTER COLUMN "review" SET DATA TYPE "public"."enum_integrity_review" USING "review"::"public"."enum_integrity_review";
  ALTER TABLE "_integrity_v" ALTER COLUMN "version_review" SET DATA TYPE text;
  ALTER TABLE "_integrity_v" ALTER COLUMN "version_review" SET DEFAULT 'draft'::text;
  DROP TYPE "public"."enum__integrity_v_version_review";
  CREATE TYPE "public"."enum__integrity_v_version_review" AS ENUM('draft', 'published', 'withdrawn');
  ALTER TABLE "_integrity_v" ALTER COLUMN "version_review" SET DEFAULT 'draft'::"public"."enum__integrity_v_version_review";
  ALTER TABLE "_integrity_v" ALTER COLUMN "version_review" SET DATA TYPE "public"."enum__integrity_v_version_review" USING "version_review"::"public"."enum__integrity_v_version_review";
  ALTER TABLE "review_records" ALTER COLUMN "verb" SET DATA TYPE text;
  DROP TYPE "public"."enum_review_records_verb";
  CREATE TYPE "public"."enum_review_records_verb" AS ENUM('publish', 'withdraw');
  ALTER TABLE "review_records" ALTER COLUMN "verb" SET DATA TYPE "public"."enum_review_records_verb" USING "verb"::"public"."enum_review_records_verb";
  ALTER TABLE "audit_log" ALTER COLUMN "action" SET DATA TYPE text;
  DROP TYPE "public"."enum_audit_log_action";
  CREATE TYPE "public"."enum_audit_log_action" AS ENUM('create', 'update', 'delete', 'publish', 'withdraw', 'signIn', 'signOut');
  ALTER TABLE "audit_log" ALTER COLUMN "action" SET DATA TYPE "public"."enum_audit_log_action" USING "action"::"public"."enum_audit_log_action";
  ALTER TABLE "payload_jobs_log" ALTER COLUMN "task_slug" SET DATA TYPE text;
  DROP TYPE "public"."enum_payload_jobs_log_task_slug";
  CREATE TYPE "public"."enum_payload_jobs_log_task_slug" AS ENUM('inline', 'closeExpiredConsents', 'removeEmptyDrafts', 'removeStrayFiles');
  ALTER TABLE "payload_jobs_log" ALTER COLUMN "task_slug" SET DATA TYPE "public"."enum_payload_jobs_log_task_slug" USING "task_slug"::"public"."enum_payload_jobs_log_task_slug";
  ALTER TABLE "payload_jobs" ALTER COLUMN "task_slug" SET DATA TYPE text;
  DROP TYPE "public"."enum_payload_jobs_task_slug";
  CREATE TYPE "public"."enum_payload_jobs_task_slug" AS ENUM('inline', 'closeExpiredConsents', 'removeEmptyDrafts', 'removeStrayFiles');
  ALTER TABLE "payload_jobs" ALTER COLUMN "task_slug" SET DATA TYPE "public"."enum_payload_jobs_task_slug" USING "task_slug"::"public"."enum_payload_jobs_task_slug";
  DROP INDEX "audit_log_person_id_idx";
  ALTER TABLE "audit_log" ALTER COLUMN "person_id" SET DATA TYPE integer;
  ALTER TABLE "audit_log" ADD CONSTRAINT "audit_log_person_id_users_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "audit_log_person_idx" ON "audit_log" USING btree ("person_id");
  ALTER TABLE "media" DROP COLUMN "regions";
  ALTER TABLE "users" DROP COLUMN "mail_notices";
  ALTER TABLE "review_records" DROP COLUMN "stage";
  ALTER TABLE "review_records" DROP COLUMN "secrecy_checked";
  ALTER TABLE "review_records" DROP COLUMN "publish_at";
  DROP TYPE "public"."enum_review_records_stage";
  DROP TYPE "public"."enum_review_settings_stages";`)
}
