import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_screens_orientation" AS ENUM('landscape', 'portrait');
  CREATE TYPE "public"."enum_playlists_entries_kind" AS ENUM('feed', 'document', 'clock');
  CREATE TYPE "public"."enum_playlists_entries_source" AS ENUM('all', 'news', 'spaces', 'members', 'integrity', 'screen-pages');
  CREATE TYPE "public"."enum_playlists_transition" AS ENUM('fade', 'cut');
  CREATE TYPE "public"."enum_screen_schedules_periods" AS ENUM('lesson', 'break', 'meal', 'arrival', 'other');
  CREATE TYPE "public"."enum_screen_schedules_weekdays" AS ENUM('1', '2', '3', '4', '5', '6', '7');
  CREATE TYPE "public"."enum_screen_schedules_priority" AS ENUM('1', '2', '3');
  CREATE TYPE "public"."enum_screen_schedules_days" AS ENUM('school', 'every', 'off', 'exam');
  CREATE TYPE "public"."enum_screen_schedules_part" AS ENUM('allDay', 'hours', 'periods');
  CREATE TYPE "public"."enum_screen_schedules_repeat" AS ENUM('daily', 'weekly', 'monthly');
  CREATE TYPE "public"."enum_screen_pages_kind" AS ENUM('notice', 'image', 'video');
  CREATE TYPE "public"."enum_screen_pages_fit" AS ENUM('fill', 'whole');
  CREATE TYPE "public"."enum_screen_pages_review" AS ENUM('draft', 'firstReview', 'secondReview', 'finalReview', 'approved', 'scheduled', 'published', 'withdrawn', 'archived', 'returned');
  CREATE TYPE "public"."enum_screen_pages_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__screen_pages_v_version_kind" AS ENUM('notice', 'image', 'video');
  CREATE TYPE "public"."enum__screen_pages_v_version_fit" AS ENUM('fill', 'whole');
  CREATE TYPE "public"."enum__screen_pages_v_version_review" AS ENUM('draft', 'firstReview', 'secondReview', 'finalReview', 'approved', 'scheduled', 'published', 'withdrawn', 'archived', 'returned');
  CREATE TYPE "public"."enum__screen_pages_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_takeovers_tone" AS ENUM('urgent', 'drill', 'plain');
  CREATE TYPE "public"."enum_school_calendar_make_up_days_follows" AS ENUM('1', '2', '3', '4', '5', '6', '7');
  CREATE TYPE "public"."enum_school_calendar_timetables_periods_kind" AS ENUM('lesson', 'break', 'meal', 'arrival', 'other');
  ALTER TYPE "public"."enum_media_kind" ADD VALUE 'video';
  ALTER TYPE "public"."enum_payload_jobs_log_task_slug" ADD VALUE 'removeOldScreenRecords';
  ALTER TYPE "public"."enum_payload_jobs_task_slug" ADD VALUE 'removeOldScreenRecords';
  CREATE TABLE "screen_tokens" (
  	"hash" varchar(64) PRIMARY KEY NOT NULL,
  	"screen_id" integer NOT NULL,
  	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
  	"revoked_at" timestamp (3) with time zone,
  	"told_at" timestamp (3) with time zone
  );
  
  CREATE TABLE "screen_pairings" (
  	"code" varchar(6) PRIMARY KEY NOT NULL,
  	"secret_hash" varchar(64) NOT NULL,
  	"expires_at" timestamp (3) with time zone NOT NULL,
  	"agent" varchar(200) NOT NULL,
  	"address" varchar(64) NOT NULL,
  	"screen_id" integer,
  	CONSTRAINT "screen_pairings_secret_hash_unique" UNIQUE("secret_hash")
  );
  
  CREATE TABLE "screen_states" (
  	"screen_id" integer PRIMARY KEY NOT NULL,
  	"seen_at" timestamp (3) with time zone NOT NULL,
  	"online_since" timestamp (3) with time zone NOT NULL,
  	"revision" varchar(32) NOT NULL,
  	"revision_since" timestamp (3) with time zone NOT NULL,
  	"heartbeat" jsonb NOT NULL
  );
  
  CREATE TABLE "screen_history" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"screen_id" integer NOT NULL,
  	"at" timestamp (3) with time zone NOT NULL,
  	"what" varchar(16) NOT NULL,
  	"detail" varchar(300) DEFAULT '' NOT NULL
  );
  
  CREATE TABLE "screen_revisions" (
  	"screen_id" integer NOT NULL,
  	"revision" varchar(32) NOT NULL,
  	"made_at" timestamp (3) with time zone NOT NULL,
  	"items" jsonb NOT NULL,
  	CONSTRAINT "screen_revisions_screen_id_revision_pk" PRIMARY KEY("screen_id","revision")
  );
  
  CREATE TABLE "screen_items" (
  	"item" varchar(64) NOT NULL,
  	"hash" varchar(32) NOT NULL,
  	"title" varchar(200) NOT NULL,
  	"record_id" integer,
  	"media" jsonb DEFAULT '[]'::jsonb NOT NULL,
  	"first_at" timestamp (3) with time zone NOT NULL,
  	CONSTRAINT "screen_items_item_hash_pk" PRIMARY KEY("item","hash")
  );
  
  CREATE TABLE "screen_plays" (
  	"screen_id" integer NOT NULL,
  	"day" varchar(10) NOT NULL,
  	"item" varchar(64) NOT NULL,
  	"hash" varchar(32) NOT NULL,
  	"first_at" timestamp (3) with time zone NOT NULL,
  	"last_at" timestamp (3) with time zone NOT NULL,
  	"times" integer NOT NULL,
  	"seconds" double precision NOT NULL,
  	CONSTRAINT "screen_plays_screen_id_day_item_hash_pk" PRIMARY KEY("screen_id","day","item","hash")
  );
  
  CREATE TABLE "screens" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"place" varchar,
  	"group_id" integer,
  	"orientation" "enum_screens_orientation" DEFAULT 'landscape' NOT NULL,
  	"playlist_id" integer,
  	"volume" numeric DEFAULT 0 NOT NULL,
  	"drift" boolean DEFAULT true,
  	"night_dark" boolean DEFAULT true,
  	"night_from" varchar DEFAULT '21:00' NOT NULL,
  	"night_to" varchar DEFAULT '06:30' NOT NULL,
  	"note" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "screen_groups" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"playlist_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "playlists_entries" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_playlists_entries_kind" DEFAULT 'feed' NOT NULL,
  	"seconds" numeric,
  	"source" "enum_playlists_entries_source" DEFAULT 'all',
  	"count" numeric DEFAULT 6
  );
  
  CREATE TABLE "playlists" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"transition" "enum_playlists_transition" DEFAULT 'fade' NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "playlists_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"news_id" integer,
  	"spaces_id" integer,
  	"members_id" integer,
  	"integrity_id" integer,
  	"screen_pages_id" integer
  );
  
  CREATE TABLE "screen_schedules_periods" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_screen_schedules_periods",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "screen_schedules_weekdays" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_screen_schedules_weekdays",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "screen_schedules_except" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"day" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "screen_schedules" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"playlist_id" integer NOT NULL,
  	"priority" "enum_screen_schedules_priority" DEFAULT '1' NOT NULL,
  	"active" boolean DEFAULT true,
  	"days" "enum_screen_schedules_days" DEFAULT 'school' NOT NULL,
  	"part" "enum_screen_schedules_part" DEFAULT 'periods' NOT NULL,
  	"hours_from" varchar,
  	"hours_to" varchar,
  	"repeat" "enum_screen_schedules_repeat" DEFAULT 'daily' NOT NULL,
  	"interval" numeric DEFAULT 1,
  	"month_day" numeric,
  	"from" timestamp(3) with time zone,
  	"to" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "screen_schedules_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"screen_groups_id" integer,
  	"screens_id" integer
  );
  
  CREATE TABLE "screen_pages" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"kind" "enum_screen_pages_kind" DEFAULT 'notice',
  	"text" varchar,
  	"byline" varchar,
  	"cover_id" integer,
  	"fit" "enum_screen_pages_fit" DEFAULT 'fill',
  	"film_id" integer,
  	"show_from" timestamp(3) with time zone,
  	"show_until" timestamp(3) with time zone,
  	"review" "enum_screen_pages_review" DEFAULT 'draft',
  	"published_at" timestamp(3) with time zone,
  	"slug" varchar,
  	"show_on_screens" boolean DEFAULT true,
  	"pinned" boolean DEFAULT false,
  	"created_by_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_screen_pages_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_screen_pages_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_title" varchar,
  	"version_kind" "enum__screen_pages_v_version_kind" DEFAULT 'notice',
  	"version_text" varchar,
  	"version_byline" varchar,
  	"version_cover_id" integer,
  	"version_fit" "enum__screen_pages_v_version_fit" DEFAULT 'fill',
  	"version_film_id" integer,
  	"version_show_from" timestamp(3) with time zone,
  	"version_show_until" timestamp(3) with time zone,
  	"version_review" "enum__screen_pages_v_version_review" DEFAULT 'draft',
  	"version_published_at" timestamp(3) with time zone,
  	"version_slug" varchar,
  	"version_show_on_screens" boolean DEFAULT true,
  	"version_pinned" boolean DEFAULT false,
  	"version_created_by_id" integer,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__screen_pages_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "takeovers" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"tone" "enum_takeovers_tone" DEFAULT 'urgent' NOT NULL,
  	"text" varchar,
  	"byline" varchar,
  	"starts_at" timestamp(3) with time zone NOT NULL,
  	"ends_at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "takeovers_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"screen_groups_id" integer,
  	"screens_id" integer
  );
  
  CREATE TABLE "school_calendar_terms" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"from" timestamp(3) with time zone NOT NULL,
  	"to" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "school_calendar_holidays" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"from" timestamp(3) with time zone NOT NULL,
  	"to" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "school_calendar_make_up_days" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"day" timestamp(3) with time zone NOT NULL,
  	"follows" "enum_school_calendar_make_up_days_follows" NOT NULL
  );
  
  CREATE TABLE "school_calendar_exam_days" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"from" timestamp(3) with time zone NOT NULL,
  	"to" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "school_calendar_timetables_periods" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"kind" "enum_school_calendar_timetables_periods_kind" NOT NULL,
  	"from" varchar NOT NULL,
  	"to" varchar NOT NULL
  );
  
  CREATE TABLE "school_calendar_timetables" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"from" timestamp(3) with time zone,
  	"to" timestamp(3) with time zone
  );
  
  CREATE TABLE "school_calendar" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  ALTER TABLE "media" ADD COLUMN "duration" numeric;
  ALTER TABLE "media" ADD COLUMN "sound" boolean;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "screens_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "screen_groups_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "playlists_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "screen_schedules_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "screen_pages_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "takeovers_id" integer;
  ALTER TABLE "screens" ADD CONSTRAINT "screens_group_id_screen_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."screen_groups"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "screens" ADD CONSTRAINT "screens_playlist_id_playlists_id_fk" FOREIGN KEY ("playlist_id") REFERENCES "public"."playlists"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "screen_groups" ADD CONSTRAINT "screen_groups_playlist_id_playlists_id_fk" FOREIGN KEY ("playlist_id") REFERENCES "public"."playlists"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "playlists_entries" ADD CONSTRAINT "playlists_entries_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."playlists"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "playlists_rels" ADD CONSTRAINT "playlists_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."playlists"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "playlists_rels" ADD CONSTRAINT "playlists_rels_news_fk" FOREIGN KEY ("news_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "playlists_rels" ADD CONSTRAINT "playlists_rels_spaces_fk" FOREIGN KEY ("spaces_id") REFERENCES "public"."spaces"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "playlists_rels" ADD CONSTRAINT "playlists_rels_members_fk" FOREIGN KEY ("members_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "playlists_rels" ADD CONSTRAINT "playlists_rels_integrity_fk" FOREIGN KEY ("integrity_id") REFERENCES "public"."integrity"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "playlists_rels" ADD CONSTRAINT "playlists_rels_screen_pages_fk" FOREIGN KEY ("screen_pages_id") REFERENCES "public"."screen_pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "screen_schedules_periods" ADD CONSTRAINT "screen_schedules_periods_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."screen_schedules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "screen_schedules_weekdays" ADD CONSTRAINT "screen_schedules_weekdays_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."screen_schedules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "screen_schedules_except" ADD CONSTRAINT "screen_schedules_except_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."screen_schedules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "screen_schedules" ADD CONSTRAINT "screen_schedules_playlist_id_playlists_id_fk" FOREIGN KEY ("playlist_id") REFERENCES "public"."playlists"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "screen_schedules_rels" ADD CONSTRAINT "screen_schedules_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."screen_schedules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "screen_schedules_rels" ADD CONSTRAINT "screen_schedules_rels_screen_groups_fk" FOREIGN KEY ("screen_groups_id") REFERENCES "public"."screen_groups"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "screen_schedules_rels" ADD CONSTRAINT "screen_schedules_rels_screens_fk" FOREIGN KEY ("screens_id") REFERENCES "public"."screens"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "screen_pages" ADD CONSTRAINT "screen_pages_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "screen_pages" ADD CONSTRAINT "screen_pages_film_id_media_id_fk" FOREIGN KEY ("film_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "screen_pages" ADD CONSTRAINT "screen_pages_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_screen_pages_v" ADD CONSTRAINT "_screen_pages_v_parent_id_screen_pages_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."screen_pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_screen_pages_v" ADD CONSTRAINT "_screen_pages_v_version_cover_id_media_id_fk" FOREIGN KEY ("version_cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_screen_pages_v" ADD CONSTRAINT "_screen_pages_v_version_film_id_media_id_fk" FOREIGN KEY ("version_film_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_screen_pages_v" ADD CONSTRAINT "_screen_pages_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "takeovers_rels" ADD CONSTRAINT "takeovers_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."takeovers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "takeovers_rels" ADD CONSTRAINT "takeovers_rels_screen_groups_fk" FOREIGN KEY ("screen_groups_id") REFERENCES "public"."screen_groups"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "takeovers_rels" ADD CONSTRAINT "takeovers_rels_screens_fk" FOREIGN KEY ("screens_id") REFERENCES "public"."screens"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "school_calendar_terms" ADD CONSTRAINT "school_calendar_terms_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."school_calendar"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "school_calendar_holidays" ADD CONSTRAINT "school_calendar_holidays_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."school_calendar"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "school_calendar_make_up_days" ADD CONSTRAINT "school_calendar_make_up_days_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."school_calendar"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "school_calendar_exam_days" ADD CONSTRAINT "school_calendar_exam_days_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."school_calendar"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "school_calendar_timetables_periods" ADD CONSTRAINT "school_calendar_timetables_periods_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."school_calendar_timetables"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "school_calendar_timetables" ADD CONSTRAINT "school_calendar_timetables_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."school_calendar"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "screen_tokens_screen_idx" ON "screen_tokens" USING btree ("screen_id");
  CREATE INDEX "screen_history_screen_at_idx" ON "screen_history" USING btree ("screen_id","at");
  CREATE INDEX "screen_plays_day_idx" ON "screen_plays" USING btree ("day");
  CREATE UNIQUE INDEX "screens_name_idx" ON "screens" USING btree ("name");
  CREATE INDEX "screens_group_idx" ON "screens" USING btree ("group_id");
  CREATE INDEX "screens_playlist_idx" ON "screens" USING btree ("playlist_id");
  CREATE INDEX "screens_updated_at_idx" ON "screens" USING btree ("updated_at");
  CREATE INDEX "screens_created_at_idx" ON "screens" USING btree ("created_at");
  CREATE UNIQUE INDEX "screen_groups_name_idx" ON "screen_groups" USING btree ("name");
  CREATE INDEX "screen_groups_playlist_idx" ON "screen_groups" USING btree ("playlist_id");
  CREATE INDEX "screen_groups_updated_at_idx" ON "screen_groups" USING btree ("updated_at");
  CREATE INDEX "screen_groups_created_at_idx" ON "screen_groups" USING btree ("created_at");
  CREATE INDEX "playlists_entries_order_idx" ON "playlists_entries" USING btree ("_order");
  CREATE INDEX "playlists_entries_parent_id_idx" ON "playlists_entries" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "playlists_name_idx" ON "playlists" USING btree ("name");
  CREATE INDEX "playlists_updated_at_idx" ON "playlists" USING btree ("updated_at");
  CREATE INDEX "playlists_created_at_idx" ON "playlists" USING btree ("created_at");
  CREATE INDEX "playlists_rels_order_idx" ON "playlists_rels" USING btree ("order");
  CREATE INDEX "playlists_rels_parent_idx" ON "playlists_rels" USING btree ("parent_id");
  CREATE INDEX "playlists_rels_path_idx" ON "playlists_rels" USING btree ("path");
  CREATE INDEX "playlists_rels_news_id_idx" ON "playlists_rels" USING btree ("news_id");
  CREATE INDEX "playlists_rels_spaces_id_idx" ON "playlists_rels" USING btree ("spaces_id");
  CREATE INDEX "playlists_rels_members_id_idx" ON "playlists_rels" USING btree ("members_id");
  CREATE INDEX "playlists_rels_integrity_id_idx" ON "playlists_rels" USING btree ("integrity_id");
  CREATE INDEX "playlists_rels_screen_pages_id_idx" ON "playlists_rels" USING btree ("screen_pages_id");
  CREATE INDEX "screen_schedules_periods_order_idx" ON "screen_schedules_periods" USING btree ("order");
  CREATE INDEX "screen_schedules_periods_parent_idx" ON "screen_schedules_periods" USING btree ("parent_id");
  CREATE INDEX "screen_schedules_weekdays_order_idx" ON "screen_schedules_weekdays" USING btree ("order");
  CREATE INDEX "screen_schedules_weekdays_parent_idx" ON "screen_schedules_weekdays" USING btree ("parent_id");
  CREATE INDEX "screen_schedules_except_order_idx" ON "screen_schedules_except" USING btree ("_order");
  CREATE INDEX "screen_schedules_except_parent_id_idx" ON "screen_schedules_except" USING btree ("_parent_id");
  CREATE INDEX "screen_schedules_playlist_idx" ON "screen_schedules" USING btree ("playlist_id");
  CREATE INDEX "screen_schedules_updated_at_idx" ON "screen_schedules" USING btree ("updated_at");
  CREATE INDEX "screen_schedules_created_at_idx" ON "screen_schedules" USING btree ("created_at");
  CREATE INDEX "screen_schedules_rels_order_idx" ON "screen_schedules_rels" USING btree ("order");
  CREATE INDEX "screen_schedules_rels_parent_idx" ON "screen_schedules_rels" USING btree ("parent_id");
  CREATE INDEX "screen_schedules_rels_path_idx" ON "screen_schedules_rels" USING btree ("path");
  CREATE INDEX "screen_schedules_rels_screen_groups_id_idx" ON "screen_schedules_rels" USING btree ("screen_groups_id");
  CREATE INDEX "screen_schedules_rels_screens_id_idx" ON "screen_schedules_rels" USING btree ("screens_id");
  CREATE INDEX "screen_pages_cover_idx" ON "screen_pages" USING btree ("cover_id");
  CREATE INDEX "screen_pages_film_idx" ON "screen_pages" USING btree ("film_id");
  CREATE INDEX "screen_pages_review_idx" ON "screen_pages" USING btree ("review");
  CREATE INDEX "screen_pages_published_at_idx" ON "screen_pages" USING btree ("published_at");
  CREATE UNIQUE INDEX "screen_pages_slug_idx" ON "screen_pages" USING btree ("slug");
  CREATE INDEX "screen_pages_show_on_screens_idx" ON "screen_pages" USING btree ("show_on_screens");
  CREATE INDEX "screen_pages_pinned_idx" ON "screen_pages" USING btree ("pinned");
  CREATE INDEX "screen_pages_created_by_idx" ON "screen_pages" USING btree ("created_by_id");
  CREATE INDEX "screen_pages_updated_at_idx" ON "screen_pages" USING btree ("updated_at");
  CREATE INDEX "screen_pages_created_at_idx" ON "screen_pages" USING btree ("created_at");
  CREATE INDEX "screen_pages_deleted_at_idx" ON "screen_pages" USING btree ("deleted_at");
  CREATE INDEX "screen_pages__status_idx" ON "screen_pages" USING btree ("_status");
  CREATE INDEX "_screen_pages_v_parent_idx" ON "_screen_pages_v" USING btree ("parent_id");
  CREATE INDEX "_screen_pages_v_version_version_cover_idx" ON "_screen_pages_v" USING btree ("version_cover_id");
  CREATE INDEX "_screen_pages_v_version_version_film_idx" ON "_screen_pages_v" USING btree ("version_film_id");
  CREATE INDEX "_screen_pages_v_version_version_review_idx" ON "_screen_pages_v" USING btree ("version_review");
  CREATE INDEX "_screen_pages_v_version_version_published_at_idx" ON "_screen_pages_v" USING btree ("version_published_at");
  CREATE INDEX "_screen_pages_v_version_version_slug_idx" ON "_screen_pages_v" USING btree ("version_slug");
  CREATE INDEX "_screen_pages_v_version_version_show_on_screens_idx" ON "_screen_pages_v" USING btree ("version_show_on_screens");
  CREATE INDEX "_screen_pages_v_version_version_pinned_idx" ON "_screen_pages_v" USING btree ("version_pinned");
  CREATE INDEX "_screen_pages_v_version_version_created_by_idx" ON "_screen_pages_v" USING btree ("version_created_by_id");
  CREATE INDEX "_screen_pages_v_version_version_updated_at_idx" ON "_screen_pages_v" USING btree ("version_updated_at");
  CREATE INDEX "_screen_pages_v_version_version_created_at_idx" ON "_screen_pages_v" USING btree ("version_created_at");
  CREATE INDEX "_screen_pages_v_version_version_deleted_at_idx" ON "_screen_pages_v" USING btree ("version_deleted_at");
  CREATE INDEX "_screen_pages_v_version_version__status_idx" ON "_screen_pages_v" USING btree ("version__status");
  CREATE INDEX "_screen_pages_v_created_at_idx" ON "_screen_pages_v" USING btree ("created_at");
  CREATE INDEX "_screen_pages_v_updated_at_idx" ON "_screen_pages_v" USING btree ("updated_at");
  CREATE INDEX "_screen_pages_v_latest_idx" ON "_screen_pages_v" USING btree ("latest");
  CREATE INDEX "_screen_pages_v_autosave_idx" ON "_screen_pages_v" USING btree ("autosave");
  CREATE INDEX "takeovers_updated_at_idx" ON "takeovers" USING btree ("updated_at");
  CREATE INDEX "takeovers_created_at_idx" ON "takeovers" USING btree ("created_at");
  CREATE INDEX "takeovers_rels_order_idx" ON "takeovers_rels" USING btree ("order");
  CREATE INDEX "takeovers_rels_parent_idx" ON "takeovers_rels" USING btree ("parent_id");
  CREATE INDEX "takeovers_rels_path_idx" ON "takeovers_rels" USING btree ("path");
  CREATE INDEX "takeovers_rels_screen_groups_id_idx" ON "takeovers_rels" USING btree ("screen_groups_id");
  CREATE INDEX "takeovers_rels_screens_id_idx" ON "takeovers_rels" USING btree ("screens_id");
  CREATE INDEX "school_calendar_terms_order_idx" ON "school_calendar_terms" USING btree ("_order");
  CREATE INDEX "school_calendar_terms_parent_id_idx" ON "school_calendar_terms" USING btree ("_parent_id");
  CREATE INDEX "school_calendar_holidays_order_idx" ON "school_calendar_holidays" USING btree ("_order");
  CREATE INDEX "school_calendar_holidays_parent_id_idx" ON "school_calendar_holidays" USING btree ("_parent_id");
  CREATE INDEX "school_calendar_make_up_days_order_idx" ON "school_calendar_make_up_days" USING btree ("_order");
  CREATE INDEX "school_calendar_make_up_days_parent_id_idx" ON "school_calendar_make_up_days" USING btree ("_parent_id");
  CREATE INDEX "school_calendar_exam_days_order_idx" ON "school_calendar_exam_days" USING btree ("_order");
  CREATE INDEX "school_calendar_exam_days_parent_id_idx" ON "school_calendar_exam_days" USING btree ("_parent_id");
  CREATE INDEX "school_calendar_timetables_periods_order_idx" ON "school_calendar_timetables_periods" USING btree ("_order");
  CREATE INDEX "school_calendar_timetables_periods_parent_id_idx" ON "school_calendar_timetables_periods" USING btree ("_parent_id");
  CREATE INDEX "school_calendar_timetables_order_idx" ON "school_calendar_timetables" USING btree ("_order");
  CREATE INDEX "school_calendar_timetables_parent_id_idx" ON "school_calendar_timetables" USING btree ("_parent_id");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_screens_fk" FOREIGN KEY ("screens_id") REFERENCES "public"."screens"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_screen_groups_fk" FOREIGN KEY ("screen_groups_id") REFERENCES "public"."screen_groups"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_playlists_fk" FOREIGN KEY ("playlists_id") REFERENCES "public"."playlists"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_screen_schedules_fk" FOREIGN KEY ("screen_schedules_id") REFERENCES "public"."screen_schedules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_screen_pages_fk" FOREIGN KEY ("screen_pages_id") REFERENCES "public"."screen_pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_takeovers_fk" FOREIGN KEY ("takeovers_id") REFERENCES "public"."takeovers"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_screens_id_idx" ON "payload_locked_documents_rels" USING btree ("screens_id");
  CREATE INDEX "payload_locked_documents_rels_screen_groups_id_idx" ON "payload_locked_documents_rels" USING btree ("screen_groups_id");
  CREATE INDEX "payload_locked_documents_rels_playlists_id_idx" ON "payload_locked_documents_rels" USING btree ("playlists_id");
  CREATE INDEX "payload_locked_documents_rels_screen_schedules_id_idx" ON "payload_locked_documents_rels" USING btree ("screen_schedules_id");
  CREATE INDEX "payload_locked_documents_rels_screen_pages_id_idx" ON "payload_locked_documents_rels" USING btree ("screen_pages_id");
  CREATE INDEX "payload_locked_documents_rels_takeovers_id_idx" ON "payload_locked_documents_rels" USING btree ("takeovers_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "screen_tokens" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "screen_pairings" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "screen_states" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "screen_history" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "screen_revisions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "screen_items" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "screen_plays" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "screens" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "screen_groups" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "playlists_entries" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "playlists" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "playlists_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "screen_schedules_periods" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "screen_schedules_weekdays" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "screen_schedules_except" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "screen_schedules" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "screen_schedules_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "screen_pages" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_screen_pages_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "takeovers" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "takeovers_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "school_calendar_terms" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "school_calendar_holidays" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "school_calendar_make_up_days" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "school_calendar_exam_days" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "school_calendar_timetables_periods" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "school_calendar_timetables" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "school_calendar" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "screen_tokens" CASCADE;
  DROP TABLE "screen_pairings" CASCADE;
  DROP TABLE "screen_states" CASCADE;
  DROP TABLE "screen_history" CASCADE;
  DROP TABLE "screen_revisions" CASCADE;
  DROP TABLE "screen_items" CASCADE;
  DROP TABLE "screen_plays" CASCADE;
  DROP TABLE "screens" CASCADE;
  DROP TABLE "screen_groups" CASCADE;
  DROP TABLE "playlists_entries" CASCADE;
  DROP TABLE "playlists" CASCADE;
  DROP TABLE "playlists_rels" CASCADE;
  DROP TABLE "screen_schedules_periods" CASCADE;
  DROP TABLE "screen_schedules_weekdays" CASCADE;
  DROP TABLE "screen_schedules_except" CASCADE;
  DROP TABLE "screen_schedules" CASCADE;
  DROP TABLE "screen_schedules_rels" CASCADE;
  DROP TABLE "screen_pages" CASCADE;
  DROP TABLE "_screen_pages_v" CASCADE;
  DROP TABLE "takeovers" CASCADE;
  DROP TABLE "takeovers_rels" CASCADE;
  DROP TABLE "school_calendar_terms" CASCADE;
  DROP TABLE "school_calendar_holidays" CASCADE;
  DROP TABLE "school_calendar_make_up_days" CASCADE;
  DROP TABLE "school_calendar_exam_days" CASCADE;
  DROP TABLE "school_calendar_timetables_periods" CASCADE;
  DROP TABLE "school_calendar_timetables" CASCADE;
  DROP TABLE "school_calendar" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_screens_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_screen_groups_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_playlists_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_screen_schedules_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_screen_pages_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_takeovers_fk";
  
  ALTER TABLE "media" ALTER COLUMN "kind" SET DATA TYPE text;
  ALTER TABLE "media" ALTER COLUMN "kind" SET DEFAULT 'picture'::text;
  DROP TYPE "public"."enum_media_kind";
  CREATE TYPE "public"."enum_media_kind" AS ENUM('picture', 'attachment', 'audio');
  ALTER TABLE "media" ALTER COLUMN "kind" SET DEFAULT 'picture'::"public"."enum_media_kind";
  ALTER TABLE "media" ALTER COLUMN "kind" SET DATA TYPE "public"."enum_media_kind" USING "kind"::"public"."enum_media_kind";
  ALTER TABLE "payload_jobs_log" ALTER COLUMN "task_slug" SET DATA TYPE text;
  DROP TYPE "public"."enum_payload_jobs_log_task_slug";
  CREATE TYPE "public"."enum_payload_jobs_log_task_slug" AS ENUM('inline', 'closeExpiredConsents', 'removeEmptyDrafts', 'removeStrayFiles', 'remindOfOverdueReviews');
  ALTER TABLE "payload_jobs_log" ALTER COLUMN "task_slug" SET DATA TYPE "public"."enum_payload_jobs_log_task_slug" USING "task_slug"::"public"."enum_payload_jobs_log_task_slug";
  ALTER TABLE "payload_jobs" ALTER COLUMN "task_slug" SET DATA TYPE text;
  DROP TYPE "public"."enum_payload_jobs_task_slug";
  CREATE TYPE "public"."enum_payload_jobs_task_slug" AS ENUM('inline', 'closeExpiredConsents', 'removeEmptyDrafts', 'removeStrayFiles', 'remindOfOverdueReviews');
  ALTER TABLE "payload_jobs" ALTER COLUMN "task_slug" SET DATA TYPE "public"."enum_payload_jobs_task_slug" USING "task_slug"::"public"."enum_payload_jobs_task_slug";
  DROP INDEX "payload_locked_documents_rels_screens_id_idx";
  DROP INDEX "payload_locked_documents_rels_screen_groups_id_idx";
  DROP INDEX "payload_locked_documents_rels_playlists_id_idx";
  DROP INDEX "payload_locked_documents_rels_screen_schedules_id_idx";
  DROP INDEX "payload_locked_documents_rels_screen_pages_id_idx";
  DROP INDEX "payload_locked_documents_rels_takeovers_id_idx";
  ALTER TABLE "media" DROP COLUMN "duration";
  ALTER TABLE "media" DROP COLUMN "sound";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "screens_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "screen_groups_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "playlists_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "screen_schedules_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "screen_pages_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "takeovers_id";
  DROP TYPE "public"."enum_screens_orientation";
  DROP TYPE "public"."enum_playlists_entries_kind";
  DROP TYPE "public"."enum_playlists_entries_source";
  DROP TYPE "public"."enum_playlists_transition";
  DROP TYPE "public"."enum_screen_schedules_periods";
  DROP TYPE "public"."enum_screen_schedules_weekdays";
  DROP TYPE "public"."enum_screen_schedules_priority";
  DROP TYPE "public"."enum_screen_schedules_days";
  DROP TYPE "public"."enum_screen_schedules_part";
  DROP TYPE "public"."enum_screen_schedules_repeat";
  DROP TYPE "public"."enum_screen_pages_kind";
  DROP TYPE "public"."enum_screen_pages_fit";
  DROP TYPE "public"."enum_screen_pages_review";
  DROP TYPE "public"."enum_screen_pages_status";
  DROP TYPE "public"."enum__screen_pages_v_version_kind";
  DROP TYPE "public"."enum__screen_pages_v_version_fit";
  DROP TYPE "public"."enum__screen_pages_v_version_review";
  DROP TYPE "public"."enum__screen_pages_v_version_status";
  DROP TYPE "public"."enum_takeovers_tone";
  DROP TYPE "public"."enum_school_calendar_make_up_days_follows";
  DROP TYPE "public"."enum_school_calendar_timetables_periods_kind";`)
}
