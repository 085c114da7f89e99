import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_boards_kind" AS ENUM('fixed', 'magnetic');
  CREATE TYPE "public"."enum_boards_theme" AS ENUM('cleanConduct', 'coreValues', 'partyCulture', 'disclosure', 'community', 'volunteering');
  CREATE TYPE "public"."enum_boards_review" AS ENUM('draft', 'firstReview', 'secondReview', 'finalReview', 'approved', 'scheduled', 'published', 'withdrawn', 'archived', 'returned');
  CREATE TYPE "public"."enum_boards_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__boards_v_version_kind" AS ENUM('fixed', 'magnetic');
  CREATE TYPE "public"."enum__boards_v_version_theme" AS ENUM('cleanConduct', 'coreValues', 'partyCulture', 'disclosure', 'community', 'volunteering');
  CREATE TYPE "public"."enum__boards_v_version_review" AS ENUM('draft', 'firstReview', 'secondReview', 'finalReview', 'approved', 'scheduled', 'published', 'withdrawn', 'archived', 'returned');
  CREATE TYPE "public"."enum__boards_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_board_deployments_purpose" AS ENUM('disclosure', 'community', 'volunteering', 'campus', 'other');
  CREATE TYPE "public"."enum_campaigns_review" AS ENUM('draft', 'firstReview', 'secondReview', 'finalReview', 'approved', 'scheduled', 'published', 'withdrawn', 'archived', 'returned');
  CREATE TYPE "public"."enum_campaigns_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__campaigns_v_version_review" AS ENUM('draft', 'firstReview', 'secondReview', 'finalReview', 'approved', 'scheduled', 'published', 'withdrawn', 'archived', 'returned');
  CREATE TYPE "public"."enum__campaigns_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_learning_mode" AS ENUM('committeeLed', 'branch', 'self');
  CREATE TYPE "public"."enum_learning_audience" AS ENUM('all', 'committee', 'young', 'families');
  CREATE TYPE "public"."enum_learning_review" AS ENUM('draft', 'firstReview', 'secondReview', 'finalReview', 'approved', 'scheduled', 'published', 'withdrawn', 'archived', 'returned');
  CREATE TYPE "public"."enum_learning_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__learning_v_version_mode" AS ENUM('committeeLed', 'branch', 'self');
  CREATE TYPE "public"."enum__learning_v_version_audience" AS ENUM('all', 'committee', 'young', 'families');
  CREATE TYPE "public"."enum__learning_v_version_review" AS ENUM('draft', 'firstReview', 'secondReview', 'finalReview', 'approved', 'scheduled', 'published', 'withdrawn', 'archived', 'returned');
  CREATE TYPE "public"."enum__learning_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_disclosures_category" AS ENUM('orgSetup', 'workPlan', 'resolutions', 'education', 'memberDevelopment', 'election', 'appraisal', 'membershipDues', 'integrity', 'massService', 'commendation');
  CREATE TYPE "public"."enum_disclosures_audience" AS ENUM('public', 'members', 'branch');
  CREATE TYPE "public"."enum_disclosures_term" AS ENUM('permanent', 'periodic', 'temporary');
  CREATE TYPE "public"."enum_disclosures_review" AS ENUM('draft', 'firstReview', 'secondReview', 'finalReview', 'approved', 'scheduled', 'published', 'withdrawn', 'archived', 'returned');
  CREATE TYPE "public"."enum_disclosures_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__disclosures_v_version_category" AS ENUM('orgSetup', 'workPlan', 'resolutions', 'education', 'memberDevelopment', 'election', 'appraisal', 'membershipDues', 'integrity', 'massService', 'commendation');
  CREATE TYPE "public"."enum__disclosures_v_version_audience" AS ENUM('public', 'members', 'branch');
  CREATE TYPE "public"."enum__disclosures_v_version_term" AS ENUM('permanent', 'periodic', 'temporary');
  CREATE TYPE "public"."enum__disclosures_v_version_review" AS ENUM('draft', 'firstReview', 'secondReview', 'finalReview', 'approved', 'scheduled', 'published', 'withdrawn', 'archived', 'returned');
  CREATE TYPE "public"."enum__disclosures_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_documents_aspect" AS ENUM('leadership', 'venues', 'activities', 'institutions', 'own1', 'own2');
  CREATE TYPE "public"."enum_documents_kind" AS ENUM('rule', 'procedure', 'handbook', 'norm');
  CREATE TYPE "public"."enum_documents_review" AS ENUM('draft', 'firstReview', 'secondReview', 'finalReview', 'approved', 'scheduled', 'published', 'withdrawn', 'archived', 'returned');
  CREATE TYPE "public"."enum_documents_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__documents_v_version_aspect" AS ENUM('leadership', 'venues', 'activities', 'institutions', 'own1', 'own2');
  CREATE TYPE "public"."enum__documents_v_version_kind" AS ENUM('rule', 'procedure', 'handbook', 'norm');
  CREATE TYPE "public"."enum__documents_v_version_review" AS ENUM('draft', 'firstReview', 'secondReview', 'finalReview', 'approved', 'scheduled', 'published', 'withdrawn', 'archived', 'returned');
  CREATE TYPE "public"."enum__documents_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_standards_aspect" AS ENUM('leadership', 'venues', 'activities', 'institutions', 'own1', 'own2');
  CREATE TYPE "public"."enum_standards_frequency" AS ENUM('once', 'monthly', 'quarterly', 'termly', 'yearly');
  CREATE TYPE "public"."enum_standards_review" AS ENUM('draft', 'firstReview', 'secondReview', 'finalReview', 'approved', 'scheduled', 'published', 'withdrawn', 'archived', 'returned');
  CREATE TYPE "public"."enum_standards_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__standards_v_version_aspect" AS ENUM('leadership', 'venues', 'activities', 'institutions', 'own1', 'own2');
  CREATE TYPE "public"."enum__standards_v_version_frequency" AS ENUM('once', 'monthly', 'quarterly', 'termly', 'yearly');
  CREATE TYPE "public"."enum__standards_v_version_review" AS ENUM('draft', 'firstReview', 'secondReview', 'finalReview', 'approved', 'scheduled', 'published', 'withdrawn', 'archived', 'returned');
  CREATE TYPE "public"."enum__standards_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_consultations_review" AS ENUM('draft', 'firstReview', 'secondReview', 'finalReview', 'approved', 'scheduled', 'published', 'withdrawn', 'archived', 'returned');
  CREATE TYPE "public"."enum_consultations_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__consultations_v_version_review" AS ENUM('draft', 'firstReview', 'secondReview', 'finalReview', 'approved', 'scheduled', 'published', 'withdrawn', 'archived', 'returned');
  CREATE TYPE "public"."enum__consultations_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_feedback_state" AS ENUM('pending', 'shown', 'hidden');
  CREATE TYPE "public"."enum_feedback_lane" AS ENUM('normal', 'crowd', 'advert');
  CREATE TYPE "public"."enum_users_circles" AS ENUM('members', 'branch');
  ALTER TYPE "public"."enum_playlists_entries_source" ADD VALUE 'boards' BEFORE 'screen-pages';
  ALTER TYPE "public"."enum_playlists_entries_source" ADD VALUE 'disclosures' BEFORE 'screen-pages';
  ALTER TYPE "public"."enum_playlists_entries_source" ADD VALUE 'standards' BEFORE 'screen-pages';
  ALTER TYPE "public"."enum_playlists_entries_source" ADD VALUE 'consultations' BEFORE 'screen-pages';
  ALTER TYPE "public"."enum_audit_log_action" ADD VALUE 'openContact';
  ALTER TYPE "public"."enum_audit_log_action" ADD VALUE 'import';
  CREATE TABLE "reply_satisfaction" (
  	"collection" varchar(63) NOT NULL,
  	"doc_id" integer NOT NULL,
  	"satisfied" integer DEFAULT 0 NOT NULL,
  	"unsatisfied" integer DEFAULT 0 NOT NULL,
  	CONSTRAINT "reply_satisfaction_collection_doc_id_pk" PRIMARY KEY("collection","doc_id")
  );
  
  CREATE TABLE "spaces_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"standards_id" integer
  );
  
  CREATE TABLE "_spaces_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"standards_id" integer
  );
  
  CREATE TABLE "boards" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"_order" varchar,
  	"title" varchar,
  	"code" varchar,
  	"kind" "enum_boards_kind" DEFAULT 'fixed',
  	"theme" "enum_boards_theme",
  	"space_id" integer,
  	"artwork_id" integer,
  	"text" varchar,
  	"summary" varchar,
  	"review" "enum_boards_review" DEFAULT 'draft',
  	"published_at" timestamp(3) with time zone,
  	"slug" varchar,
  	"show_on_screens" boolean DEFAULT true,
  	"pinned" boolean DEFAULT false,
  	"campaign_id" integer,
  	"created_by_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_boards_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "boards_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"standards_id" integer
  );
  
  CREATE TABLE "_boards_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version__order" varchar,
  	"version_title" varchar,
  	"version_code" varchar,
  	"version_kind" "enum__boards_v_version_kind" DEFAULT 'fixed',
  	"version_theme" "enum__boards_v_version_theme",
  	"version_space_id" integer,
  	"version_artwork_id" integer,
  	"version_text" varchar,
  	"version_summary" varchar,
  	"version_review" "enum__boards_v_version_review" DEFAULT 'draft',
  	"version_published_at" timestamp(3) with time zone,
  	"version_slug" varchar,
  	"version_show_on_screens" boolean DEFAULT true,
  	"version_pinned" boolean DEFAULT false,
  	"version_campaign_id" integer,
  	"version_created_by_id" integer,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__boards_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_boards_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"standards_id" integer
  );
  
  CREATE TABLE "board_deployments" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"board_id" integer NOT NULL,
  	"place" varchar NOT NULL,
  	"purpose" "enum_board_deployments_purpose" NOT NULL,
  	"from" timestamp(3) with time zone NOT NULL,
  	"to" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "campaigns_gallery" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"image_id" integer,
  	"caption" varchar
  );
  
  CREATE TABLE "campaigns" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"period_from" timestamp(3) with time zone,
  	"period_to" timestamp(3) with time zone,
  	"purpose" varchar,
  	"cover_id" integer,
  	"body" jsonb,
  	"summary" varchar,
  	"review" "enum_campaigns_review" DEFAULT 'draft',
  	"published_at" timestamp(3) with time zone,
  	"slug" varchar,
  	"pinned" boolean DEFAULT false,
  	"created_by_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_campaigns_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "campaigns_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"standards_id" integer
  );
  
  CREATE TABLE "_campaigns_v_version_gallery" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"image_id" integer,
  	"caption" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_campaigns_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_title" varchar,
  	"version_period_from" timestamp(3) with time zone,
  	"version_period_to" timestamp(3) with time zone,
  	"version_purpose" varchar,
  	"version_cover_id" integer,
  	"version_body" jsonb,
  	"version_summary" varchar,
  	"version_review" "enum__campaigns_v_version_review" DEFAULT 'draft',
  	"version_published_at" timestamp(3) with time zone,
  	"version_slug" varchar,
  	"version_pinned" boolean DEFAULT false,
  	"version_created_by_id" integer,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__campaigns_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_campaigns_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"standards_id" integer
  );
  
  CREATE TABLE "learning" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"mode" "enum_learning_mode" DEFAULT 'self',
  	"audience" "enum_learning_audience" DEFAULT 'all',
  	"month" timestamp(3) with time zone,
  	"question" varchar,
  	"example" jsonb,
  	"action" varchar,
  	"summary" varchar,
  	"cover_id" integer,
  	"audio_file_id" integer,
  	"audio_transcript" varchar,
  	"review" "enum_learning_review" DEFAULT 'draft',
  	"published_at" timestamp(3) with time zone,
  	"slug" varchar,
  	"pinned" boolean DEFAULT false,
  	"campaign_id" integer,
  	"created_by_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_learning_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "learning_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"media_id" integer,
  	"spaces_id" integer,
  	"standards_id" integer
  );
  
  CREATE TABLE "_learning_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_title" varchar,
  	"version_mode" "enum__learning_v_version_mode" DEFAULT 'self',
  	"version_audience" "enum__learning_v_version_audience" DEFAULT 'all',
  	"version_month" timestamp(3) with time zone,
  	"version_question" varchar,
  	"version_example" jsonb,
  	"version_action" varchar,
  	"version_summary" varchar,
  	"version_cover_id" integer,
  	"version_audio_file_id" integer,
  	"version_audio_transcript" varchar,
  	"version_review" "enum__learning_v_version_review" DEFAULT 'draft',
  	"version_published_at" timestamp(3) with time zone,
  	"version_slug" varchar,
  	"version_pinned" boolean DEFAULT false,
  	"version_campaign_id" integer,
  	"version_created_by_id" integer,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__learning_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_learning_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"media_id" integer,
  	"spaces_id" integer,
  	"standards_id" integer
  );
  
  CREATE TABLE "disclosures" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"category" "enum_disclosures_category",
  	"date" timestamp(3) with time zone,
  	"audience" "enum_disclosures_audience" DEFAULT 'public',
  	"term" "enum_disclosures_term" DEFAULT 'permanent',
  	"notice_from" timestamp(3) with time zone,
  	"notice_working_days" numeric,
  	"body" jsonb,
  	"summary" varchar,
  	"review" "enum_disclosures_review" DEFAULT 'draft',
  	"published_at" timestamp(3) with time zone,
  	"slug" varchar,
  	"show_on_screens" boolean DEFAULT true,
  	"pinned" boolean DEFAULT false,
  	"campaign_id" integer,
  	"created_by_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_disclosures_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "disclosures_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"media_id" integer,
  	"spaces_id" integer,
  	"standards_id" integer
  );
  
  CREATE TABLE "_disclosures_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_title" varchar,
  	"version_category" "enum__disclosures_v_version_category",
  	"version_date" timestamp(3) with time zone,
  	"version_audience" "enum__disclosures_v_version_audience" DEFAULT 'public',
  	"version_term" "enum__disclosures_v_version_term" DEFAULT 'permanent',
  	"version_notice_from" timestamp(3) with time zone,
  	"version_notice_working_days" numeric,
  	"version_body" jsonb,
  	"version_summary" varchar,
  	"version_review" "enum__disclosures_v_version_review" DEFAULT 'draft',
  	"version_published_at" timestamp(3) with time zone,
  	"version_slug" varchar,
  	"version_show_on_screens" boolean DEFAULT true,
  	"version_pinned" boolean DEFAULT false,
  	"version_campaign_id" integer,
  	"version_created_by_id" integer,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__disclosures_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_disclosures_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"media_id" integer,
  	"spaces_id" integer,
  	"standards_id" integer
  );
  
  CREATE TABLE "documents_steps" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"who" varchar,
  	"within" varchar,
  	"what" varchar,
  	"form_id" integer
  );
  
  CREATE TABLE "documents" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"_order" varchar,
  	"title" varchar,
  	"aspect" "enum_documents_aspect",
  	"kind" "enum_documents_kind" DEFAULT 'rule',
  	"doc_number" varchar,
  	"issued_at" timestamp(3) with time zone,
  	"body" jsonb,
  	"summary" varchar,
  	"review" "enum_documents_review" DEFAULT 'draft',
  	"published_at" timestamp(3) with time zone,
  	"slug" varchar,
  	"pinned" boolean DEFAULT false,
  	"campaign_id" integer,
  	"created_by_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_documents_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"media_id" integer,
  	"documents_id" integer,
  	"spaces_id" integer,
  	"standards_id" integer
  );
  
  CREATE TABLE "_documents_v_version_steps" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"who" varchar,
  	"within" varchar,
  	"what" varchar,
  	"form_id" integer,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_documents_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version__order" varchar,
  	"version_title" varchar,
  	"version_aspect" "enum__documents_v_version_aspect",
  	"version_kind" "enum__documents_v_version_kind" DEFAULT 'rule',
  	"version_doc_number" varchar,
  	"version_issued_at" timestamp(3) with time zone,
  	"version_body" jsonb,
  	"version_summary" varchar,
  	"version_review" "enum__documents_v_version_review" DEFAULT 'draft',
  	"version_published_at" timestamp(3) with time zone,
  	"version_slug" varchar,
  	"version_pinned" boolean DEFAULT false,
  	"version_campaign_id" integer,
  	"version_created_by_id" integer,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__documents_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_documents_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"media_id" integer,
  	"documents_id" integer,
  	"spaces_id" integer,
  	"standards_id" integer
  );
  
  CREATE TABLE "standards" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"_order" varchar,
  	"task" varchar,
  	"goal" varchar,
  	"aspect" "enum_standards_aspect",
  	"owner_id" integer,
  	"frequency" "enum_standards_frequency" DEFAULT 'termly',
  	"due_date" timestamp(3) with time zone,
  	"since" timestamp(3) with time zone,
  	"review" "enum_standards_review" DEFAULT 'draft',
  	"published_at" timestamp(3) with time zone,
  	"slug" varchar,
  	"pinned" boolean DEFAULT false,
  	"campaign_id" integer,
  	"created_by_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_standards_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_standards_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version__order" varchar,
  	"version_task" varchar,
  	"version_goal" varchar,
  	"version_aspect" "enum__standards_v_version_aspect",
  	"version_owner_id" integer,
  	"version_frequency" "enum__standards_v_version_frequency" DEFAULT 'termly',
  	"version_due_date" timestamp(3) with time zone,
  	"version_since" timestamp(3) with time zone,
  	"version_review" "enum__standards_v_version_review" DEFAULT 'draft',
  	"version_published_at" timestamp(3) with time zone,
  	"version_slug" varchar,
  	"version_pinned" boolean DEFAULT false,
  	"version_campaign_id" integer,
  	"version_created_by_id" integer,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__standards_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "consultations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"question" varchar,
  	"body" jsonb,
  	"summary" varchar,
  	"opens_at" timestamp(3) with time zone,
  	"closes_at" timestamp(3) with time zone,
  	"promised_at" timestamp(3) with time zone,
  	"responsible_id" integer,
  	"first_promised_at" timestamp(3) with time zone,
  	"reply" jsonb,
  	"replied_at" timestamp(3) with time zone,
  	"before_id" integer,
  	"after_id" integer,
  	"review" "enum_consultations_review" DEFAULT 'draft',
  	"published_at" timestamp(3) with time zone,
  	"slug" varchar,
  	"show_on_screens" boolean DEFAULT true,
  	"pinned" boolean DEFAULT false,
  	"campaign_id" integer,
  	"created_by_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_consultations_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "consultations_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"standards_id" integer
  );
  
  CREATE TABLE "_consultations_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_title" varchar,
  	"version_question" varchar,
  	"version_body" jsonb,
  	"version_summary" varchar,
  	"version_opens_at" timestamp(3) with time zone,
  	"version_closes_at" timestamp(3) with time zone,
  	"version_promised_at" timestamp(3) with time zone,
  	"version_responsible_id" integer,
  	"version_first_promised_at" timestamp(3) with time zone,
  	"version_reply" jsonb,
  	"version_replied_at" timestamp(3) with time zone,
  	"version_before_id" integer,
  	"version_after_id" integer,
  	"version_review" "enum__consultations_v_version_review" DEFAULT 'draft',
  	"version_published_at" timestamp(3) with time zone,
  	"version_slug" varchar,
  	"version_show_on_screens" boolean DEFAULT true,
  	"version_pinned" boolean DEFAULT false,
  	"version_campaign_id" integer,
  	"version_created_by_id" integer,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__consultations_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_consultations_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"standards_id" integer
  );
  
  CREATE TABLE "feedback" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"text" varchar NOT NULL,
  	"signature" varchar,
  	"state" "enum_feedback_state" DEFAULT 'pending' NOT NULL,
  	"handler_id" integer,
  	"has_contact" boolean DEFAULT false,
  	"lane" "enum_feedback_lane" DEFAULT 'normal' NOT NULL,
  	"sealed_contact" varchar,
  	"receipt" varchar,
  	"promised_at" timestamp(3) with time zone,
  	"responsible_id" integer,
  	"first_promised_at" timestamp(3) with time zone,
  	"reply" varchar,
  	"replied_at" timestamp(3) with time zone,
  	"result_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "feedback_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"consultations_id" integer,
  	"disclosures_id" integer
  );
  
  CREATE TABLE "users_circles" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_users_circles",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "standardisation" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"own1" varchar DEFAULT '党员教育',
  	"own2" varchar DEFAULT '为民服务',
  	"purpose" varchar,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  ALTER TABLE "media_uses" ADD COLUMN "is_public" boolean DEFAULT true NOT NULL;
  ALTER TABLE "news" ADD COLUMN "campaign_id" integer;
  ALTER TABLE "news_rels" ADD COLUMN "standards_id" integer;
  ALTER TABLE "_news_v" ADD COLUMN "version_campaign_id" integer;
  ALTER TABLE "_news_v_rels" ADD COLUMN "standards_id" integer;
  ALTER TABLE "spaces" ADD COLUMN "campaign_id" integer;
  ALTER TABLE "_spaces_v" ADD COLUMN "version_campaign_id" integer;
  ALTER TABLE "members" ADD COLUMN "campaign_id" integer;
  ALTER TABLE "members_rels" ADD COLUMN "standards_id" integer;
  ALTER TABLE "_members_v" ADD COLUMN "version_campaign_id" integer;
  ALTER TABLE "_members_v_rels" ADD COLUMN "standards_id" integer;
  ALTER TABLE "integrity" ADD COLUMN "campaign_id" integer;
  ALTER TABLE "integrity_rels" ADD COLUMN "standards_id" integer;
  ALTER TABLE "_integrity_v" ADD COLUMN "version_campaign_id" integer;
  ALTER TABLE "_integrity_v_rels" ADD COLUMN "standards_id" integer;
  ALTER TABLE "playlists_rels" ADD COLUMN "boards_id" integer;
  ALTER TABLE "playlists_rels" ADD COLUMN "disclosures_id" integer;
  ALTER TABLE "playlists_rels" ADD COLUMN "consultations_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "boards_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "board_deployments_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "campaigns_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "learning_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "disclosures_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "documents_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "standards_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "consultations_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "feedback_id" integer;
  ALTER TABLE "spaces_rels" ADD CONSTRAINT "spaces_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."spaces"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "spaces_rels" ADD CONSTRAINT "spaces_rels_standards_fk" FOREIGN KEY ("standards_id") REFERENCES "public"."standards"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_spaces_v_rels" ADD CONSTRAINT "_spaces_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_spaces_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_spaces_v_rels" ADD CONSTRAINT "_spaces_v_rels_standards_fk" FOREIGN KEY ("standards_id") REFERENCES "public"."standards"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "boards" ADD CONSTRAINT "boards_space_id_spaces_id_fk" FOREIGN KEY ("space_id") REFERENCES "public"."spaces"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "boards" ADD CONSTRAINT "boards_artwork_id_media_id_fk" FOREIGN KEY ("artwork_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "boards" ADD CONSTRAINT "boards_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "public"."campaigns"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "boards" ADD CONSTRAINT "boards_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "boards_rels" ADD CONSTRAINT "boards_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."boards"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "boards_rels" ADD CONSTRAINT "boards_rels_standards_fk" FOREIGN KEY ("standards_id") REFERENCES "public"."standards"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_boards_v" ADD CONSTRAINT "_boards_v_parent_id_boards_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."boards"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_boards_v" ADD CONSTRAINT "_boards_v_version_space_id_spaces_id_fk" FOREIGN KEY ("version_space_id") REFERENCES "public"."spaces"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_boards_v" ADD CONSTRAINT "_boards_v_version_artwork_id_media_id_fk" FOREIGN KEY ("version_artwork_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_boards_v" ADD CONSTRAINT "_boards_v_version_campaign_id_campaigns_id_fk" FOREIGN KEY ("version_campaign_id") REFERENCES "public"."campaigns"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_boards_v" ADD CONSTRAINT "_boards_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_boards_v_rels" ADD CONSTRAINT "_boards_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_boards_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_boards_v_rels" ADD CONSTRAINT "_boards_v_rels_standards_fk" FOREIGN KEY ("standards_id") REFERENCES "public"."standards"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "board_deployments" ADD CONSTRAINT "board_deployments_board_id_boards_id_fk" FOREIGN KEY ("board_id") REFERENCES "public"."boards"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "campaigns_gallery" ADD CONSTRAINT "campaigns_gallery_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "campaigns_gallery" ADD CONSTRAINT "campaigns_gallery_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."campaigns"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "campaigns" ADD CONSTRAINT "campaigns_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "campaigns" ADD CONSTRAINT "campaigns_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "campaigns_rels" ADD CONSTRAINT "campaigns_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."campaigns"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "campaigns_rels" ADD CONSTRAINT "campaigns_rels_standards_fk" FOREIGN KEY ("standards_id") REFERENCES "public"."standards"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_campaigns_v_version_gallery" ADD CONSTRAINT "_campaigns_v_version_gallery_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_campaigns_v_version_gallery" ADD CONSTRAINT "_campaigns_v_version_gallery_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_campaigns_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_campaigns_v" ADD CONSTRAINT "_campaigns_v_parent_id_campaigns_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."campaigns"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_campaigns_v" ADD CONSTRAINT "_campaigns_v_version_cover_id_media_id_fk" FOREIGN KEY ("version_cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_campaigns_v" ADD CONSTRAINT "_campaigns_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_campaigns_v_rels" ADD CONSTRAINT "_campaigns_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_campaigns_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_campaigns_v_rels" ADD CONSTRAINT "_campaigns_v_rels_standards_fk" FOREIGN KEY ("standards_id") REFERENCES "public"."standards"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "learning" ADD CONSTRAINT "learning_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "learning" ADD CONSTRAINT "learning_audio_file_id_media_id_fk" FOREIGN KEY ("audio_file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "learning" ADD CONSTRAINT "learning_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "public"."campaigns"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "learning" ADD CONSTRAINT "learning_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "learning_rels" ADD CONSTRAINT "learning_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."learning"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "learning_rels" ADD CONSTRAINT "learning_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "learning_rels" ADD CONSTRAINT "learning_rels_spaces_fk" FOREIGN KEY ("spaces_id") REFERENCES "public"."spaces"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "learning_rels" ADD CONSTRAINT "learning_rels_standards_fk" FOREIGN KEY ("standards_id") REFERENCES "public"."standards"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_learning_v" ADD CONSTRAINT "_learning_v_parent_id_learning_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."learning"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_learning_v" ADD CONSTRAINT "_learning_v_version_cover_id_media_id_fk" FOREIGN KEY ("version_cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_learning_v" ADD CONSTRAINT "_learning_v_version_audio_file_id_media_id_fk" FOREIGN KEY ("version_audio_file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_learning_v" ADD CONSTRAINT "_learning_v_version_campaign_id_campaigns_id_fk" FOREIGN KEY ("version_campaign_id") REFERENCES "public"."campaigns"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_learning_v" ADD CONSTRAINT "_learning_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_learning_v_rels" ADD CONSTRAINT "_learning_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_learning_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_learning_v_rels" ADD CONSTRAINT "_learning_v_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_learning_v_rels" ADD CONSTRAINT "_learning_v_rels_spaces_fk" FOREIGN KEY ("spaces_id") REFERENCES "public"."spaces"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_learning_v_rels" ADD CONSTRAINT "_learning_v_rels_standards_fk" FOREIGN KEY ("standards_id") REFERENCES "public"."standards"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "disclosures" ADD CONSTRAINT "disclosures_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "public"."campaigns"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "disclosures" ADD CONSTRAINT "disclosures_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "disclosures_rels" ADD CONSTRAINT "disclosures_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."disclosures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "disclosures_rels" ADD CONSTRAINT "disclosures_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "disclosures_rels" ADD CONSTRAINT "disclosures_rels_spaces_fk" FOREIGN KEY ("spaces_id") REFERENCES "public"."spaces"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "disclosures_rels" ADD CONSTRAINT "disclosures_rels_standards_fk" FOREIGN KEY ("standards_id") REFERENCES "public"."standards"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_disclosures_v" ADD CONSTRAINT "_disclosures_v_parent_id_disclosures_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."disclosures"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_disclosures_v" ADD CONSTRAINT "_disclosures_v_version_campaign_id_campaigns_id_fk" FOREIGN KEY ("version_campaign_id") REFERENCES "public"."campaigns"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_disclosures_v" ADD CONSTRAINT "_disclosures_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_disclosures_v_rels" ADD CONSTRAINT "_disclosures_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_disclosures_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_disclosures_v_rels" ADD CONSTRAINT "_disclosures_v_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_disclosures_v_rels" ADD CONSTRAINT "_disclosures_v_rels_spaces_fk" FOREIGN KEY ("spaces_id") REFERENCES "public"."spaces"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_disclosures_v_rels" ADD CONSTRAINT "_disclosures_v_rels_standards_fk" FOREIGN KEY ("standards_id") REFERENCES "public"."standards"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "documents_steps" ADD CONSTRAINT "documents_steps_form_id_media_id_fk" FOREIGN KEY ("form_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "documents_steps" ADD CONSTRAINT "documents_steps_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "documents" ADD CONSTRAINT "documents_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "public"."campaigns"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "documents" ADD CONSTRAINT "documents_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "documents_rels" ADD CONSTRAINT "documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "documents_rels" ADD CONSTRAINT "documents_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "documents_rels" ADD CONSTRAINT "documents_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "documents_rels" ADD CONSTRAINT "documents_rels_spaces_fk" FOREIGN KEY ("spaces_id") REFERENCES "public"."spaces"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "documents_rels" ADD CONSTRAINT "documents_rels_standards_fk" FOREIGN KEY ("standards_id") REFERENCES "public"."standards"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_documents_v_version_steps" ADD CONSTRAINT "_documents_v_version_steps_form_id_media_id_fk" FOREIGN KEY ("form_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_documents_v_version_steps" ADD CONSTRAINT "_documents_v_version_steps_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_documents_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_documents_v" ADD CONSTRAINT "_documents_v_parent_id_documents_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_documents_v" ADD CONSTRAINT "_documents_v_version_campaign_id_campaigns_id_fk" FOREIGN KEY ("version_campaign_id") REFERENCES "public"."campaigns"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_documents_v" ADD CONSTRAINT "_documents_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_documents_v_rels" ADD CONSTRAINT "_documents_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_documents_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_documents_v_rels" ADD CONSTRAINT "_documents_v_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_documents_v_rels" ADD CONSTRAINT "_documents_v_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_documents_v_rels" ADD CONSTRAINT "_documents_v_rels_spaces_fk" FOREIGN KEY ("spaces_id") REFERENCES "public"."spaces"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_documents_v_rels" ADD CONSTRAINT "_documents_v_rels_standards_fk" FOREIGN KEY ("standards_id") REFERENCES "public"."standards"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "standards" ADD CONSTRAINT "standards_owner_id_members_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."members"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "standards" ADD CONSTRAINT "standards_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "public"."campaigns"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "standards" ADD CONSTRAINT "standards_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_standards_v" ADD CONSTRAINT "_standards_v_parent_id_standards_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."standards"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_standards_v" ADD CONSTRAINT "_standards_v_version_owner_id_members_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."members"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_standards_v" ADD CONSTRAINT "_standards_v_version_campaign_id_campaigns_id_fk" FOREIGN KEY ("version_campaign_id") REFERENCES "public"."campaigns"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_standards_v" ADD CONSTRAINT "_standards_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "consultations" ADD CONSTRAINT "consultations_responsible_id_members_id_fk" FOREIGN KEY ("responsible_id") REFERENCES "public"."members"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "consultations" ADD CONSTRAINT "consultations_before_id_media_id_fk" FOREIGN KEY ("before_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "consultations" ADD CONSTRAINT "consultations_after_id_media_id_fk" FOREIGN KEY ("after_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "consultations" ADD CONSTRAINT "consultations_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "public"."campaigns"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "consultations" ADD CONSTRAINT "consultations_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "consultations_rels" ADD CONSTRAINT "consultations_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."consultations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "consultations_rels" ADD CONSTRAINT "consultations_rels_standards_fk" FOREIGN KEY ("standards_id") REFERENCES "public"."standards"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_consultations_v" ADD CONSTRAINT "_consultations_v_parent_id_consultations_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."consultations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_consultations_v" ADD CONSTRAINT "_consultations_v_version_responsible_id_members_id_fk" FOREIGN KEY ("version_responsible_id") REFERENCES "public"."members"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_consultations_v" ADD CONSTRAINT "_consultations_v_version_before_id_media_id_fk" FOREIGN KEY ("version_before_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_consultations_v" ADD CONSTRAINT "_consultations_v_version_after_id_media_id_fk" FOREIGN KEY ("version_after_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_consultations_v" ADD CONSTRAINT "_consultations_v_version_campaign_id_campaigns_id_fk" FOREIGN KEY ("version_campaign_id") REFERENCES "public"."campaigns"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_consultations_v" ADD CONSTRAINT "_consultations_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_consultations_v_rels" ADD CONSTRAINT "_consultations_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_consultations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_consultations_v_rels" ADD CONSTRAINT "_consultations_v_rels_standards_fk" FOREIGN KEY ("standards_id") REFERENCES "public"."standards"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "feedback" ADD CONSTRAINT "feedback_handler_id_users_id_fk" FOREIGN KEY ("handler_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "feedback" ADD CONSTRAINT "feedback_responsible_id_members_id_fk" FOREIGN KEY ("responsible_id") REFERENCES "public"."members"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "feedback" ADD CONSTRAINT "feedback_result_id_news_id_fk" FOREIGN KEY ("result_id") REFERENCES "public"."news"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "feedback_rels" ADD CONSTRAINT "feedback_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."feedback"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "feedback_rels" ADD CONSTRAINT "feedback_rels_consultations_fk" FOREIGN KEY ("consultations_id") REFERENCES "public"."consultations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "feedback_rels" ADD CONSTRAINT "feedback_rels_disclosures_fk" FOREIGN KEY ("disclosures_id") REFERENCES "public"."disclosures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_circles" ADD CONSTRAINT "users_circles_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "spaces_rels_order_idx" ON "spaces_rels" USING btree ("order");
  CREATE INDEX "spaces_rels_parent_idx" ON "spaces_rels" USING btree ("parent_id");
  CREATE INDEX "spaces_rels_path_idx" ON "spaces_rels" USING btree ("path");
  CREATE INDEX "spaces_rels_standards_id_idx" ON "spaces_rels" USING btree ("standards_id");
  CREATE INDEX "_spaces_v_rels_order_idx" ON "_spaces_v_rels" USING btree ("order");
  CREATE INDEX "_spaces_v_rels_parent_idx" ON "_spaces_v_rels" USING btree ("parent_id");
  CREATE INDEX "_spaces_v_rels_path_idx" ON "_spaces_v_rels" USING btree ("path");
  CREATE INDEX "_spaces_v_rels_standards_id_idx" ON "_spaces_v_rels" USING btree ("standards_id");
  CREATE INDEX "boards__order_idx" ON "boards" USING btree ("_order");
  CREATE UNIQUE INDEX "boards_code_idx" ON "boards" USING btree ("code");
  CREATE INDEX "boards_kind_idx" ON "boards" USING btree ("kind");
  CREATE INDEX "boards_space_idx" ON "boards" USING btree ("space_id");
  CREATE INDEX "boards_artwork_idx" ON "boards" USING btree ("artwork_id");
  CREATE INDEX "boards_review_idx" ON "boards" USING btree ("review");
  CREATE INDEX "boards_published_at_idx" ON "boards" USING btree ("published_at");
  CREATE UNIQUE INDEX "boards_slug_idx" ON "boards" USING btree ("slug");
  CREATE INDEX "boards_show_on_screens_idx" ON "boards" USING btree ("show_on_screens");
  CREATE INDEX "boards_pinned_idx" ON "boards" USING btree ("pinned");
  CREATE INDEX "boards_campaign_idx" ON "boards" USING btree ("campaign_id");
  CREATE INDEX "boards_created_by_idx" ON "boards" USING btree ("created_by_id");
  CREATE INDEX "boards_updated_at_idx" ON "boards" USING btree ("updated_at");
  CREATE INDEX "boards_created_at_idx" ON "boards" USING btree ("created_at");
  CREATE INDEX "boards_deleted_at_idx" ON "boards" USING btree ("deleted_at");
  CREATE INDEX "boards__status_idx" ON "boards" USING btree ("_status");
  CREATE INDEX "boards_rels_order_idx" ON "boards_rels" USING btree ("order");
  CREATE INDEX "boards_rels_parent_idx" ON "boards_rels" USING btree ("parent_id");
  CREATE INDEX "boards_rels_path_idx" ON "boards_rels" USING btree ("path");
  CREATE INDEX "boards_rels_standards_id_idx" ON "boards_rels" USING btree ("standards_id");
  CREATE INDEX "_boards_v_parent_idx" ON "_boards_v" USING btree ("parent_id");
  CREATE INDEX "_boards_v_version_version__order_idx" ON "_boards_v" USING btree ("version__order");
  CREATE INDEX "_boards_v_version_version_code_idx" ON "_boards_v" USING btree ("version_code");
  CREATE INDEX "_boards_v_version_version_kind_idx" ON "_boards_v" USING btree ("version_kind");
  CREATE INDEX "_boards_v_version_version_space_idx" ON "_boards_v" USING btree ("version_space_id");
  CREATE INDEX "_boards_v_version_version_artwork_idx" ON "_boards_v" USING btree ("version_artwork_id");
  CREATE INDEX "_boards_v_version_version_review_idx" ON "_boards_v" USING btree ("version_review");
  CREATE INDEX "_boards_v_version_version_published_at_idx" ON "_boards_v" USING btree ("version_published_at");
  CREATE INDEX "_boards_v_version_version_slug_idx" ON "_boards_v" USING btree ("version_slug");
  CREATE INDEX "_boards_v_version_version_show_on_screens_idx" ON "_boards_v" USING btree ("version_show_on_screens");
  CREATE INDEX "_boards_v_version_version_pinned_idx" ON "_boards_v" USING btree ("version_pinned");
  CREATE INDEX "_boards_v_version_version_campaign_idx" ON "_boards_v" USING btree ("version_campaign_id");
  CREATE INDEX "_boards_v_version_version_created_by_idx" ON "_boards_v" USING btree ("version_created_by_id");
  CREATE INDEX "_boards_v_version_version_updated_at_idx" ON "_boards_v" USING btree ("version_updated_at");
  CREATE INDEX "_boards_v_version_version_created_at_idx" ON "_boards_v" USING btree ("version_created_at");
  CREATE INDEX "_boards_v_version_version_deleted_at_idx" ON "_boards_v" USING btree ("version_deleted_at");
  CREATE INDEX "_boards_v_version_version__status_idx" ON "_boards_v" USING btree ("version__status");
  CREATE INDEX "_boards_v_created_at_idx" ON "_boards_v" USING btree ("created_at");
  CREATE INDEX "_boards_v_updated_at_idx" ON "_boards_v" USING btree ("updated_at");
  CREATE INDEX "_boards_v_latest_idx" ON "_boards_v" USING btree ("latest");
  CREATE INDEX "_boards_v_autosave_idx" ON "_boards_v" USING btree ("autosave");
  CREATE INDEX "_boards_v_rels_order_idx" ON "_boards_v_rels" USING btree ("order");
  CREATE INDEX "_boards_v_rels_parent_idx" ON "_boards_v_rels" USING btree ("parent_id");
  CREATE INDEX "_boards_v_rels_path_idx" ON "_boards_v_rels" USING btree ("path");
  CREATE INDEX "_boards_v_rels_standards_id_idx" ON "_boards_v_rels" USING btree ("standards_id");
  CREATE INDEX "board_deployments_board_idx" ON "board_deployments" USING btree ("board_id");
  CREATE INDEX "board_deployments_from_idx" ON "board_deployments" USING btree ("from");
  CREATE INDEX "board_deployments_updated_at_idx" ON "board_deployments" USING btree ("updated_at");
  CREATE INDEX "board_deployments_created_at_idx" ON "board_deployments" USING btree ("created_at");
  CREATE INDEX "campaigns_gallery_order_idx" ON "campaigns_gallery" USING btree ("_order");
  CREATE INDEX "campaigns_gallery_parent_id_idx" ON "campaigns_gallery" USING btree ("_parent_id");
  CREATE INDEX "campaigns_gallery_image_idx" ON "campaigns_gallery" USING btree ("image_id");
  CREATE INDEX "campaigns_period_period_from_idx" ON "campaigns" USING btree ("period_from");
  CREATE INDEX "campaigns_cover_idx" ON "campaigns" USING btree ("cover_id");
  CREATE INDEX "campaigns_review_idx" ON "campaigns" USING btree ("review");
  CREATE INDEX "campaigns_published_at_idx" ON "campaigns" USING btree ("published_at");
  CREATE UNIQUE INDEX "campaigns_slug_idx" ON "campaigns" USING btree ("slug");
  CREATE INDEX "campaigns_pinned_idx" ON "campaigns" USING btree ("pinned");
  CREATE INDEX "campaigns_created_by_idx" ON "campaigns" USING btree ("created_by_id");
  CREATE INDEX "campaigns_updated_at_idx" ON "campaigns" USING btree ("updated_at");
  CREATE INDEX "campaigns_created_at_idx" ON "campaigns" USING btree ("created_at");
  CREATE INDEX "campaigns_deleted_at_idx" ON "campaigns" USING btree ("deleted_at");
  CREATE INDEX "campaigns__status_idx" ON "campaigns" USING btree ("_status");
  CREATE INDEX "campaigns_rels_order_idx" ON "campaigns_rels" USING btree ("order");
  CREATE INDEX "campaigns_rels_parent_idx" ON "campaigns_rels" USING btree ("parent_id");
  CREATE INDEX "campaigns_rels_path_idx" ON "campaigns_rels" USING btree ("path");
  CREATE INDEX "campaigns_rels_standards_id_idx" ON "campaigns_rels" USING btree ("standards_id");
  CREATE INDEX "_campaigns_v_version_gallery_order_idx" ON "_campaigns_v_version_gallery" USING btree ("_order");
  CREATE INDEX "_campaigns_v_version_gallery_parent_id_idx" ON "_campaigns_v_version_gallery" USING btree ("_parent_id");
  CREATE INDEX "_campaigns_v_version_gallery_image_idx" ON "_campaigns_v_version_gallery" USING btree ("image_id");
  CREATE INDEX "_campaigns_v_parent_idx" ON "_campaigns_v" USING btree ("parent_id");
  CREATE INDEX "_campaigns_v_version_period_version_period_from_idx" ON "_campaigns_v" USING btree ("version_period_from");
  CREATE INDEX "_campaigns_v_version_version_cover_idx" ON "_campaigns_v" USING btree ("version_cover_id");
  CREATE INDEX "_campaigns_v_version_version_review_idx" ON "_campaigns_v" USING btree ("version_review");
  CREATE INDEX "_campaigns_v_version_version_published_at_idx" ON "_campaigns_v" USING btree ("version_published_at");
  CREATE INDEX "_campaigns_v_version_version_slug_idx" ON "_campaigns_v" USING btree ("version_slug");
  CREATE INDEX "_campaigns_v_version_version_pinned_idx" ON "_campaigns_v" USING btree ("version_pinned");
  CREATE INDEX "_campaigns_v_version_version_created_by_idx" ON "_campaigns_v" USING btree ("version_created_by_id");
  CREATE INDEX "_campaigns_v_version_version_updated_at_idx" ON "_campaigns_v" USING btree ("version_updated_at");
  CREATE INDEX "_campaigns_v_version_version_created_at_idx" ON "_campaigns_v" USING btree ("version_created_at");
  CREATE INDEX "_campaigns_v_version_version_deleted_at_idx" ON "_campaigns_v" USING btree ("version_deleted_at");
  CREATE INDEX "_campaigns_v_version_version__status_idx" ON "_campaigns_v" USING btree ("version__status");
  CREATE INDEX "_campaigns_v_created_at_idx" ON "_campaigns_v" USING btree ("created_at");
  CREATE INDEX "_campaigns_v_updated_at_idx" ON "_campaigns_v" USING btree ("updated_at");
  CREATE INDEX "_campaigns_v_latest_idx" ON "_campaigns_v" USING btree ("latest");
  CREATE INDEX "_campaigns_v_autosave_idx" ON "_campaigns_v" USING btree ("autosave");
  CREATE INDEX "_campaigns_v_rels_order_idx" ON "_campaigns_v_rels" USING btree ("order");
  CREATE INDEX "_campaigns_v_rels_parent_idx" ON "_campaigns_v_rels" USING btree ("parent_id");
  CREATE INDEX "_campaigns_v_rels_path_idx" ON "_campaigns_v_rels" USING btree ("path");
  CREATE INDEX "_campaigns_v_rels_standards_id_idx" ON "_campaigns_v_rels" USING btree ("standards_id");
  CREATE INDEX "learning_mode_idx" ON "learning" USING btree ("mode");
  CREATE INDEX "learning_month_idx" ON "learning" USING btree ("month");
  CREATE INDEX "learning_cover_idx" ON "learning" USING btree ("cover_id");
  CREATE INDEX "learning_audio_audio_file_idx" ON "learning" USING btree ("audio_file_id");
  CREATE INDEX "learning_review_idx" ON "learning" USING btree ("review");
  CREATE INDEX "learning_published_at_idx" ON "learning" USING btree ("published_at");
  CREATE UNIQUE INDEX "learning_slug_idx" ON "learning" USING btree ("slug");
  CREATE INDEX "learning_pinned_idx" ON "learning" USING btree ("pinned");
  CREATE INDEX "learning_campaign_idx" ON "learning" USING btree ("campaign_id");
  CREATE INDEX "learning_created_by_idx" ON "learning" USING btree ("created_by_id");
  CREATE INDEX "learning_updated_at_idx" ON "learning" USING btree ("updated_at");
  CREATE INDEX "learning_created_at_idx" ON "learning" USING btree ("created_at");
  CREATE INDEX "learning_deleted_at_idx" ON "learning" USING btree ("deleted_at");
  CREATE INDEX "learning__status_idx" ON "learning" USING btree ("_status");
  CREATE INDEX "learning_rels_order_idx" ON "learning_rels" USING btree ("order");
  CREATE INDEX "learning_rels_parent_idx" ON "learning_rels" USING btree ("parent_id");
  CREATE INDEX "learning_rels_path_idx" ON "learning_rels" USING btree ("path");
  CREATE INDEX "learning_rels_media_id_idx" ON "learning_rels" USING btree ("media_id");
  CREATE INDEX "learning_rels_spaces_id_idx" ON "learning_rels" USING btree ("spaces_id");
  CREATE INDEX "learning_rels_standards_id_idx" ON "learning_rels" USING btree ("standards_id");
  CREATE INDEX "_learning_v_parent_idx" ON "_learning_v" USING btree ("parent_id");
  CREATE INDEX "_learning_v_version_version_mode_idx" ON "_learning_v" USING btree ("version_mode");
  CREATE INDEX "_learning_v_version_version_month_idx" ON "_learning_v" USING btree ("version_month");
  CREATE INDEX "_learning_v_version_version_cover_idx" ON "_learning_v" USING btree ("version_cover_id");
  CREATE INDEX "_learning_v_version_audio_version_audio_file_idx" ON "_learning_v" USING btree ("version_audio_file_id");
  CREATE INDEX "_learning_v_version_version_review_idx" ON "_learning_v" USING btree ("version_review");
  CREATE INDEX "_learning_v_version_version_published_at_idx" ON "_learning_v" USING btree ("version_published_at");
  CREATE INDEX "_learning_v_version_version_slug_idx" ON "_learning_v" USING btree ("version_slug");
  CREATE INDEX "_learning_v_version_version_pinned_idx" ON "_learning_v" USING btree ("version_pinned");
  CREATE INDEX "_learning_v_version_version_campaign_idx" ON "_learning_v" USING btree ("version_campaign_id");
  CREATE INDEX "_learning_v_version_version_created_by_idx" ON "_learning_v" USING btree ("version_created_by_id");
  CREATE INDEX "_learning_v_version_version_updated_at_idx" ON "_learning_v" USING btree ("version_updated_at");
  CREATE INDEX "_learning_v_version_version_created_at_idx" ON "_learning_v" USING btree ("version_created_at");
  CREATE INDEX "_learning_v_version_version_deleted_at_idx" ON "_learning_v" USING btree ("version_deleted_at");
  CREATE INDEX "_learning_v_version_version__status_idx" ON "_learning_v" USING btree ("version__status");
  CREATE INDEX "_learning_v_created_at_idx" ON "_learning_v" USING btree ("created_at");
  CREATE INDEX "_learning_v_updated_at_idx" ON "_learning_v" USING btree ("updated_at");
  CREATE INDEX "_learning_v_latest_idx" ON "_learning_v" USING btree ("latest");
  CREATE INDEX "_learning_v_autosave_idx" ON "_learning_v" USING btree ("autosave");
  CREATE INDEX "_learning_v_rels_order_idx" ON "_learning_v_rels" USING btree ("order");
  CREATE INDEX "_learning_v_rels_parent_idx" ON "_learning_v_rels" USING btree ("parent_id");
  CREATE INDEX "_learning_v_rels_path_idx" ON "_learning_v_rels" USING btree ("path");
  CREATE INDEX "_learning_v_rels_media_id_idx" ON "_learning_v_rels" USING btree ("media_id");
  CREATE INDEX "_learning_v_rels_spaces_id_idx" ON "_learning_v_rels" USING btree ("spaces_id");
  CREATE INDEX "_learning_v_rels_standards_id_idx" ON "_learning_v_rels" USING btree ("standards_id");
  CREATE INDEX "disclosures_category_idx" ON "disclosures" USING btree ("category");
  CREATE INDEX "disclosures_date_idx" ON "disclosures" USING btree ("date");
  CREATE INDEX "disclosures_audience_idx" ON "disclosures" USING btree ("audience");
  CREATE INDEX "disclosures_review_idx" ON "disclosures" USING btree ("review");
  CREATE INDEX "disclosures_published_at_idx" ON "disclosures" USING btree ("published_at");
  CREATE UNIQUE INDEX "disclosures_slug_idx" ON "disclosures" USING btree ("slug");
  CREATE INDEX "disclosures_show_on_screens_idx" ON "disclosures" USING btree ("show_on_screens");
  CREATE INDEX "disclosures_pinned_idx" ON "disclosures" USING btree ("pinned");
  CREATE INDEX "disclosures_campaign_idx" ON "disclosures" USING btree ("campaign_id");
  CREATE INDEX "disclosures_created_by_idx" ON "disclosures" USING btree ("created_by_id");
  CREATE INDEX "disclosures_updated_at_idx" ON "disclosures" USING btree ("updated_at");
  CREATE INDEX "disclosures_created_at_idx" ON "disclosures" USING btree ("created_at");
  CREATE INDEX "disclosures_deleted_at_idx" ON "disclosures" USING btree ("deleted_at");
  CREATE INDEX "disclosures__status_idx" ON "disclosures" USING btree ("_status");
  CREATE INDEX "disclosures_rels_order_idx" ON "disclosures_rels" USING btree ("order");
  CREATE INDEX "disclosures_rels_parent_idx" ON "disclosures_rels" USING btree ("parent_id");
  CREATE INDEX "disclosures_rels_path_idx" ON "disclosures_rels" USING btree ("path");
  CREATE INDEX "disclosures_rels_media_id_idx" ON "disclosures_rels" USING btree ("media_id");
  CREATE INDEX "disclosures_rels_spaces_id_idx" ON "disclosures_rels" USING btree ("spaces_id");
  CREATE INDEX "disclosures_rels_standards_id_idx" ON "disclosures_rels" USING btree ("standards_id");
  CREATE INDEX "_disclosures_v_parent_idx" ON "_disclosures_v" USING btree ("parent_id");
  CREATE INDEX "_disclosures_v_version_version_category_idx" ON "_disclosures_v" USING btree ("version_category");
  CREATE INDEX "_disclosures_v_version_version_date_idx" ON "_disclosures_v" USING btree ("version_date");
  CREATE INDEX "_disclosures_v_version_version_audience_idx" ON "_disclosures_v" USING btree ("version_audience");
  CREATE INDEX "_disclosures_v_version_version_review_idx" ON "_disclosures_v" USING btree ("version_review");
  CREATE INDEX "_disclosures_v_version_version_published_at_idx" ON "_disclosures_v" USING btree ("version_published_at");
  CREATE INDEX "_disclosures_v_version_version_slug_idx" ON "_disclosures_v" USING btree ("version_slug");
  CREATE INDEX "_disclosures_v_version_version_show_on_screens_idx" ON "_disclosures_v" USING btree ("version_show_on_screens");
  CREATE INDEX "_disclosures_v_version_version_pinned_idx" ON "_disclosures_v" USING btree ("version_pinned");
  CREATE INDEX "_disclosures_v_version_version_campaign_idx" ON "_disclosures_v" USING btree ("version_campaign_id");
  CREATE INDEX "_disclosures_v_version_version_created_by_idx" ON "_disclosures_v" USING btree ("version_created_by_id");
  CREATE INDEX "_disclosures_v_version_version_updated_at_idx" ON "_disclosures_v" USING btree ("version_updated_at");
  CREATE INDEX "_disclosures_v_version_version_created_at_idx" ON "_disclosures_v" USING btree ("version_created_at");
  CREATE INDEX "_disclosures_v_version_version_deleted_at_idx" ON "_disclosures_v" USING btree ("version_deleted_at");
  CREATE INDEX "_disclosures_v_version_version__status_idx" ON "_disclosures_v" USING btree ("version__status");
  CREATE INDEX "_disclosures_v_created_at_idx" ON "_disclosures_v" USING btree ("created_at");
  CREATE INDEX "_disclosures_v_updated_at_idx" ON "_disclosures_v" USING btree ("updated_at");
  CREATE INDEX "_disclosures_v_latest_idx" ON "_disclosures_v" USING btree ("latest");
  CREATE INDEX "_disclosures_v_autosave_idx" ON "_disclosures_v" USING btree ("autosave");
  CREATE INDEX "_disclosures_v_rels_order_idx" ON "_disclosures_v_rels" USING btree ("order");
  CREATE INDEX "_disclosures_v_rels_parent_idx" ON "_disclosures_v_rels" USING btree ("parent_id");
  CREATE INDEX "_disclosures_v_rels_path_idx" ON "_disclosures_v_rels" USING btree ("path");
  CREATE INDEX "_disclosures_v_rels_media_id_idx" ON "_disclosures_v_rels" USING btree ("media_id");
  CREATE INDEX "_disclosures_v_rels_spaces_id_idx" ON "_disclosures_v_rels" USING btree ("spaces_id");
  CREATE INDEX "_disclosures_v_rels_standards_id_idx" ON "_disclosures_v_rels" USING btree ("standards_id");
  CREATE INDEX "documents_steps_order_idx" ON "documents_steps" USING btree ("_order");
  CREATE INDEX "documents_steps_parent_id_idx" ON "documents_steps" USING btree ("_parent_id");
  CREATE INDEX "documents_steps_form_idx" ON "documents_steps" USING btree ("form_id");
  CREATE INDEX "documents__order_idx" ON "documents" USING btree ("_order");
  CREATE INDEX "documents_aspect_idx" ON "documents" USING btree ("aspect");
  CREATE INDEX "documents_kind_idx" ON "documents" USING btree ("kind");
  CREATE INDEX "documents_issued_at_idx" ON "documents" USING btree ("issued_at");
  CREATE INDEX "documents_review_idx" ON "documents" USING btree ("review");
  CREATE INDEX "documents_published_at_idx" ON "documents" USING btree ("published_at");
  CREATE UNIQUE INDEX "documents_slug_idx" ON "documents" USING btree ("slug");
  CREATE INDEX "documents_pinned_idx" ON "documents" USING btree ("pinned");
  CREATE INDEX "documents_campaign_idx" ON "documents" USING btree ("campaign_id");
  CREATE INDEX "documents_created_by_idx" ON "documents" USING btree ("created_by_id");
  CREATE INDEX "documents_updated_at_idx" ON "documents" USING btree ("updated_at");
  CREATE INDEX "documents_created_at_idx" ON "documents" USING btree ("created_at");
  CREATE INDEX "documents_deleted_at_idx" ON "documents" USING btree ("deleted_at");
  CREATE INDEX "documents__status_idx" ON "documents" USING btree ("_status");
  CREATE INDEX "documents_rels_order_idx" ON "documents_rels" USING btree ("order");
  CREATE INDEX "documents_rels_parent_idx" ON "documents_rels" USING btree ("parent_id");
  CREATE INDEX "documents_rels_path_idx" ON "documents_rels" USING btree ("path");
  CREATE INDEX "documents_rels_media_id_idx" ON "documents_rels" USING btree ("media_id");
  CREATE INDEX "documents_rels_documents_id_idx" ON "documents_rels" USING btree ("documents_id");
  CREATE INDEX "documents_rels_spaces_id_idx" ON "documents_rels" USING btree ("spaces_id");
  CREATE INDEX "documents_rels_standards_id_idx" ON "documents_rels" USING btree ("standards_id");
  CREATE INDEX "_documents_v_version_steps_order_idx" ON "_documents_v_version_steps" USING btree ("_order");
  CREATE INDEX "_documents_v_version_steps_parent_id_idx" ON "_documents_v_version_steps" USING btree ("_parent_id");
  CREATE INDEX "_documents_v_version_steps_form_idx" ON "_documents_v_version_steps" USING btree ("form_id");
  CREATE INDEX "_documents_v_parent_idx" ON "_documents_v" USING btree ("parent_id");
  CREATE INDEX "_documents_v_version_version__order_idx" ON "_documents_v" USING btree ("version__order");
  CREATE INDEX "_documents_v_version_version_aspect_idx" ON "_documents_v" USING btree ("version_aspect");
  CREATE INDEX "_documents_v_version_version_kind_idx" ON "_documents_v" USING btree ("version_kind");
  CREATE INDEX "_documents_v_version_version_issued_at_idx" ON "_documents_v" USING btree ("version_issued_at");
  CREATE INDEX "_documents_v_version_version_review_idx" ON "_documents_v" USING btree ("version_review");
  CREATE INDEX "_documents_v_version_version_published_at_idx" ON "_documents_v" USING btree ("version_published_at");
  CREATE INDEX "_documents_v_version_version_slug_idx" ON "_documents_v" USING btree ("version_slug");
  CREATE INDEX "_documents_v_version_version_pinned_idx" ON "_documents_v" USING btree ("version_pinned");
  CREATE INDEX "_documents_v_version_version_campaign_idx" ON "_documents_v" USING btree ("version_campaign_id");
  CREATE INDEX "_documents_v_version_version_created_by_idx" ON "_documents_v" USING btree ("version_created_by_id");
  CREATE INDEX "_documents_v_version_version_updated_at_idx" ON "_documents_v" USING btree ("version_updated_at");
  CREATE INDEX "_documents_v_version_version_created_at_idx" ON "_documents_v" USING btree ("version_created_at");
  CREATE INDEX "_documents_v_version_version_deleted_at_idx" ON "_documents_v" USING btree ("version_deleted_at");
  CREATE INDEX "_documents_v_version_version__status_idx" ON "_documents_v" USING btree ("version__status");
  CREATE INDEX "_documents_v_created_at_idx" ON "_documents_v" USING btree ("created_at");
  CREATE INDEX "_documents_v_updated_at_idx" ON "_documents_v" USING btree ("updated_at");
  CREATE INDEX "_documents_v_latest_idx" ON "_documents_v" USING btree ("latest");
  CREATE INDEX "_documents_v_autosave_idx" ON "_documents_v" USING btree ("autosave");
  CREATE INDEX "_documents_v_rels_order_idx" ON "_documents_v_rels" USING btree ("order");
  CREATE INDEX "_documents_v_rels_parent_idx" ON "_documents_v_rels" USING btree ("parent_id");
  CREATE INDEX "_documents_v_rels_path_idx" ON "_documents_v_rels" USING btree ("path");
  CREATE INDEX "_documents_v_rels_media_id_idx" ON "_documents_v_rels" USING btree ("media_id");
  CREATE INDEX "_documents_v_rels_documents_id_idx" ON "_documents_v_rels" USING btree ("documents_id");
  CREATE INDEX "_documents_v_rels_spaces_id_idx" ON "_documents_v_rels" USING btree ("spaces_id");
  CREATE INDEX "_documents_v_rels_standards_id_idx" ON "_documents_v_rels" USING btree ("standards_id");
  CREATE INDEX "standards__order_idx" ON "standards" USING btree ("_order");
  CREATE INDEX "standards_aspect_idx" ON "standards" USING btree ("aspect");
  CREATE INDEX "standards_owner_idx" ON "standards" USING btree ("owner_id");
  CREATE INDEX "standards_review_idx" ON "standards" USING btree ("review");
  CREATE INDEX "standards_published_at_idx" ON "standards" USING btree ("published_at");
  CREATE UNIQUE INDEX "standards_slug_idx" ON "standards" USING btree ("slug");
  CREATE INDEX "standards_pinned_idx" ON "standards" USING btree ("pinned");
  CREATE INDEX "standards_campaign_idx" ON "standards" USING btree ("campaign_id");
  CREATE INDEX "standards_created_by_idx" ON "standards" USING btree ("created_by_id");
  CREATE INDEX "standards_updated_at_idx" ON "standards" USING btree ("updated_at");
  CREATE INDEX "standards_created_at_idx" ON "standards" USING btree ("created_at");
  CREATE INDEX "standards_deleted_at_idx" ON "standards" USING btree ("deleted_at");
  CREATE INDEX "standards__status_idx" ON "standards" USING btree ("_status");
  CREATE INDEX "_standards_v_parent_idx" ON "_standards_v" USING btree ("parent_id");
  CREATE INDEX "_standards_v_version_version__order_idx" ON "_standards_v" USING btree ("version__order");
  CREATE INDEX "_standards_v_version_version_aspect_idx" ON "_standards_v" USING btree ("version_aspect");
  CREATE INDEX "_standards_v_version_version_owner_idx" ON "_standards_v" USING btree ("version_owner_id");
  CREATE INDEX "_standards_v_version_version_review_idx" ON "_standards_v" USING btree ("version_review");
  CREATE INDEX "_standards_v_version_version_published_at_idx" ON "_standards_v" USING btree ("version_published_at");
  CREATE INDEX "_standards_v_version_version_slug_idx" ON "_standards_v" USING btree ("version_slug");
  CREATE INDEX "_standards_v_version_version_pinned_idx" ON "_standards_v" USING btree ("version_pinned");
  CREATE INDEX "_standards_v_version_version_campaign_idx" ON "_standards_v" USING btree ("version_campaign_id");
  CREATE INDEX "_standards_v_version_version_created_by_idx" ON "_standards_v" USING btree ("version_created_by_id");
  CREATE INDEX "_standards_v_version_version_updated_at_idx" ON "_standards_v" USING btree ("version_updated_at");
  CREATE INDEX "_standards_v_version_version_created_at_idx" ON "_standards_v" USING btree ("version_created_at");
  CREATE INDEX "_standards_v_version_version_deleted_at_idx" ON "_standards_v" USING btree ("version_deleted_at");
  CREATE INDEX "_standards_v_version_version__status_idx" ON "_standards_v" USING btree ("version__status");
  CREATE INDEX "_standards_v_created_at_idx" ON "_standards_v" USING btree ("created_at");
  CREATE INDEX "_standards_v_updated_at_idx" ON "_standards_v" USING btree ("updated_at");
  CREATE INDEX "_standards_v_latest_idx" ON "_standards_v" USING btree ("latest");
  CREATE INDEX "_standards_v_autosave_idx" ON "_standards_v" USING btree ("autosave");
  CREATE INDEX "consultations_opens_at_idx" ON "consultations" USING btree ("opens_at");
  CREATE INDEX "consultations_closes_at_idx" ON "consultations" USING btree ("closes_at");
  CREATE INDEX "consultations_responsible_idx" ON "consultations" USING btree ("responsible_id");
  CREATE INDEX "consultations_before_idx" ON "consultations" USING btree ("before_id");
  CREATE INDEX "consultations_after_idx" ON "consultations" USING btree ("after_id");
  CREATE INDEX "consultations_review_idx" ON "consultations" USING btree ("review");
  CREATE INDEX "consultations_published_at_idx" ON "consultations" USING btree ("published_at");
  CREATE UNIQUE INDEX "consultations_slug_idx" ON "consultations" USING btree ("slug");
  CREATE INDEX "consultations_show_on_screens_idx" ON "consultations" USING btree ("show_on_screens");
  CREATE INDEX "consultations_pinned_idx" ON "consultations" USING btree ("pinned");
  CREATE INDEX "consultations_campaign_idx" ON "consultations" USING btree ("campaign_id");
  CREATE INDEX "consultations_created_by_idx" ON "consultations" USING btree ("created_by_id");
  CREATE INDEX "consultations_updated_at_idx" ON "consultations" USING btree ("updated_at");
  CREATE INDEX "consultations_created_at_idx" ON "consultations" USING btree ("created_at");
  CREATE INDEX "consultations_deleted_at_idx" ON "consultations" USING btree ("deleted_at");
  CREATE INDEX "consultations__status_idx" ON "consultations" USING btree ("_status");
  CREATE INDEX "consultations_rels_order_idx" ON "consultations_rels" USING btree ("order");
  CREATE INDEX "consultations_rels_parent_idx" ON "consultations_rels" USING btree ("parent_id");
  CREATE INDEX "consultations_rels_path_idx" ON "consultations_rels" USING btree ("path");
  CREATE INDEX "consultations_rels_standards_id_idx" ON "consultations_rels" USING btree ("standards_id");
  CREATE INDEX "_consultations_v_parent_idx" ON "_consultations_v" USING btree ("parent_id");
  CREATE INDEX "_consultations_v_version_version_opens_at_idx" ON "_consultations_v" USING btree ("version_opens_at");
  CREATE INDEX "_consultations_v_version_version_closes_at_idx" ON "_consultations_v" USING btree ("version_closes_at");
  CREATE INDEX "_consultations_v_version_version_responsible_idx" ON "_consultations_v" USING btree ("version_responsible_id");
  CREATE INDEX "_consultations_v_version_version_before_idx" ON "_consultations_v" USING btree ("version_before_id");
  CREATE INDEX "_consultations_v_version_version_after_idx" ON "_consultations_v" USING btree ("version_after_id");
  CREATE INDEX "_consultations_v_version_version_review_idx" ON "_consultations_v" USING btree ("version_review");
  CREATE INDEX "_consultations_v_version_version_published_at_idx" ON "_consultations_v" USING btree ("version_published_at");
  CREATE INDEX "_consultations_v_version_version_slug_idx" ON "_consultations_v" USING btree ("version_slug");
  CREATE INDEX "_consultations_v_version_version_show_on_screens_idx" ON "_consultations_v" USING btree ("version_show_on_screens");
  CREATE INDEX "_consultations_v_version_version_pinned_idx" ON "_consultations_v" USING btree ("version_pinned");
  CREATE INDEX "_consultations_v_version_version_campaign_idx" ON "_consultations_v" USING btree ("version_campaign_id");
  CREATE INDEX "_consultations_v_version_version_created_by_idx" ON "_consultations_v" USING btree ("version_created_by_id");
  CREATE INDEX "_consultations_v_version_version_updated_at_idx" ON "_consultations_v" USING btree ("version_updated_at");
  CREATE INDEX "_consultations_v_version_version_created_at_idx" ON "_consultations_v" USING btree ("version_created_at");
  CREATE INDEX "_consultations_v_version_version_deleted_at_idx" ON "_consultations_v" USING btree ("version_deleted_at");
  CREATE INDEX "_consultations_v_version_version__status_idx" ON "_consultations_v" USING btree ("version__status");
  CREATE INDEX "_consultations_v_created_at_idx" ON "_consultations_v" USING btree ("created_at");
  CREATE INDEX "_consultations_v_updated_at_idx" ON "_consultations_v" USING btree ("updated_at");
  CREATE INDEX "_consultations_v_latest_idx" ON "_consultations_v" USING btree ("latest");
  CREATE INDEX "_consultations_v_autosave_idx" ON "_consultations_v" USING btree ("autosave");
  CREATE INDEX "_consultations_v_rels_order_idx" ON "_consultations_v_rels" USING btree ("order");
  CREATE INDEX "_consultations_v_rels_parent_idx" ON "_consultations_v_rels" USING btree ("parent_id");
  CREATE INDEX "_consultations_v_rels_path_idx" ON "_consultations_v_rels" USING btree ("path");
  CREATE INDEX "_consultations_v_rels_standards_id_idx" ON "_consultations_v_rels" USING btree ("standards_id");
  CREATE INDEX "feedback_state_idx" ON "feedback" USING btree ("state");
  CREATE INDEX "feedback_handler_idx" ON "feedback" USING btree ("handler_id");
  CREATE INDEX "feedback_lane_idx" ON "feedback" USING btree ("lane");
  CREATE UNIQUE INDEX "feedback_receipt_idx" ON "feedback" USING btree ("receipt");
  CREATE INDEX "feedback_promised_at_idx" ON "feedback" USING btree ("promised_at");
  CREATE INDEX "feedback_responsible_idx" ON "feedback" USING btree ("responsible_id");
  CREATE INDEX "feedback_result_idx" ON "feedback" USING btree ("result_id");
  CREATE INDEX "feedback_updated_at_idx" ON "feedback" USING btree ("updated_at");
  CREATE INDEX "feedback_created_at_idx" ON "feedback" USING btree ("created_at");
  CREATE INDEX "feedback_rels_order_idx" ON "feedback_rels" USING btree ("order");
  CREATE INDEX "feedback_rels_parent_idx" ON "feedback_rels" USING btree ("parent_id");
  CREATE INDEX "feedback_rels_path_idx" ON "feedback_rels" USING btree ("path");
  CREATE INDEX "feedback_rels_consultations_id_idx" ON "feedback_rels" USING btree ("consultations_id");
  CREATE INDEX "feedback_rels_disclosures_id_idx" ON "feedback_rels" USING btree ("disclosures_id");
  CREATE INDEX "users_circles_order_idx" ON "users_circles" USING btree ("order");
  CREATE INDEX "users_circles_parent_idx" ON "users_circles" USING btree ("parent_id");
  ALTER TABLE "news" ADD CONSTRAINT "news_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "public"."campaigns"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "news_rels" ADD CONSTRAINT "news_rels_standards_fk" FOREIGN KEY ("standards_id") REFERENCES "public"."standards"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_news_v" ADD CONSTRAINT "_news_v_version_campaign_id_campaigns_id_fk" FOREIGN KEY ("version_campaign_id") REFERENCES "public"."campaigns"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_news_v_rels" ADD CONSTRAINT "_news_v_rels_standards_fk" FOREIGN KEY ("standards_id") REFERENCES "public"."standards"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "spaces" ADD CONSTRAINT "spaces_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "public"."campaigns"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_spaces_v" ADD CONSTRAINT "_spaces_v_version_campaign_id_campaigns_id_fk" FOREIGN KEY ("version_campaign_id") REFERENCES "public"."campaigns"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "members" ADD CONSTRAINT "members_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "public"."campaigns"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "members_rels" ADD CONSTRAINT "members_rels_standards_fk" FOREIGN KEY ("standards_id") REFERENCES "public"."standards"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_members_v" ADD CONSTRAINT "_members_v_version_campaign_id_campaigns_id_fk" FOREIGN KEY ("version_campaign_id") REFERENCES "public"."campaigns"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_members_v_rels" ADD CONSTRAINT "_members_v_rels_standards_fk" FOREIGN KEY ("standards_id") REFERENCES "public"."standards"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "integrity" ADD CONSTRAINT "integrity_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "public"."campaigns"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "integrity_rels" ADD CONSTRAINT "integrity_rels_standards_fk" FOREIGN KEY ("standards_id") REFERENCES "public"."standards"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_integrity_v" ADD CONSTRAINT "_integrity_v_version_campaign_id_campaigns_id_fk" FOREIGN KEY ("version_campaign_id") REFERENCES "public"."campaigns"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_integrity_v_rels" ADD CONSTRAINT "_integrity_v_rels_standards_fk" FOREIGN KEY ("standards_id") REFERENCES "public"."standards"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "playlists_rels" ADD CONSTRAINT "playlists_rels_boards_fk" FOREIGN KEY ("boards_id") REFERENCES "public"."boards"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "playlists_rels" ADD CONSTRAINT "playlists_rels_disclosures_fk" FOREIGN KEY ("disclosures_id") REFERENCES "public"."disclosures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "playlists_rels" ADD CONSTRAINT "playlists_rels_consultations_fk" FOREIGN KEY ("consultations_id") REFERENCES "public"."consultations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_boards_fk" FOREIGN KEY ("boards_id") REFERENCES "public"."boards"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_board_deployments_fk" FOREIGN KEY ("board_deployments_id") REFERENCES "public"."board_deployments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_campaigns_fk" FOREIGN KEY ("campaigns_id") REFERENCES "public"."campaigns"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_learning_fk" FOREIGN KEY ("learning_id") REFERENCES "public"."learning"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_disclosures_fk" FOREIGN KEY ("disclosures_id") REFERENCES "public"."disclosures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_standards_fk" FOREIGN KEY ("standards_id") REFERENCES "public"."standards"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_consultations_fk" FOREIGN KEY ("consultations_id") REFERENCES "public"."consultations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_feedback_fk" FOREIGN KEY ("feedback_id") REFERENCES "public"."feedback"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "news_campaign_idx" ON "news" USING btree ("campaign_id");
  CREATE INDEX "news_rels_standards_id_idx" ON "news_rels" USING btree ("standards_id");
  CREATE INDEX "_news_v_version_version_campaign_idx" ON "_news_v" USING btree ("version_campaign_id");
  CREATE INDEX "_news_v_rels_standards_id_idx" ON "_news_v_rels" USING btree ("standards_id");
  CREATE INDEX "spaces_campaign_idx" ON "spaces" USING btree ("campaign_id");
  CREATE INDEX "_spaces_v_version_version_campaign_idx" ON "_spaces_v" USING btree ("version_campaign_id");
  CREATE INDEX "members_campaign_idx" ON "members" USING btree ("campaign_id");
  CREATE INDEX "members_rels_standards_id_idx" ON "members_rels" USING btree ("standards_id");
  CREATE INDEX "_members_v_version_version_campaign_idx" ON "_members_v" USING btree ("version_campaign_id");
  CREATE INDEX "_members_v_rels_standards_id_idx" ON "_members_v_rels" USING btree ("standards_id");
  CREATE INDEX "integrity_campaign_idx" ON "integrity" USING btree ("campaign_id");
  CREATE INDEX "integrity_rels_standards_id_idx" ON "integrity_rels" USING btree ("standards_id");
  CREATE INDEX "_integrity_v_version_version_campaign_idx" ON "_integrity_v" USING btree ("version_campaign_id");
  CREATE INDEX "_integrity_v_rels_standards_id_idx" ON "_integrity_v_rels" USING btree ("standards_id");
  CREATE INDEX "playlists_rels_boards_id_idx" ON "playlists_rels" USING btree ("boards_id");
  CREATE INDEX "playlists_rels_disclosures_id_idx" ON "playlists_rels" USING btree ("disclosures_id");
  CREATE INDEX "playlists_rels_consultations_id_idx" ON "playlists_rels" USING btree ("consultations_id");
  CREATE INDEX "payload_locked_documents_rels_boards_id_idx" ON "payload_locked_documents_rels" USING btree ("boards_id");
  CREATE INDEX "payload_locked_documents_rels_board_deployments_id_idx" ON "payload_locked_documents_rels" USING btree ("board_deployments_id");
  CREATE INDEX "payload_locked_documents_rels_campaigns_id_idx" ON "payload_locked_documents_rels" USING btree ("campaigns_id");
  CREATE INDEX "payload_locked_documents_rels_learning_id_idx" ON "payload_locked_documents_rels" USING btree ("learning_id");
  CREATE INDEX "payload_locked_documents_rels_disclosures_id_idx" ON "payload_locked_documents_rels" USING btree ("disclosures_id");
  CREATE INDEX "payload_locked_documents_rels_documents_id_idx" ON "payload_locked_documents_rels" USING btree ("documents_id");
  CREATE INDEX "payload_locked_documents_rels_standards_id_idx" ON "payload_locked_documents_rels" USING btree ("standards_id");
  CREATE INDEX "payload_locked_documents_rels_consultations_id_idx" ON "payload_locked_documents_rels" USING btree ("consultations_id");
  CREATE INDEX "payload_locked_documents_rels_feedback_id_idx" ON "payload_locked_documents_rels" USING btree ("feedback_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "reply_satisfaction" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "spaces_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_spaces_v_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "boards" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "boards_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_boards_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_boards_v_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "board_deployments" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "campaigns_gallery" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "campaigns" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "campaigns_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_campaigns_v_version_gallery" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_campaigns_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_campaigns_v_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "learning" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "learning_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_learning_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_learning_v_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "disclosures" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "disclosures_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_disclosures_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_disclosures_v_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "documents_steps" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "documents" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "documents_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_documents_v_version_steps" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_documents_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_documents_v_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "standards" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_standards_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "consultations" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "consultations_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_consultations_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_consultations_v_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "feedback" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "feedback_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "users_circles" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "standardisation" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "reply_satisfaction" CASCADE;
  DROP TABLE "spaces_rels" CASCADE;
  DROP TABLE "_spaces_v_rels" CASCADE;
  DROP TABLE "boards" CASCADE;
  DROP TABLE "boards_rels" CASCADE;
  DROP TABLE "_boards_v" CASCADE;
  DROP TABLE "_boards_v_rels" CASCADE;
  DROP TABLE "board_deployments" CASCADE;
  DROP TABLE "campaigns_gallery" CASCADE;
  DROP TABLE "campaigns" CASCADE;
  DROP TABLE "campaigns_rels" CASCADE;
  DROP TABLE "_campaigns_v_version_gallery" CASCADE;
  DROP TABLE "_campaigns_v" CASCADE;
  DROP TABLE "_campaigns_v_rels" CASCADE;
  DROP TABLE "learning" CASCADE;
  DROP TABLE "learning_rels" CASCADE;
  DROP TABLE "_learning_v" CASCADE;
  DROP TABLE "_learning_v_rels" CASCADE;
  DROP TABLE "disclosures" CASCADE;
  DROP TABLE "disclosures_rels" CASCADE;
  DROP TABLE "_disclosures_v" CASCADE;
  DROP TABLE "_disclosures_v_rels" CASCADE;
  DROP TABLE "documents_steps" CASCADE;
  DROP TABLE "documents" CASCADE;
  DROP TABLE "documents_rels" CASCADE;
  DROP TABLE "_documents_v_version_steps" CASCADE;
  DROP TABLE "_documents_v" CASCADE;
  DROP TABLE "_documents_v_rels" CASCADE;
  DROP TABLE "standards" CASCADE;
  DROP TABLE "_standards_v" CASCADE;
  DROP TABLE "consultations" CASCADE;
  DROP TABLE "consultations_rels" CASCADE;
  DROP TABLE "_consultations_v" CASCADE;
  DROP TABLE "_consultations_v_rels" CASCADE;
  DROP TABLE "feedback" CASCADE;
  DROP TABLE "feedback_rels" CASCADE;
  DROP TABLE "users_circles" CASCADE;
  DROP TABLE "standardisation" CASCADE;
  ALTER TABLE "news" DROP CONSTRAINT "news_campaign_id_campaigns_id_fk";
  
  ALTER TABLE "news_rels" DROP CONSTRAINT "news_rels_standards_fk";
  
  ALTER TABLE "_news_v" DROP CONSTRAINT "_news_v_version_campaign_id_campaigns_id_fk";
  
  ALTER TABLE "_news_v_rels" DROP CONSTRAINT "_news_v_rels_standards_fk";
  
  ALTER TABLE "spaces" DROP CONSTRAINT "spaces_campaign_id_campaigns_id_fk";
  
  ALTER TABLE "_spaces_v" DROP CONSTRAINT "_spaces_v_version_campaign_id_campaigns_id_fk";
  
  ALTER TABLE "members" DROP CONSTRAINT "members_campaign_id_campaigns_id_fk";
  
  ALTER TABLE "members_rels" DROP CONSTRAINT "members_rels_standards_fk";
  
  ALTER TABLE "_members_v" DROP CONSTRAINT "_members_v_version_campaign_id_campaigns_id_fk";
  
  ALTER TABLE "_members_v_rels" DROP CONSTRAINT "_members_v_rels_standards_fk";
  
  ALTER TABLE "integrity" DROP CONSTRAINT "integrity_campaign_id_campaigns_id_fk";
  
  ALTER TABLE "integrity_rels" DROP CONSTRAINT "integrity_rels_standards_fk";
  
  ALTER TABLE "_integrity_v" DROP CONSTRAINT "_integrity_v_version_campaign_id_campaigns_id_fk";
  
  ALTER TABLE "_integrity_v_rels" DROP CONSTRAINT "_integrity_v_rels_standards_fk";
  
  ALTER TABLE "playlists_rels" DROP CONSTRAINT "playlists_rels_boards_fk";
  
  ALTER TABLE "playlists_rels" DROP CONSTRAINT "playlists_rels_disclosures_fk";
  
  ALTER TABLE "playlists_rels" DROP CONSTRAINT "playlists_rels_consultations_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_boards_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_board_deployments_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_campaigns_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_learning_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_disclosures_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_documents_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_standards_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_consultations_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_feedback_fk";
  
  ALTER TABLE "playlists_entries" ALTER COLUMN "source" SET DATA TYPE text;
  ALTER TABLE "playlists_entries" ALTER COLUMN "source" SET DEFAULT 'all'::text;
  DROP TYPE "public"."enum_playlists_entries_source";
  CREATE TYPE "public"."enum_playlists_entries_source" AS ENUM('all', 'news', 'spaces', 'members', 'integrity', 'screen-pages');
  ALTER TABLE "playlists_entries" ALTER COLUMN "source" SET DEFAULT 'all'::"public"."enum_playlists_entries_source";
  ALTER TABLE "playlists_entries" ALTER COLUMN "source" SET DATA TYPE "public"."enum_playlists_entries_source" USING "source"::"public"."enum_playlists_entries_source";
  ALTER TABLE "audit_log" ALTER COLUMN "action" SET DATA TYPE text;
  DROP TYPE "public"."enum_audit_log_action";
  CREATE TYPE "public"."enum_audit_log_action" AS ENUM('create', 'update', 'refused', 'delete', 'submit', 'approve', 'return', 'publish', 'schedule', 'unschedule', 'withdraw', 'archive', 'reviseDraft', 'void', 'signIn', 'signOut', 'export');
  ALTER TABLE "audit_log" ALTER COLUMN "action" SET DATA TYPE "public"."enum_audit_log_action" USING "action"::"public"."enum_audit_log_action";
  DROP INDEX "news_campaign_idx";
  DROP INDEX "news_rels_standards_id_idx";
  DROP INDEX "_news_v_version_version_campaign_idx";
  DROP INDEX "_news_v_rels_standards_id_idx";
  DROP INDEX "spaces_campaign_idx";
  DROP INDEX "_spaces_v_version_version_campaign_idx";
  DROP INDEX "members_campaign_idx";
  DROP INDEX "members_rels_standards_id_idx";
  DROP INDEX "_members_v_version_version_campaign_idx";
  DROP INDEX "_members_v_rels_standards_id_idx";
  DROP INDEX "integrity_campaign_idx";
  DROP INDEX "integrity_rels_standards_id_idx";
  DROP INDEX "_integrity_v_version_version_campaign_idx";
  DROP INDEX "_integrity_v_rels_standards_id_idx";
  DROP INDEX "playlists_rels_boards_id_idx";
  DROP INDEX "playlists_rels_disclosures_id_idx";
  DROP INDEX "playlists_rels_consultations_id_idx";
  DROP INDEX "payload_locked_documents_rels_boards_id_idx";
  DROP INDEX "payload_locked_documents_rels_board_deployments_id_idx";
  DROP INDEX "payload_locked_documents_rels_campaigns_id_idx";
  DROP INDEX "payload_locked_documents_rels_learning_id_idx";
  DROP INDEX "payload_locked_documents_rels_disclosures_id_idx";
  DROP INDEX "payload_locked_documents_rels_documents_id_idx";
  DROP INDEX "payload_locked_documents_rels_standards_id_idx";
  DROP INDEX "payload_locked_documents_rels_consultations_id_idx";
  DROP INDEX "payload_locked_documents_rels_feedback_id_idx";
  ALTER TABLE "media_uses" DROP COLUMN "is_public";
  ALTER TABLE "news" DROP COLUMN "campaign_id";
  ALTER TABLE "news_rels" DROP COLUMN "standards_id";
  ALTER TABLE "_news_v" DROP COLUMN "version_campaign_id";
  ALTER TABLE "_news_v_rels" DROP COLUMN "standards_id";
  ALTER TABLE "spaces" DROP COLUMN "campaign_id";
  ALTER TABLE "_spaces_v" DROP COLUMN "version_campaign_id";
  ALTER TABLE "members" DROP COLUMN "campaign_id";
  ALTER TABLE "members_rels" DROP COLUMN "standards_id";
  ALTER TABLE "_members_v" DROP COLUMN "version_campaign_id";
  ALTER TABLE "_members_v_rels" DROP COLUMN "standards_id";
  ALTER TABLE "integrity" DROP COLUMN "campaign_id";
  ALTER TABLE "integrity_rels" DROP COLUMN "standards_id";
  ALTER TABLE "_integrity_v" DROP COLUMN "version_campaign_id";
  ALTER TABLE "_integrity_v_rels" DROP COLUMN "standards_id";
  ALTER TABLE "playlists_rels" DROP COLUMN "boards_id";
  ALTER TABLE "playlists_rels" DROP COLUMN "disclosures_id";
  ALTER TABLE "playlists_rels" DROP COLUMN "consultations_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "boards_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "board_deployments_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "campaigns_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "learning_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "disclosures_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "documents_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "standards_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "consultations_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "feedback_id";
  DROP TYPE "public"."enum_boards_kind";
  DROP TYPE "public"."enum_boards_theme";
  DROP TYPE "public"."enum_boards_review";
  DROP TYPE "public"."enum_boards_status";
  DROP TYPE "public"."enum__boards_v_version_kind";
  DROP TYPE "public"."enum__boards_v_version_theme";
  DROP TYPE "public"."enum__boards_v_version_review";
  DROP TYPE "public"."enum__boards_v_version_status";
  DROP TYPE "public"."enum_board_deployments_purpose";
  DROP TYPE "public"."enum_campaigns_review";
  DROP TYPE "public"."enum_campaigns_status";
  DROP TYPE "public"."enum__campaigns_v_version_review";
  DROP TYPE "public"."enum__campaigns_v_version_status";
  DROP TYPE "public"."enum_learning_mode";
  DROP TYPE "public"."enum_learning_audience";
  DROP TYPE "public"."enum_learning_review";
  DROP TYPE "public"."enum_learning_status";
  DROP TYPE "public"."enum__learning_v_version_mode";
  DROP TYPE "public"."enum__learning_v_version_audience";
  DROP TYPE "public"."enum__learning_v_version_review";
  DROP TYPE "public"."enum__learning_v_version_status";
  DROP TYPE "public"."enum_disclosures_category";
  DROP TYPE "public"."enum_disclosures_audience";
  DROP TYPE "public"."enum_disclosures_term";
  DROP TYPE "public"."enum_disclosures_review";
  DROP TYPE "public"."enum_disclosures_status";
  DROP TYPE "public"."enum__disclosures_v_version_category";
  DROP TYPE "public"."enum__disclosures_v_version_audience";
  DROP TYPE "public"."enum__disclosures_v_version_term";
  DROP TYPE "public"."enum__disclosures_v_version_review";
  DROP TYPE "public"."enum__disclosures_v_version_status";
  DROP TYPE "public"."enum_documents_aspect";
  DROP TYPE "public"."enum_documents_kind";
  DROP TYPE "public"."enum_documents_review";
  DROP TYPE "public"."enum_documents_status";
  DROP TYPE "public"."enum__documents_v_version_aspect";
  DROP TYPE "public"."enum__documents_v_version_kind";
  DROP TYPE "public"."enum__documents_v_version_review";
  DROP TYPE "public"."enum__documents_v_version_status";
  DROP TYPE "public"."enum_standards_aspect";
  DROP TYPE "public"."enum_standards_frequency";
  DROP TYPE "public"."enum_standards_review";
  DROP TYPE "public"."enum_standards_status";
  DROP TYPE "public"."enum__standards_v_version_aspect";
  DROP TYPE "public"."enum__standards_v_version_frequency";
  DROP TYPE "public"."enum__standards_v_version_review";
  DROP TYPE "public"."enum__standards_v_version_status";
  DROP TYPE "public"."enum_consultations_review";
  DROP TYPE "public"."enum_consultations_status";
  DROP TYPE "public"."enum__consultations_v_version_review";
  DROP TYPE "public"."enum__consultations_v_version_status";
  DROP TYPE "public"."enum_feedback_state";
  DROP TYPE "public"."enum_feedback_lane";
  DROP TYPE "public"."enum_users_circles";`)
}
