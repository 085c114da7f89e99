import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_news_review" ADD VALUE 'finalReview' BEFORE 'published';
  ALTER TYPE "public"."enum_news_review" ADD VALUE 'returned' BEFORE 'published';
  ALTER TYPE "public"."enum__news_v_version_review" ADD VALUE 'finalReview' BEFORE 'published';
  ALTER TYPE "public"."enum__news_v_version_review" ADD VALUE 'returned' BEFORE 'published';
  ALTER TYPE "public"."enum_spaces_review" ADD VALUE 'finalReview' BEFORE 'published';
  ALTER TYPE "public"."enum_spaces_review" ADD VALUE 'returned' BEFORE 'published';
  ALTER TYPE "public"."enum__spaces_v_version_review" ADD VALUE 'finalReview' BEFORE 'published';
  ALTER TYPE "public"."enum__spaces_v_version_review" ADD VALUE 'returned' BEFORE 'published';
  ALTER TYPE "public"."enum_members_review" ADD VALUE 'finalReview' BEFORE 'published';
  ALTER TYPE "public"."enum_members_review" ADD VALUE 'returned' BEFORE 'published';
  ALTER TYPE "public"."enum__members_v_version_review" ADD VALUE 'finalReview' BEFORE 'published';
  ALTER TYPE "public"."enum__members_v_version_review" ADD VALUE 'returned' BEFORE 'published';
  ALTER TYPE "public"."enum_integrity_review" ADD VALUE 'finalReview' BEFORE 'published';
  ALTER TYPE "public"."enum_integrity_review" ADD VALUE 'returned' BEFORE 'published';
  ALTER TYPE "public"."enum__integrity_v_version_review" ADD VALUE 'finalReview' BEFORE 'published';
  ALTER TYPE "public"."enum__integrity_v_version_review" ADD VALUE 'returned' BEFORE 'published';
  ALTER TYPE "public"."enum_review_records_verb" ADD VALUE 'submit' BEFORE 'publish';
  ALTER TYPE "public"."enum_review_records_verb" ADD VALUE 'return' BEFORE 'publish';
  ALTER TYPE "public"."enum_audit_log_action" ADD VALUE 'submit' BEFORE 'publish';
  ALTER TYPE "public"."enum_audit_log_action" ADD VALUE 'return' BEFORE 'publish';`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
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
  ALTER TABLE "audit_log" ALTER COLUMN "action" SET DATA TYPE "public"."enum_audit_log_action" USING "action"::"public"."enum_audit_log_action";`)
}
