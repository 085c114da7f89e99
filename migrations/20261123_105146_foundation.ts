import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_news_category" AS ENUM('memberAssembly', 'committeeMeeting', 'groupMeeting', 'partyLesson', 'themedPartyDay', 'centralGroupStudy', 'readingExchange', 'civicsClass', 'volunteerService', 'careAid', 'villageAid', 'communityOutreach', 'epidemicControl', 'teachingPractice', 'integrityActivity', 'other');
  CREATE TYPE "public"."enum_news_teaching_link_result" AS ENUM('none', 'changed', 'pending');
  CREATE TYPE "public"."enum_news_teaching_link_subject" AS ENUM('chinese', 'maths', 'english', 'science', 'ethics', 'pe', 'music', 'art', 'it', 'labour', 'classManagement', 'afterSchool');
  CREATE TYPE "public"."enum_news_origin" AS ENUM('original', 'reprint');
  CREATE TYPE "public"."enum_news_review" AS ENUM('draft', 'published', 'withdrawn');
  CREATE TYPE "public"."enum_news_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__news_v_version_category" AS ENUM('memberAssembly', 'committeeMeeting', 'groupMeeting', 'partyLesson', 'themedPartyDay', 'centralGroupStudy', 'readingExchange', 'civicsClass', 'volunteerService', 'careAid', 'villageAid', 'communityOutreach', 'epidemicControl', 'teachingPractice', 'integrityActivity', 'other');
  CREATE TYPE "public"."enum__news_v_version_teaching_link_result" AS ENUM('none', 'changed', 'pending');
  CREATE TYPE "public"."enum__news_v_version_teaching_link_subject" AS ENUM('chinese', 'maths', 'english', 'science', 'ethics', 'pe', 'music', 'art', 'it', 'labour', 'classManagement', 'afterSchool');
  CREATE TYPE "public"."enum__news_v_version_origin" AS ENUM('original', 'reprint');
  CREATE TYPE "public"."enum__news_v_version_review" AS ENUM('draft', 'published', 'withdrawn');
  CREATE TYPE "public"."enum__news_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_spaces_kind" AS ENUM('zone', 'corner', 'house', 'hall', 'station', 'room', 'lectureHall', 'corridor', 'other');
  CREATE TYPE "public"."enum_spaces_review" AS ENUM('draft', 'published', 'withdrawn');
  CREATE TYPE "public"."enum_spaces_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__spaces_v_version_kind" AS ENUM('zone', 'corner', 'house', 'hall', 'station', 'room', 'lectureHall', 'corridor', 'other');
  CREATE TYPE "public"."enum__spaces_v_version_review" AS ENUM('draft', 'published', 'withdrawn');
  CREATE TYPE "public"."enum__spaces_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_members_party_post" AS ENUM('secretary', 'deputySecretary', 'organizationCommissioner', 'publicityCommissioner', 'disciplineCommissioner', 'member');
  CREATE TYPE "public"."enum_members_leading_group_role" AS ENUM('leader', 'deputy', 'member');
  CREATE TYPE "public"."enum_members_review" AS ENUM('draft', 'published', 'withdrawn');
  CREATE TYPE "public"."enum_members_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__members_v_version_party_post" AS ENUM('secretary', 'deputySecretary', 'organizationCommissioner', 'publicityCommissioner', 'disciplineCommissioner', 'member');
  CREATE TYPE "public"."enum__members_v_version_leading_group_role" AS ENUM('leader', 'deputy', 'member');
  CREATE TYPE "public"."enum__members_v_version_review" AS ENUM('draft', 'published', 'withdrawn');
  CREATE TYPE "public"."enum__members_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_integrity_kind" AS ENUM('news', 'rules', 'class', 'ethics', 'family', 'artwork', 'story', 'warning', 'powerList', 'oversight');
  CREATE TYPE "public"."enum_integrity_review" AS ENUM('draft', 'published', 'withdrawn');
  CREATE TYPE "public"."enum_integrity_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__integrity_v_version_kind" AS ENUM('news', 'rules', 'class', 'ethics', 'family', 'artwork', 'story', 'warning', 'powerList', 'oversight');
  CREATE TYPE "public"."enum__integrity_v_version_review" AS ENUM('draft', 'published', 'withdrawn');
  CREATE TYPE "public"."enum__integrity_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_media_consent_status" AS ENUM('notNeeded', 'obtained', 'blurred', 'pending', 'withdrawn');
  CREATE TYPE "public"."enum_media_kind" AS ENUM('picture', 'attachment', 'audio');
  CREATE TYPE "public"."enum_users_roles" AS ENUM('author', 'firstReviewer', 'secondReviewer', 'finalReviewer', 'screenManager', 'auditor', 'admin');
  CREATE TYPE "public"."enum_review_records_verb" AS ENUM('publish', 'withdraw');
  CREATE TYPE "public"."enum_audit_log_action" AS ENUM('create', 'update', 'delete', 'publish', 'withdraw', 'signIn', 'signOut');
  CREATE TYPE "public"."enum_payload_jobs_log_task_slug" AS ENUM('inline', 'closeExpiredConsents', 'removeEmptyDrafts', 'removeStrayFiles');
  CREATE TYPE "public"."enum_payload_jobs_log_state" AS ENUM('failed', 'succeeded');
  CREATE TYPE "public"."enum_payload_jobs_task_slug" AS ENUM('inline', 'closeExpiredConsents', 'removeEmptyDrafts', 'removeStrayFiles');
  CREATE TYPE "public"."enum_site_greyscale_scope" AS ENUM('off', 'home', 'all');
  CREATE TABLE "search_entries" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"collection" varchar(63) NOT NULL,
  	"doc_id" varchar(63) NOT NULL,
  	"path" text NOT NULL,
  	"title" text NOT NULL,
  	"body" text NOT NULL,
  	"title_key" text NOT NULL,
  	"text_key" text NOT NULL,
  	"grams" text[] NOT NULL,
  	"published_at" timestamp (3) with time zone NOT NULL
  );
  
  CREATE TABLE "media_uses" (
  	"collection" varchar(63) NOT NULL,
  	"doc_id" integer NOT NULL,
  	"media_id" integer NOT NULL,
  	CONSTRAINT "media_uses_collection_doc_id_media_id_pk" PRIMARY KEY("collection","doc_id","media_id")
  );
  
  CREATE TABLE "news_gallery" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"image_id" integer,
  	"caption" varchar
  );
  
  CREATE TABLE "news" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"kicker" varchar,
  	"title" varchar,
  	"subtitle" varchar,
  	"short_title" varchar,
  	"category" "enum_news_category",
  	"event_date" timestamp(3) with time zone,
  	"venue" varchar,
  	"lead" varchar,
  	"body" jsonb,
  	"summary" varchar,
  	"cover_id" integer,
  	"teaching_link_result" "enum_news_teaching_link_result" DEFAULT 'none',
  	"teaching_link_subject" "enum_news_teaching_link_subject",
  	"teaching_link_grade" varchar,
  	"teaching_link_change" varchar,
  	"credits_writer" varchar,
  	"credits_photographer" varchar,
  	"credits_editor" varchar,
  	"credits_proofreader" varchar,
  	"credits_approver" varchar,
  	"credits_issuing_body" varchar,
  	"origin" "enum_news_origin" DEFAULT 'original',
  	"reprint_source" varchar,
  	"reprint_original_title" varchar,
  	"reprint_author" varchar,
  	"reprint_url" varchar,
  	"ai_generated" boolean DEFAULT false,
  	"review" "enum_news_review" DEFAULT 'draft',
  	"published_at" timestamp(3) with time zone,
  	"slug" varchar,
  	"show_on_screens" boolean DEFAULT true,
  	"pinned" boolean DEFAULT false,
  	"created_by_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_news_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "news_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"media_id" integer,
  	"members_id" integer,
  	"spaces_id" integer
  );
  
  CREATE TABLE "_news_v_version_gallery" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"image_id" integer,
  	"caption" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_news_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_kicker" varchar,
  	"version_title" varchar,
  	"version_subtitle" varchar,
  	"version_short_title" varchar,
  	"version_category" "enum__news_v_version_category",
  	"version_event_date" timestamp(3) with time zone,
  	"version_venue" varchar,
  	"version_lead" varchar,
  	"version_body" jsonb,
  	"version_summary" varchar,
  	"version_cover_id" integer,
  	"version_teaching_link_result" "enum__news_v_version_teaching_link_result" DEFAULT 'none',
  	"version_teaching_link_subject" "enum__news_v_version_teaching_link_subject",
  	"version_teaching_link_grade" varchar,
  	"version_teaching_link_change" varchar,
  	"version_credits_writer" varchar,
  	"version_credits_photographer" varchar,
  	"version_credits_editor" varchar,
  	"version_credits_proofreader" varchar,
  	"version_credits_approver" varchar,
  	"version_credits_issuing_body" varchar,
  	"version_origin" "enum__news_v_version_origin" DEFAULT 'original',
  	"version_reprint_source" varchar,
  	"version_reprint_original_title" varchar,
  	"version_reprint_author" varchar,
  	"version_reprint_url" varchar,
  	"version_ai_generated" boolean DEFAULT false,
  	"version_review" "enum__news_v_version_review" DEFAULT 'draft',
  	"version_published_at" timestamp(3) with time zone,
  	"version_slug" varchar,
  	"version_show_on_screens" boolean DEFAULT true,
  	"version_pinned" boolean DEFAULT false,
  	"version_created_by_id" integer,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__news_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_news_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"media_id" integer,
  	"members_id" integer,
  	"spaces_id" integer
  );
  
  CREATE TABLE "spaces_gallery" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"image_id" integer,
  	"caption" varchar
  );
  
  CREATE TABLE "spaces" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"_order" varchar,
  	"name" varchar,
  	"phrase" varchar,
  	"kind" "enum_spaces_kind",
  	"code" varchar,
  	"tagline" varchar,
  	"function" varchar,
  	"description" jsonb,
  	"summary" varchar,
  	"location_building" varchar,
  	"location_floor" varchar,
  	"open_hours" varchar,
  	"custodian_id" integer,
  	"cover_id" integer,
  	"audio_guide_id" integer,
  	"transcript" varchar,
  	"review" "enum_spaces_review" DEFAULT 'draft',
  	"published_at" timestamp(3) with time zone,
  	"slug" varchar,
  	"show_on_screens" boolean DEFAULT true,
  	"pinned" boolean DEFAULT false,
  	"created_by_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_spaces_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_spaces_v_version_gallery" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"image_id" integer,
  	"caption" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_spaces_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version__order" varchar,
  	"version_name" varchar,
  	"version_phrase" varchar,
  	"version_kind" "enum__spaces_v_version_kind",
  	"version_code" varchar,
  	"version_tagline" varchar,
  	"version_function" varchar,
  	"version_description" jsonb,
  	"version_summary" varchar,
  	"version_location_building" varchar,
  	"version_location_floor" varchar,
  	"version_open_hours" varchar,
  	"version_custodian_id" integer,
  	"version_cover_id" integer,
  	"version_audio_guide_id" integer,
  	"version_transcript" varchar,
  	"version_review" "enum__spaces_v_version_review" DEFAULT 'draft',
  	"version_published_at" timestamp(3) with time zone,
  	"version_slug" varchar,
  	"version_show_on_screens" boolean DEFAULT true,
  	"version_pinned" boolean DEFAULT false,
  	"version_created_by_id" integer,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__spaces_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "members_mentorships" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"mentor" varchar,
  	"mentee" varchar,
  	"since" timestamp(3) with time zone,
  	"outcome" varchar
  );
  
  CREATE TABLE "members_honours" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"year" numeric,
  	"issuer" varchar
  );
  
  CREATE TABLE "members" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"_order" varchar,
  	"name" varchar,
  	"party_post" "enum_members_party_post" DEFAULT 'member',
  	"portrait_id" integer,
  	"leading_group_role" "enum_members_leading_group_role",
  	"admin_post" varchar,
  	"subject" varchar,
  	"professional_title" varchar,
  	"joined_party_at" timestamp(3) with time zone,
  	"motto" varchar,
  	"duties" varchar,
  	"pioneer_post_where" varchar,
  	"pioneer_post_when" varchar,
  	"pioneer_post_help" varchar,
  	"pledge" varchar,
  	"pledge_progress" varchar,
  	"deeds" jsonb,
  	"summary" varchar,
  	"consent_given" boolean DEFAULT false,
  	"consent_date" timestamp(3) with time zone,
  	"cover_id" integer,
  	"review" "enum_members_review" DEFAULT 'draft',
  	"published_at" timestamp(3) with time zone,
  	"slug" varchar,
  	"show_on_screens" boolean DEFAULT true,
  	"pinned" boolean DEFAULT false,
  	"created_by_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_members_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "members_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"spaces_id" integer
  );
  
  CREATE TABLE "_members_v_version_mentorships" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"mentor" varchar,
  	"mentee" varchar,
  	"since" timestamp(3) with time zone,
  	"outcome" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_members_v_version_honours" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"year" numeric,
  	"issuer" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_members_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version__order" varchar,
  	"version_name" varchar,
  	"version_party_post" "enum__members_v_version_party_post" DEFAULT 'member',
  	"version_portrait_id" integer,
  	"version_leading_group_role" "enum__members_v_version_leading_group_role",
  	"version_admin_post" varchar,
  	"version_subject" varchar,
  	"version_professional_title" varchar,
  	"version_joined_party_at" timestamp(3) with time zone,
  	"version_motto" varchar,
  	"version_duties" varchar,
  	"version_pioneer_post_where" varchar,
  	"version_pioneer_post_when" varchar,
  	"version_pioneer_post_help" varchar,
  	"version_pledge" varchar,
  	"version_pledge_progress" varchar,
  	"version_deeds" jsonb,
  	"version_summary" varchar,
  	"version_consent_given" boolean DEFAULT false,
  	"version_consent_date" timestamp(3) with time zone,
  	"version_cover_id" integer,
  	"version_review" "enum__members_v_version_review" DEFAULT 'draft',
  	"version_published_at" timestamp(3) with time zone,
  	"version_slug" varchar,
  	"version_show_on_screens" boolean DEFAULT true,
  	"version_pinned" boolean DEFAULT false,
  	"version_created_by_id" integer,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__members_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_members_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"spaces_id" integer
  );
  
  CREATE TABLE "integrity_gallery" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"image_id" integer,
  	"caption" varchar
  );
  
  CREATE TABLE "integrity" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"kind" "enum_integrity_kind",
  	"date" timestamp(3) with time zone,
  	"artwork_artist" varchar,
  	"artwork_medium" varchar,
  	"artwork_year" varchar,
  	"artwork_explanation" varchar,
  	"body" jsonb,
  	"summary" varchar,
  	"cover_id" integer,
  	"review" "enum_integrity_review" DEFAULT 'draft',
  	"published_at" timestamp(3) with time zone,
  	"slug" varchar,
  	"show_on_screens" boolean DEFAULT true,
  	"pinned" boolean DEFAULT false,
  	"created_by_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_integrity_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "integrity_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"spaces_id" integer
  );
  
  CREATE TABLE "_integrity_v_version_gallery" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"image_id" integer,
  	"caption" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_integrity_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_title" varchar,
  	"version_kind" "enum__integrity_v_version_kind",
  	"version_date" timestamp(3) with time zone,
  	"version_artwork_artist" varchar,
  	"version_artwork_medium" varchar,
  	"version_artwork_year" varchar,
  	"version_artwork_explanation" varchar,
  	"version_body" jsonb,
  	"version_summary" varchar,
  	"version_cover_id" integer,
  	"version_review" "enum__integrity_v_version_review" DEFAULT 'draft',
  	"version_published_at" timestamp(3) with time zone,
  	"version_slug" varchar,
  	"version_show_on_screens" boolean DEFAULT true,
  	"version_pinned" boolean DEFAULT false,
  	"version_created_by_id" integer,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__integrity_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_integrity_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"spaces_id" integer
  );
  
  CREATE TABLE "media" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"alt" varchar NOT NULL,
  	"caption" varchar,
  	"credit" varchar,
  	"contains_minors" boolean DEFAULT false,
  	"consent_status" "enum_media_consent_status" DEFAULT 'pending' NOT NULL,
  	"consent_ref" varchar,
  	"consent_expires_at" timestamp(3) with time zone,
  	"title" varchar,
  	"kind" "enum_media_kind" DEFAULT 'picture',
  	"is_public" boolean DEFAULT false,
  	"sha256" varchar,
  	"dominant_color" varchar,
  	"renditions" jsonb,
  	"created_by_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric
  );
  
  CREATE TABLE "users_roles" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_users_roles",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "review_records" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"subject" varchar NOT NULL,
  	"document" numeric NOT NULL,
  	"verb" "enum_review_records_verb" NOT NULL,
  	"person_id" integer,
  	"person_name" varchar NOT NULL,
  	"comment" varchar,
  	"hash" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "audit_log" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"action" "enum_audit_log_action" NOT NULL,
  	"subject" varchar NOT NULL,
  	"document" numeric,
  	"title" varchar,
  	"note" varchar,
  	"person_id" integer,
  	"person_name" varchar,
  	"address" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "redirects" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"from" varchar NOT NULL,
  	"to" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_kv" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_jobs_log" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"executed_at" timestamp(3) with time zone NOT NULL,
  	"completed_at" timestamp(3) with time zone NOT NULL,
  	"task_slug" "enum_payload_jobs_log_task_slug" NOT NULL,
  	"task_i_d" varchar NOT NULL,
  	"input" jsonb,
  	"output" jsonb,
  	"state" "enum_payload_jobs_log_state" NOT NULL,
  	"error" jsonb
  );
  
  CREATE TABLE "payload_jobs" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"input" jsonb,
  	"completed_at" timestamp(3) with time zone,
  	"total_tried" numeric DEFAULT 0,
  	"has_error" boolean DEFAULT false,
  	"error" jsonb,
  	"task_slug" "enum_payload_jobs_task_slug",
  	"queue" varchar DEFAULT 'default',
  	"wait_until" timestamp(3) with time zone,
  	"processing" boolean DEFAULT false,
  	"meta" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"global_slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"news_id" integer,
  	"spaces_id" integer,
  	"members_id" integer,
  	"integrity_id" integer,
  	"media_id" integer,
  	"users_id" integer,
  	"review_records_id" integer,
  	"audit_log_id" integer,
  	"redirects_id" integer
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" integer
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "site_navigation" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"label" varchar NOT NULL,
  	"url" varchar NOT NULL
  );
  
  CREATE TABLE "site" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"school_name" varchar DEFAULT '我的学校' NOT NULL,
  	"branch_name" varchar DEFAULT '学校党支部' NOT NULL,
  	"description" varchar,
  	"address" varchar,
  	"contact" varchar,
  	"icp_number" varchar,
  	"police_number" varchar,
  	"institution_mark_id" integer,
  	"institution_url" varchar,
  	"emblem_id" integer,
  	"no_index" boolean DEFAULT false,
  	"greyscale_scope" "enum_site_greyscale_scope" DEFAULT 'off',
  	"greyscale_from" timestamp(3) with time zone,
  	"greyscale_to" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "brand_results" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"what" varchar NOT NULL,
  	"outcome" varchar
  );
  
  CREATE TABLE "brand" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"meaning" varchar,
  	"story" jsonb,
  	"picture_id" integer,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "home" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"heading" varchar,
  	"featured_space_id" integer,
  	"hero_picture_id" integer,
  	"featured_artwork_id" integer,
  	"show_members" boolean DEFAULT true,
  	"show_artwork" boolean DEFAULT true,
  	"show_teaching" boolean DEFAULT true,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "home_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"members_id" integer
  );
  
  CREATE TABLE "payload_jobs_stats" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"stats" jsonb,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  ALTER TABLE "news_gallery" ADD CONSTRAINT "news_gallery_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "news_gallery" ADD CONSTRAINT "news_gallery_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "news" ADD CONSTRAINT "news_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "news" ADD CONSTRAINT "news_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "news_rels" ADD CONSTRAINT "news_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "news_rels" ADD CONSTRAINT "news_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "news_rels" ADD CONSTRAINT "news_rels_members_fk" FOREIGN KEY ("members_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "news_rels" ADD CONSTRAINT "news_rels_spaces_fk" FOREIGN KEY ("spaces_id") REFERENCES "public"."spaces"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_news_v_version_gallery" ADD CONSTRAINT "_news_v_version_gallery_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_news_v_version_gallery" ADD CONSTRAINT "_news_v_version_gallery_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_news_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_news_v" ADD CONSTRAINT "_news_v_parent_id_news_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."news"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_news_v" ADD CONSTRAINT "_news_v_version_cover_id_media_id_fk" FOREIGN KEY ("version_cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_news_v" ADD CONSTRAINT "_news_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_news_v_rels" ADD CONSTRAINT "_news_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_news_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_news_v_rels" ADD CONSTRAINT "_news_v_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_news_v_rels" ADD CONSTRAINT "_news_v_rels_members_fk" FOREIGN KEY ("members_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_news_v_rels" ADD CONSTRAINT "_news_v_rels_spaces_fk" FOREIGN KEY ("spaces_id") REFERENCES "public"."spaces"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "spaces_gallery" ADD CONSTRAINT "spaces_gallery_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "spaces_gallery" ADD CONSTRAINT "spaces_gallery_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."spaces"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "spaces" ADD CONSTRAINT "spaces_custodian_id_members_id_fk" FOREIGN KEY ("custodian_id") REFERENCES "public"."members"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "spaces" ADD CONSTRAINT "spaces_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "spaces" ADD CONSTRAINT "spaces_audio_guide_id_media_id_fk" FOREIGN KEY ("audio_guide_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "spaces" ADD CONSTRAINT "spaces_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_spaces_v_version_gallery" ADD CONSTRAINT "_spaces_v_version_gallery_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_spaces_v_version_gallery" ADD CONSTRAINT "_spaces_v_version_gallery_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_spaces_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_spaces_v" ADD CONSTRAINT "_spaces_v_parent_id_spaces_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."spaces"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_spaces_v" ADD CONSTRAINT "_spaces_v_version_custodian_id_members_id_fk" FOREIGN KEY ("version_custodian_id") REFERENCES "public"."members"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_spaces_v" ADD CONSTRAINT "_spaces_v_version_cover_id_media_id_fk" FOREIGN KEY ("version_cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_spaces_v" ADD CONSTRAINT "_spaces_v_version_audio_guide_id_media_id_fk" FOREIGN KEY ("version_audio_guide_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_spaces_v" ADD CONSTRAINT "_spaces_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "members_mentorships" ADD CONSTRAINT "members_mentorships_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "members_honours" ADD CONSTRAINT "members_honours_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "members" ADD CONSTRAINT "members_portrait_id_media_id_fk" FOREIGN KEY ("portrait_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "members" ADD CONSTRAINT "members_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "members" ADD CONSTRAINT "members_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "members_rels" ADD CONSTRAINT "members_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "members_rels" ADD CONSTRAINT "members_rels_spaces_fk" FOREIGN KEY ("spaces_id") REFERENCES "public"."spaces"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_members_v_version_mentorships" ADD CONSTRAINT "_members_v_version_mentorships_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_members_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_members_v_version_honours" ADD CONSTRAINT "_members_v_version_honours_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_members_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_members_v" ADD CONSTRAINT "_members_v_parent_id_members_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."members"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_members_v" ADD CONSTRAINT "_members_v_version_portrait_id_media_id_fk" FOREIGN KEY ("version_portrait_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_members_v" ADD CONSTRAINT "_members_v_version_cover_id_media_id_fk" FOREIGN KEY ("version_cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_members_v" ADD CONSTRAINT "_members_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_members_v_rels" ADD CONSTRAINT "_members_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_members_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_members_v_rels" ADD CONSTRAINT "_members_v_rels_spaces_fk" FOREIGN KEY ("spaces_id") REFERENCES "public"."spaces"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "integrity_gallery" ADD CONSTRAINT "integrity_gallery_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "integrity_gallery" ADD CONSTRAINT "integrity_gallery_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."integrity"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "integrity" ADD CONSTRAINT "integrity_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "integrity" ADD CONSTRAINT "integrity_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "integrity_rels" ADD CONSTRAINT "integrity_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."integrity"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "integrity_rels" ADD CONSTRAINT "integrity_rels_spaces_fk" FOREIGN KEY ("spaces_id") REFERENCES "public"."spaces"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_integrity_v_version_gallery" ADD CONSTRAINT "_integrity_v_version_gallery_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_integrity_v_version_gallery" ADD CONSTRAINT "_integrity_v_version_gallery_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_integrity_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_integrity_v" ADD CONSTRAINT "_integrity_v_parent_id_integrity_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."integrity"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_integrity_v" ADD CONSTRAINT "_integrity_v_version_cover_id_media_id_fk" FOREIGN KEY ("version_cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_integrity_v" ADD CONSTRAINT "_integrity_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_integrity_v_rels" ADD CONSTRAINT "_integrity_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_integrity_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_integrity_v_rels" ADD CONSTRAINT "_integrity_v_rels_spaces_fk" FOREIGN KEY ("spaces_id") REFERENCES "public"."spaces"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "media" ADD CONSTRAINT "media_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "users_roles" ADD CONSTRAINT "users_roles_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "review_records" ADD CONSTRAINT "review_records_person_id_users_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "audit_log" ADD CONSTRAINT "audit_log_person_id_users_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_jobs_log" ADD CONSTRAINT "payload_jobs_log_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."payload_jobs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_news_fk" FOREIGN KEY ("news_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_spaces_fk" FOREIGN KEY ("spaces_id") REFERENCES "public"."spaces"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_members_fk" FOREIGN KEY ("members_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_integrity_fk" FOREIGN KEY ("integrity_id") REFERENCES "public"."integrity"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_review_records_fk" FOREIGN KEY ("review_records_id") REFERENCES "public"."review_records"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_audit_log_fk" FOREIGN KEY ("audit_log_id") REFERENCES "public"."audit_log"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_redirects_fk" FOREIGN KEY ("redirects_id") REFERENCES "public"."redirects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_navigation" ADD CONSTRAINT "site_navigation_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site" ADD CONSTRAINT "site_institution_mark_id_media_id_fk" FOREIGN KEY ("institution_mark_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "site" ADD CONSTRAINT "site_emblem_id_media_id_fk" FOREIGN KEY ("emblem_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "brand_results" ADD CONSTRAINT "brand_results_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."brand"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "brand" ADD CONSTRAINT "brand_picture_id_media_id_fk" FOREIGN KEY ("picture_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "home" ADD CONSTRAINT "home_featured_space_id_spaces_id_fk" FOREIGN KEY ("featured_space_id") REFERENCES "public"."spaces"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "home" ADD CONSTRAINT "home_hero_picture_id_media_id_fk" FOREIGN KEY ("hero_picture_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "home" ADD CONSTRAINT "home_featured_artwork_id_integrity_id_fk" FOREIGN KEY ("featured_artwork_id") REFERENCES "public"."integrity"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "home_rels" ADD CONSTRAINT "home_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."home"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_rels" ADD CONSTRAINT "home_rels_members_fk" FOREIGN KEY ("members_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;
  CREATE UNIQUE INDEX "search_entries_document_idx" ON "search_entries" USING btree ("collection","doc_id");
  CREATE INDEX "search_entries_grams_idx" ON "search_entries" USING gin ("grams");
  CREATE INDEX "search_entries_published_at_idx" ON "search_entries" USING btree ("published_at");
  CREATE INDEX "media_uses_media_idx" ON "media_uses" USING btree ("media_id");
  CREATE INDEX "news_gallery_order_idx" ON "news_gallery" USING btree ("_order");
  CREATE INDEX "news_gallery_parent_id_idx" ON "news_gallery" USING btree ("_parent_id");
  CREATE INDEX "news_gallery_image_idx" ON "news_gallery" USING btree ("image_id");
  CREATE INDEX "news_category_idx" ON "news" USING btree ("category");
  CREATE INDEX "news_event_date_idx" ON "news" USING btree ("event_date");
  CREATE INDEX "news_cover_idx" ON "news" USING btree ("cover_id");
  CREATE INDEX "news_review_idx" ON "news" USING btree ("review");
  CREATE INDEX "news_published_at_idx" ON "news" USING btree ("published_at");
  CREATE UNIQUE INDEX "news_slug_idx" ON "news" USING btree ("slug");
  CREATE INDEX "news_show_on_screens_idx" ON "news" USING btree ("show_on_screens");
  CREATE INDEX "news_pinned_idx" ON "news" USING btree ("pinned");
  CREATE INDEX "news_created_by_idx" ON "news" USING btree ("created_by_id");
  CREATE INDEX "news_updated_at_idx" ON "news" USING btree ("updated_at");
  CREATE INDEX "news_created_at_idx" ON "news" USING btree ("created_at");
  CREATE INDEX "news_deleted_at_idx" ON "news" USING btree ("deleted_at");
  CREATE INDEX "news__status_idx" ON "news" USING btree ("_status");
  CREATE INDEX "news_rels_order_idx" ON "news_rels" USING btree ("order");
  CREATE INDEX "news_rels_parent_idx" ON "news_rels" USING btree ("parent_id");
  CREATE INDEX "news_rels_path_idx" ON "news_rels" USING btree ("path");
  CREATE INDEX "news_rels_media_id_idx" ON "news_rels" USING btree ("media_id");
  CREATE INDEX "news_rels_members_id_idx" ON "news_rels" USING btree ("members_id");
  CREATE INDEX "news_rels_spaces_id_idx" ON "news_rels" USING btree ("spaces_id");
  CREATE INDEX "_news_v_version_gallery_order_idx" ON "_news_v_version_gallery" USING btree ("_order");
  CREATE INDEX "_news_v_version_gallery_parent_id_idx" ON "_news_v_version_gallery" USING btree ("_parent_id");
  CREATE INDEX "_news_v_version_gallery_image_idx" ON "_news_v_version_gallery" USING btree ("image_id");
  CREATE INDEX "_news_v_parent_idx" ON "_news_v" USING btree ("parent_id");
  CREATE INDEX "_news_v_version_version_category_idx" ON "_news_v" USING btree ("version_category");
  CREATE INDEX "_news_v_version_version_event_date_idx" ON "_news_v" USING btree ("version_event_date");
  CREATE INDEX "_news_v_version_version_cover_idx" ON "_news_v" USING btree ("version_cover_id");
  CREATE INDEX "_news_v_version_version_review_idx" ON "_news_v" USING btree ("version_review");
  CREATE INDEX "_news_v_version_version_published_at_idx" ON "_news_v" USING btree ("version_published_at");
  CREATE INDEX "_news_v_version_version_slug_idx" ON "_news_v" USING btree ("version_slug");
  CREATE INDEX "_news_v_version_version_show_on_screens_idx" ON "_news_v" USING btree ("version_show_on_screens");
  CREATE INDEX "_news_v_version_version_pinned_idx" ON "_news_v" USING btree ("version_pinned");
  CREATE INDEX "_news_v_version_version_created_by_idx" ON "_news_v" USING btree ("version_created_by_id");
  CREATE INDEX "_news_v_version_version_updated_at_idx" ON "_news_v" USING btree ("version_updated_at");
  CREATE INDEX "_news_v_version_version_created_at_idx" ON "_news_v" USING btree ("version_created_at");
  CREATE INDEX "_news_v_version_version_deleted_at_idx" ON "_news_v" USING btree ("version_deleted_at");
  CREATE INDEX "_news_v_version_version__status_idx" ON "_news_v" USING btree ("version__status");
  CREATE INDEX "_news_v_created_at_idx" ON "_news_v" USING btree ("created_at");
  CREATE INDEX "_news_v_updated_at_idx" ON "_news_v" USING btree ("updated_at");
  CREATE INDEX "_news_v_latest_idx" ON "_news_v" USING btree ("latest");
  CREATE INDEX "_news_v_autosave_idx" ON "_news_v" USING btree ("autosave");
  CREATE INDEX "_news_v_rels_order_idx" ON "_news_v_rels" USING btree ("order");
  CREATE INDEX "_news_v_rels_parent_idx" ON "_news_v_rels" USING btree ("parent_id");
  CREATE INDEX "_news_v_rels_path_idx" ON "_news_v_rels" USING btree ("path");
  CREATE INDEX "_news_v_rels_media_id_idx" ON "_news_v_rels" USING btree ("media_id");
  CREATE INDEX "_news_v_rels_members_id_idx" ON "_news_v_rels" USING btree ("members_id");
  CREATE INDEX "_news_v_rels_spaces_id_idx" ON "_news_v_rels" USING btree ("spaces_id");
  CREATE INDEX "spaces_gallery_order_idx" ON "spaces_gallery" USING btree ("_order");
  CREATE INDEX "spaces_gallery_parent_id_idx" ON "spaces_gallery" USING btree ("_parent_id");
  CREATE INDEX "spaces_gallery_image_idx" ON "spaces_gallery" USING btree ("image_id");
  CREATE INDEX "spaces__order_idx" ON "spaces" USING btree ("_order");
  CREATE UNIQUE INDEX "spaces_code_idx" ON "spaces" USING btree ("code");
  CREATE INDEX "spaces_custodian_idx" ON "spaces" USING btree ("custodian_id");
  CREATE INDEX "spaces_cover_idx" ON "spaces" USING btree ("cover_id");
  CREATE INDEX "spaces_audio_guide_idx" ON "spaces" USING btree ("audio_guide_id");
  CREATE INDEX "spaces_review_idx" ON "spaces" USING btree ("review");
  CREATE INDEX "spaces_published_at_idx" ON "spaces" USING btree ("published_at");
  CREATE UNIQUE INDEX "spaces_slug_idx" ON "spaces" USING btree ("slug");
  CREATE INDEX "spaces_show_on_screens_idx" ON "spaces" USING btree ("show_on_screens");
  CREATE INDEX "spaces_pinned_idx" ON "spaces" USING btree ("pinned");
  CREATE INDEX "spaces_created_by_idx" ON "spaces" USING btree ("created_by_id");
  CREATE INDEX "spaces_updated_at_idx" ON "spaces" USING btree ("updated_at");
  CREATE INDEX "spaces_created_at_idx" ON "spaces" USING btree ("created_at");
  CREATE INDEX "spaces_deleted_at_idx" ON "spaces" USING btree ("deleted_at");
  CREATE INDEX "spaces__status_idx" ON "spaces" USING btree ("_status");
  CREATE INDEX "_spaces_v_version_gallery_order_idx" ON "_spaces_v_version_gallery" USING btree ("_order");
  CREATE INDEX "_spaces_v_version_gallery_parent_id_idx" ON "_spaces_v_version_gallery" USING btree ("_parent_id");
  CREATE INDEX "_spaces_v_version_gallery_image_idx" ON "_spaces_v_version_gallery" USING btree ("image_id");
  CREATE INDEX "_spaces_v_parent_idx" ON "_spaces_v" USING btree ("parent_id");
  CREATE INDEX "_spaces_v_version_version__order_idx" ON "_spaces_v" USING btree ("version__order");
  CREATE INDEX "_spaces_v_version_version_code_idx" ON "_spaces_v" USING btree ("version_code");
  CREATE INDEX "_spaces_v_version_version_custodian_idx" ON "_spaces_v" USING btree ("version_custodian_id");
  CREATE INDEX "_spaces_v_version_version_cover_idx" ON "_spaces_v" USING btree ("version_cover_id");
  CREATE INDEX "_spaces_v_version_version_audio_guide_idx" ON "_spaces_v" USING btree ("version_audio_guide_id");
  CREATE INDEX "_spaces_v_version_version_review_idx" ON "_spaces_v" USING btree ("version_review");
  CREATE INDEX "_spaces_v_version_version_published_at_idx" ON "_spaces_v" USING btree ("version_published_at");
  CREATE INDEX "_spaces_v_version_version_slug_idx" ON "_spaces_v" USING btree ("version_slug");
  CREATE INDEX "_spaces_v_version_version_show_on_screens_idx" ON "_spaces_v" USING btree ("version_show_on_screens");
  CREATE INDEX "_spaces_v_version_version_pinned_idx" ON "_spaces_v" USING btree ("version_pinned");
  CREATE INDEX "_spaces_v_version_version_created_by_idx" ON "_spaces_v" USING btree ("version_created_by_id");
  CREATE INDEX "_spaces_v_version_version_updated_at_idx" ON "_spaces_v" USING btree ("version_updated_at");
  CREATE INDEX "_spaces_v_version_version_created_at_idx" ON "_spaces_v" USING btree ("version_created_at");
  CREATE INDEX "_spaces_v_version_version_deleted_at_idx" ON "_spaces_v" USING btree ("version_deleted_at");
  CREATE INDEX "_spaces_v_version_version__status_idx" ON "_spaces_v" USING btree ("version__status");
  CREATE INDEX "_spaces_v_created_at_idx" ON "_spaces_v" USING btree ("created_at");
  CREATE INDEX "_spaces_v_updated_at_idx" ON "_spaces_v" USING btree ("updated_at");
  CREATE INDEX "_spaces_v_latest_idx" ON "_spaces_v" USING btree ("latest");
  CREATE INDEX "_spaces_v_autosave_idx" ON "_spaces_v" USING btree ("autosave");
  CREATE INDEX "members_mentorships_order_idx" ON "members_mentorships" USING btree ("_order");
  CREATE INDEX "members_mentorships_parent_id_idx" ON "members_mentorships" USING btree ("_parent_id");
  CREATE INDEX "members_honours_order_idx" ON "members_honours" USING btree ("_order");
  CREATE INDEX "members_honours_parent_id_idx" ON "members_honours" USING btree ("_parent_id");
  CREATE INDEX "members__order_idx" ON "members" USING btree ("_order");
  CREATE INDEX "members_portrait_idx" ON "members" USING btree ("portrait_id");
  CREATE INDEX "members_cover_idx" ON "members" USING btree ("cover_id");
  CREATE INDEX "members_review_idx" ON "members" USING btree ("review");
  CREATE INDEX "members_published_at_idx" ON "members" USING btree ("published_at");
  CREATE UNIQUE INDEX "members_slug_idx" ON "members" USING btree ("slug");
  CREATE INDEX "members_show_on_screens_idx" ON "members" USING btree ("show_on_screens");
  CREATE INDEX "members_pinned_idx" ON "members" USING btree ("pinned");
  CREATE INDEX "members_created_by_idx" ON "members" USING btree ("created_by_id");
  CREATE INDEX "members_updated_at_idx" ON "members" USING btree ("updated_at");
  CREATE INDEX "members_created_at_idx" ON "members" USING btree ("created_at");
  CREATE INDEX "members_deleted_at_idx" ON "members" USING btree ("deleted_at");
  CREATE INDEX "members__status_idx" ON "members" USING btree ("_status");
  CREATE INDEX "members_rels_order_idx" ON "members_rels" USING btree ("order");
  CREATE INDEX "members_rels_parent_idx" ON "members_rels" USING btree ("parent_id");
  CREATE INDEX "members_rels_path_idx" ON "members_rels" USING btree ("path");
  CREATE INDEX "members_rels_spaces_id_idx" ON "members_rels" USING btree ("spaces_id");
  CREATE INDEX "_members_v_version_mentorships_order_idx" ON "_members_v_version_mentorships" USING btree ("_order");
  CREATE INDEX "_members_v_version_mentorships_parent_id_idx" ON "_members_v_version_mentorships" USING btree ("_parent_id");
  CREATE INDEX "_members_v_version_honours_order_idx" ON "_members_v_version_honours" USING btree ("_order");
  CREATE INDEX "_members_v_version_honours_parent_id_idx" ON "_members_v_version_honours" USING btree ("_parent_id");
  CREATE INDEX "_members_v_parent_idx" ON "_members_v" USING btree ("parent_id");
  CREATE INDEX "_members_v_version_version__order_idx" ON "_members_v" USING btree ("version__order");
  CREATE INDEX "_members_v_version_version_portrait_idx" ON "_members_v" USING btree ("version_portrait_id");
  CREATE INDEX "_members_v_version_version_cover_idx" ON "_members_v" USING btree ("version_cover_id");
  CREATE INDEX "_members_v_version_version_review_idx" ON "_members_v" USING btree ("version_review");
  CREATE INDEX "_members_v_version_version_published_at_idx" ON "_members_v" USING btree ("version_published_at");
  CREATE INDEX "_members_v_version_version_slug_idx" ON "_members_v" USING btree ("version_slug");
  CREATE INDEX "_members_v_version_version_show_on_screens_idx" ON "_members_v" USING btree ("version_show_on_screens");
  CREATE INDEX "_members_v_version_version_pinned_idx" ON "_members_v" USING btree ("version_pinned");
  CREATE INDEX "_members_v_version_version_created_by_idx" ON "_members_v" USING btree ("version_created_by_id");
  CREATE INDEX "_members_v_version_version_updated_at_idx" ON "_members_v" USING btree ("version_updated_at");
  CREATE INDEX "_members_v_version_version_created_at_idx" ON "_members_v" USING btree ("version_created_at");
  CREATE INDEX "_members_v_version_version_deleted_at_idx" ON "_members_v" USING btree ("version_deleted_at");
  CREATE INDEX "_members_v_version_version__status_idx" ON "_members_v" USING btree ("version__status");
  CREATE INDEX "_members_v_created_at_idx" ON "_members_v" USING btree ("created_at");
  CREATE INDEX "_members_v_updated_at_idx" ON "_members_v" USING btree ("updated_at");
  CREATE INDEX "_members_v_latest_idx" ON "_members_v" USING btree ("latest");
  CREATE INDEX "_members_v_autosave_idx" ON "_members_v" USING btree ("autosave");
  CREATE INDEX "_members_v_rels_order_idx" ON "_members_v_rels" USING btree ("order");
  CREATE INDEX "_members_v_rels_parent_idx" ON "_members_v_rels" USING btree ("parent_id");
  CREATE INDEX "_members_v_rels_path_idx" ON "_members_v_rels" USING btree ("path");
  CREATE INDEX "_members_v_rels_spaces_id_idx" ON "_members_v_rels" USING btree ("spaces_id");
  CREATE INDEX "integrity_gallery_order_idx" ON "integrity_gallery" USING btree ("_order");
  CREATE INDEX "integrity_gallery_parent_id_idx" ON "integrity_gallery" USING btree ("_parent_id");
  CREATE INDEX "integrity_gallery_image_idx" ON "integrity_gallery" USING btree ("image_id");
  CREATE INDEX "integrity_kind_idx" ON "integrity" USING btree ("kind");
  CREATE INDEX "integrity_date_idx" ON "integrity" USING btree ("date");
  CREATE INDEX "integrity_cover_idx" ON "integrity" USING btree ("cover_id");
  CREATE INDEX "integrity_review_idx" ON "integrity" USING btree ("review");
  CREATE INDEX "integrity_published_at_idx" ON "integrity" USING btree ("published_at");
  CREATE UNIQUE INDEX "integrity_slug_idx" ON "integrity" USING btree ("slug");
  CREATE INDEX "integrity_show_on_screens_idx" ON "integrity" USING btree ("show_on_screens");
  CREATE INDEX "integrity_pinned_idx" ON "integrity" USING btree ("pinned");
  CREATE INDEX "integrity_created_by_idx" ON "integrity" USING btree ("created_by_id");
  CREATE INDEX "integrity_updated_at_idx" ON "integrity" USING btree ("updated_at");
  CREATE INDEX "integrity_created_at_idx" ON "integrity" USING btree ("created_at");
  CREATE INDEX "integrity_deleted_at_idx" ON "integrity" USING btree ("deleted_at");
  CREATE INDEX "integrity__status_idx" ON "integrity" USING btree ("_status");
  CREATE INDEX "integrity_rels_order_idx" ON "integrity_rels" USING btree ("order");
  CREATE INDEX "integrity_rels_parent_idx" ON "integrity_rels" USING btree ("parent_id");
  CREATE INDEX "integrity_rels_path_idx" ON "integrity_rels" USING btree ("path");
  CREATE INDEX "integrity_rels_spaces_id_idx" ON "integrity_rels" USING btree ("spaces_id");
  CREATE INDEX "_integrity_v_version_gallery_order_idx" ON "_integrity_v_version_gallery" USING btree ("_order");
  CREATE INDEX "_integrity_v_version_gallery_parent_id_idx" ON "_integrity_v_version_gallery" USING btree ("_parent_id");
  CREATE INDEX "_integrity_v_version_gallery_image_idx" ON "_integrity_v_version_gallery" USING btree ("image_id");
  CREATE INDEX "_integrity_v_parent_idx" ON "_integrity_v" USING btree ("parent_id");
  CREATE INDEX "_integrity_v_version_version_kind_idx" ON "_integrity_v" USING btree ("version_kind");
  CREATE INDEX "_integrity_v_version_version_date_idx" ON "_integrity_v" USING btree ("version_date");
  CREATE INDEX "_integrity_v_version_version_cover_idx" ON "_integrity_v" USING btree ("version_cover_id");
  CREATE INDEX "_integrity_v_version_version_review_idx" ON "_integrity_v" USING btree ("version_review");
  CREATE INDEX "_integrity_v_version_version_published_at_idx" ON "_integrity_v" USING btree ("version_published_at");
  CREATE INDEX "_integrity_v_version_version_slug_idx" ON "_integrity_v" USING btree ("version_slug");
  CREATE INDEX "_integrity_v_version_version_show_on_screens_idx" ON "_integrity_v" USING btree ("version_show_on_screens");
  CREATE INDEX "_integrity_v_version_version_pinned_idx" ON "_integrity_v" USING btree ("version_pinned");
  CREATE INDEX "_integrity_v_version_version_created_by_idx" ON "_integrity_v" USING btree ("version_created_by_id");
  CREATE INDEX "_integrity_v_version_version_updated_at_idx" ON "_integrity_v" USING btree ("version_updated_at");
  CREATE INDEX "_integrity_v_version_version_created_at_idx" ON "_integrity_v" USING btree ("version_created_at");
  CREATE INDEX "_integrity_v_version_version_deleted_at_idx" ON "_integrity_v" USING btree ("version_deleted_at");
  CREATE INDEX "_integrity_v_version_version__status_idx" ON "_integrity_v" USING btree ("version__status");
  CREATE INDEX "_integrity_v_created_at_idx" ON "_integrity_v" USING btree ("created_at");
  CREATE INDEX "_integrity_v_updated_at_idx" ON "_integrity_v" USING btree ("updated_at");
  CREATE INDEX "_integrity_v_latest_idx" ON "_integrity_v" USING btree ("latest");
  CREATE INDEX "_integrity_v_autosave_idx" ON "_integrity_v" USING btree ("autosave");
  CREATE INDEX "_integrity_v_rels_order_idx" ON "_integrity_v_rels" USING btree ("order");
  CREATE INDEX "_integrity_v_rels_parent_idx" ON "_integrity_v_rels" USING btree ("parent_id");
  CREATE INDEX "_integrity_v_rels_path_idx" ON "_integrity_v_rels" USING btree ("path");
  CREATE INDEX "_integrity_v_rels_spaces_id_idx" ON "_integrity_v_rels" USING btree ("spaces_id");
  CREATE INDEX "media_consent_status_idx" ON "media" USING btree ("consent_status");
  CREATE INDEX "media_consent_expires_at_idx" ON "media" USING btree ("consent_expires_at");
  CREATE INDEX "media_kind_idx" ON "media" USING btree ("kind");
  CREATE INDEX "media_is_public_idx" ON "media" USING btree ("is_public");
  CREATE INDEX "media_sha256_idx" ON "media" USING btree ("sha256");
  CREATE INDEX "media_created_by_idx" ON "media" USING btree ("created_by_id");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE INDEX "users_roles_order_idx" ON "users_roles" USING btree ("order");
  CREATE INDEX "users_roles_parent_idx" ON "users_roles" USING btree ("parent_id");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE INDEX "review_records_subject_idx" ON "review_records" USING btree ("subject");
  CREATE INDEX "review_records_document_idx" ON "review_records" USING btree ("document");
  CREATE INDEX "review_records_person_idx" ON "review_records" USING btree ("person_id");
  CREATE INDEX "review_records_updated_at_idx" ON "review_records" USING btree ("updated_at");
  CREATE INDEX "review_records_created_at_idx" ON "review_records" USING btree ("created_at");
  CREATE INDEX "audit_log_action_idx" ON "audit_log" USING btree ("action");
  CREATE INDEX "audit_log_subject_idx" ON "audit_log" USING btree ("subject");
  CREATE INDEX "audit_log_person_idx" ON "audit_log" USING btree ("person_id");
  CREATE INDEX "audit_log_updated_at_idx" ON "audit_log" USING btree ("updated_at");
  CREATE INDEX "audit_log_created_at_idx" ON "audit_log" USING btree ("created_at");
  CREATE UNIQUE INDEX "redirects_from_idx" ON "redirects" USING btree ("from");
  CREATE INDEX "redirects_to_idx" ON "redirects" USING btree ("to");
  CREATE INDEX "redirects_updated_at_idx" ON "redirects" USING btree ("updated_at");
  CREATE INDEX "redirects_created_at_idx" ON "redirects" USING btree ("created_at");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_jobs_log_order_idx" ON "payload_jobs_log" USING btree ("_order");
  CREATE INDEX "payload_jobs_log_parent_id_idx" ON "payload_jobs_log" USING btree ("_parent_id");
  CREATE INDEX "payload_jobs_completed_at_idx" ON "payload_jobs" USING btree ("completed_at");
  CREATE INDEX "payload_jobs_total_tried_idx" ON "payload_jobs" USING btree ("total_tried");
  CREATE INDEX "payload_jobs_has_error_idx" ON "payload_jobs" USING btree ("has_error");
  CREATE INDEX "payload_jobs_task_slug_idx" ON "payload_jobs" USING btree ("task_slug");
  CREATE INDEX "payload_jobs_queue_idx" ON "payload_jobs" USING btree ("queue");
  CREATE INDEX "payload_jobs_wait_until_idx" ON "payload_jobs" USING btree ("wait_until");
  CREATE INDEX "payload_jobs_processing_idx" ON "payload_jobs" USING btree ("processing");
  CREATE INDEX "payload_jobs_updated_at_idx" ON "payload_jobs" USING btree ("updated_at");
  CREATE INDEX "payload_jobs_created_at_idx" ON "payload_jobs" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_news_id_idx" ON "payload_locked_documents_rels" USING btree ("news_id");
  CREATE INDEX "payload_locked_documents_rels_spaces_id_idx" ON "payload_locked_documents_rels" USING btree ("spaces_id");
  CREATE INDEX "payload_locked_documents_rels_members_id_idx" ON "payload_locked_documents_rels" USING btree ("members_id");
  CREATE INDEX "payload_locked_documents_rels_integrity_id_idx" ON "payload_locked_documents_rels" USING btree ("integrity_id");
  CREATE INDEX "payload_locked_documents_rels_media_id_idx" ON "payload_locked_documents_rels" USING btree ("media_id");
  CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" USING btree ("users_id");
  CREATE INDEX "payload_locked_documents_rels_review_records_id_idx" ON "payload_locked_documents_rels" USING btree ("review_records_id");
  CREATE INDEX "payload_locked_documents_rels_audit_log_id_idx" ON "payload_locked_documents_rels" USING btree ("audit_log_id");
  CREATE INDEX "payload_locked_documents_rels_redirects_id_idx" ON "payload_locked_documents_rels" USING btree ("redirects_id");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");
  CREATE INDEX "site_navigation_order_idx" ON "site_navigation" USING btree ("_order");
  CREATE INDEX "site_navigation_parent_id_idx" ON "site_navigation" USING btree ("_parent_id");
  CREATE INDEX "site_institution_mark_idx" ON "site" USING btree ("institution_mark_id");
  CREATE INDEX "site_emblem_idx" ON "site" USING btree ("emblem_id");
  CREATE INDEX "brand_results_order_idx" ON "brand_results" USING btree ("_order");
  CREATE INDEX "brand_results_parent_id_idx" ON "brand_results" USING btree ("_parent_id");
  CREATE INDEX "brand_picture_idx" ON "brand" USING btree ("picture_id");
  CREATE INDEX "home_featured_space_idx" ON "home" USING btree ("featured_space_id");
  CREATE INDEX "home_hero_picture_idx" ON "home" USING btree ("hero_picture_id");
  CREATE INDEX "home_featured_artwork_idx" ON "home" USING btree ("featured_artwork_id");
  CREATE INDEX "home_rels_order_idx" ON "home_rels" USING btree ("order");
  CREATE INDEX "home_rels_parent_idx" ON "home_rels" USING btree ("parent_id");
  CREATE INDEX "home_rels_path_idx" ON "home_rels" USING btree ("path");
  CREATE INDEX "home_rels_members_id_idx" ON "home_rels" USING btree ("members_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "search_entries" CASCADE;
  DROP TABLE "media_uses" CASCADE;
  DROP TABLE "news_gallery" CASCADE;
  DROP TABLE "news" CASCADE;
  DROP TABLE "news_rels" CASCADE;
  DROP TABLE "_news_v_version_gallery" CASCADE;
  DROP TABLE "_news_v" CASCADE;
  DROP TABLE "_news_v_rels" CASCADE;
  DROP TABLE "spaces_gallery" CASCADE;
  DROP TABLE "spaces" CASCADE;
  DROP TABLE "_spaces_v_version_gallery" CASCADE;
  DROP TABLE "_spaces_v" CASCADE;
  DROP TABLE "members_mentorships" CASCADE;
  DROP TABLE "members_honours" CASCADE;
  DROP TABLE "members" CASCADE;
  DROP TABLE "members_rels" CASCADE;
  DROP TABLE "_members_v_version_mentorships" CASCADE;
  DROP TABLE "_members_v_version_honours" CASCADE;
  DROP TABLE "_members_v" CASCADE;
  DROP TABLE "_members_v_rels" CASCADE;
  DROP TABLE "integrity_gallery" CASCADE;
  DROP TABLE "integrity" CASCADE;
  DROP TABLE "integrity_rels" CASCADE;
  DROP TABLE "_integrity_v_version_gallery" CASCADE;
  DROP TABLE "_integrity_v" CASCADE;
  DROP TABLE "_integrity_v_rels" CASCADE;
  DROP TABLE "media" CASCADE;
  DROP TABLE "users_roles" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "review_records" CASCADE;
  DROP TABLE "audit_log" CASCADE;
  DROP TABLE "redirects" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_jobs_log" CASCADE;
  DROP TABLE "payload_jobs" CASCADE;
  DROP TABLE "payload_locked_documents" CASCADE;
  DROP TABLE "payload_locked_documents_rels" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TABLE "site_navigation" CASCADE;
  DROP TABLE "site" CASCADE;
  DROP TABLE "brand_results" CASCADE;
  DROP TABLE "brand" CASCADE;
  DROP TABLE "home" CASCADE;
  DROP TABLE "home_rels" CASCADE;
  DROP TABLE "payload_jobs_stats" CASCADE;
  DROP TYPE "public"."enum_news_category";
  DROP TYPE "public"."enum_news_teaching_link_result";
  DROP TYPE "public"."enum_news_teaching_link_subject";
  DROP TYPE "public"."enum_news_origin";
  DROP TYPE "public"."enum_news_review";
  DROP TYPE "public"."enum_news_status";
  DROP TYPE "public"."enum__news_v_version_category";
  DROP TYPE "public"."enum__news_v_version_teaching_link_result";
  DROP TYPE "public"."enum__news_v_version_teaching_link_subject";
  DROP TYPE "public"."enum__news_v_version_origin";
  DROP TYPE "public"."enum__news_v_version_review";
  DROP TYPE "public"."enum__news_v_version_status";
  DROP TYPE "public"."enum_spaces_kind";
  DROP TYPE "public"."enum_spaces_review";
  DROP TYPE "public"."enum_spaces_status";
  DROP TYPE "public"."enum__spaces_v_version_kind";
  DROP TYPE "public"."enum__spaces_v_version_review";
  DROP TYPE "public"."enum__spaces_v_version_status";
  DROP TYPE "public"."enum_members_party_post";
  DROP TYPE "public"."enum_members_leading_group_role";
  DROP TYPE "public"."enum_members_review";
  DROP TYPE "public"."enum_members_status";
  DROP TYPE "public"."enum__members_v_version_party_post";
  DROP TYPE "public"."enum__members_v_version_leading_group_role";
  DROP TYPE "public"."enum__members_v_version_review";
  DROP TYPE "public"."enum__members_v_version_status";
  DROP TYPE "public"."enum_integrity_kind";
  DROP TYPE "public"."enum_integrity_review";
  DROP TYPE "public"."enum_integrity_status";
  DROP TYPE "public"."enum__integrity_v_version_kind";
  DROP TYPE "public"."enum__integrity_v_version_review";
  DROP TYPE "public"."enum__integrity_v_version_status";
  DROP TYPE "public"."enum_media_consent_status";
  DROP TYPE "public"."enum_media_kind";
  DROP TYPE "public"."enum_users_roles";
  DROP TYPE "public"."enum_review_records_verb";
  DROP TYPE "public"."enum_audit_log_action";
  DROP TYPE "public"."enum_payload_jobs_log_task_slug";
  DROP TYPE "public"."enum_payload_jobs_log_state";
  DROP TYPE "public"."enum_payload_jobs_task_slug";
  DROP TYPE "public"."enum_site_greyscale_scope";`)
}
