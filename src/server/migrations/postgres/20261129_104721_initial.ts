import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_articles_authors_role" AS ENUM('reporter', 'photographer', 'translator', 'editor');
  CREATE TYPE "public"."enum_articles_language" AS ENUM('en', 'az', 'ru', 'tr');
  CREATE TYPE "public"."enum_articles_release_kind" AS ENUM('update', 'correction', 'minor');
  CREATE TYPE "public"."enum_articles_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__articles_v_version_authors_role" AS ENUM('reporter', 'photographer', 'translator', 'editor');
  CREATE TYPE "public"."enum__articles_v_version_language" AS ENUM('en', 'az', 'ru', 'tr');
  CREATE TYPE "public"."enum__articles_v_version_release_kind" AS ENUM('update', 'correction', 'minor');
  CREATE TYPE "public"."enum__articles_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_lists_language" AS ENUM('en', 'az', 'ru', 'tr');
  CREATE TYPE "public"."enum_lists_rules_fill" AS ENUM('newest', 'section', 'none');
  CREATE TYPE "public"."enum__lists_v_version_language" AS ENUM('en', 'az', 'ru', 'tr');
  CREATE TYPE "public"."enum__lists_v_version_rules_fill" AS ENUM('newest', 'section', 'none');
  CREATE TYPE "public"."enum_sources_kind" AS ENUM('outlet', 'agency', 'partner', 'official', 'social');
  CREATE TYPE "public"."enum_sections_translations_language" AS ENUM('en', 'az', 'ru', 'tr');
  CREATE TYPE "public"."enum_sections_languages" AS ENUM('en', 'az', 'ru', 'tr');
  CREATE TYPE "public"."enum_users_languages" AS ENUM('en', 'az', 'ru', 'tr');
  CREATE TYPE "public"."enum_users_role" AS ENUM('reporter', 'editor', 'publisher', 'admin');
  CREATE TYPE "public"."enum_redirects_to_type" AS ENUM('reference', 'custom');
  CREATE TYPE "public"."enum_payload_query_presets_access_read_constraint" AS ENUM('everyone', 'onlyMe', 'specificUsers');
  CREATE TYPE "public"."enum_payload_query_presets_access_update_constraint" AS ENUM('everyone', 'onlyMe', 'specificUsers');
  CREATE TYPE "public"."enum_payload_query_presets_access_delete_constraint" AS ENUM('everyone', 'onlyMe', 'specificUsers');
  CREATE TYPE "public"."enum_payload_query_presets_related_collection" AS ENUM('articles');
  CREATE TABLE "articles_authors" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"author_id" integer,
  	"role" "enum_articles_authors_role" DEFAULT 'reporter'
  );
  
  CREATE TABLE "articles_citations" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"cue" varchar,
  	"source_id" integer,
  	"quote" varchar
  );
  
  CREATE TABLE "articles" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"headline" varchar,
  	"kicker" varchar,
  	"standfirst" varchar,
  	"hero_image_id" integer,
  	"hero_caption" varchar,
  	"hero_credit" varchar,
  	"dateline_place" varchar,
  	"dateline_date" timestamp(3) with time zone,
  	"body" jsonb,
  	"source_id" integer,
  	"canonical_u_r_l" varchar,
  	"slugline" varchar,
  	"genre" varchar,
  	"editors_note" varchar,
  	"translation_group" varchar,
  	"copyright_holder" varchar,
  	"usage_terms" varchar,
  	"meta_title" varchar,
  	"meta_description" varchar,
  	"meta_image_id" integer,
  	"assignee_id" integer,
  	"due_at" timestamp(3) with time zone,
  	"section_id" integer,
  	"language" "enum_articles_language" DEFAULT 'en',
  	"urgency" numeric,
  	"release_kind" "enum_articles_release_kind" DEFAULT 'update',
  	"update_of_id" integer,
  	"number" numeric,
  	"slug" varchar,
  	"published_at" timestamp(3) with time zone,
  	"byline" varchar,
  	"credit_line" varchar,
  	"revision" numeric DEFAULT 0,
  	"created_by_id" integer,
  	"last_edited_by_id" integer,
  	"revised_at" timestamp(3) with time zone,
  	"autosaved" boolean DEFAULT false,
  	"legacy_original_u_r_l" varchar,
  	"legacy_views" numeric DEFAULT 0,
  	"legacy_imported_at" timestamp(3) with time zone,
  	"legacy_imported_from" varchar,
  	"act" jsonb,
  	"acted_at" timestamp(3) with time zone,
  	"desk_state" varchar,
  	"public_state" varchar,
  	"approval_edition" varchar,
  	"approval_by" varchar,
  	"approval_by_name" varchar,
  	"approval_at" timestamp(3) with time zone,
  	"approval_schema" numeric,
  	"content_hash" varchar,
  	"content_schema" numeric,
  	"review_pending" boolean DEFAULT false,
  	"flashed_by" varchar,
  	"writers" varchar,
  	"event" jsonb,
  	"moved_at" timestamp(3) with time zone,
  	"search_text" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_articles_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "articles_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "articles_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"sections_id" integer
  );
  
  CREATE TABLE "_articles_v_version_authors" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"author_id" integer,
  	"role" "enum__articles_v_version_authors_role" DEFAULT 'reporter',
  	"_uuid" varchar
  );
  
  CREATE TABLE "_articles_v_version_citations" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"cue" varchar,
  	"source_id" integer,
  	"quote" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_articles_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_headline" varchar,
  	"version_kicker" varchar,
  	"version_standfirst" varchar,
  	"version_hero_image_id" integer,
  	"version_hero_caption" varchar,
  	"version_hero_credit" varchar,
  	"version_dateline_place" varchar,
  	"version_dateline_date" timestamp(3) with time zone,
  	"version_body" jsonb,
  	"version_source_id" integer,
  	"version_canonical_u_r_l" varchar,
  	"version_slugline" varchar,
  	"version_genre" varchar,
  	"version_editors_note" varchar,
  	"version_translation_group" varchar,
  	"version_copyright_holder" varchar,
  	"version_usage_terms" varchar,
  	"version_meta_title" varchar,
  	"version_meta_description" varchar,
  	"version_meta_image_id" integer,
  	"version_assignee_id" integer,
  	"version_due_at" timestamp(3) with time zone,
  	"version_section_id" integer,
  	"version_language" "enum__articles_v_version_language" DEFAULT 'en',
  	"version_urgency" numeric,
  	"version_release_kind" "enum__articles_v_version_release_kind" DEFAULT 'update',
  	"version_update_of_id" integer,
  	"version_number" numeric,
  	"version_slug" varchar,
  	"version_published_at" timestamp(3) with time zone,
  	"version_byline" varchar,
  	"version_credit_line" varchar,
  	"version_revision" numeric DEFAULT 0,
  	"version_created_by_id" integer,
  	"version_last_edited_by_id" integer,
  	"version_revised_at" timestamp(3) with time zone,
  	"version_autosaved" boolean DEFAULT false,
  	"version_legacy_original_u_r_l" varchar,
  	"version_legacy_views" numeric DEFAULT 0,
  	"version_legacy_imported_at" timestamp(3) with time zone,
  	"version_legacy_imported_from" varchar,
  	"version_act" jsonb,
  	"version_acted_at" timestamp(3) with time zone,
  	"version_desk_state" varchar,
  	"version_public_state" varchar,
  	"version_approval_edition" varchar,
  	"version_approval_by" varchar,
  	"version_approval_by_name" varchar,
  	"version_approval_at" timestamp(3) with time zone,
  	"version_approval_schema" numeric,
  	"version_content_hash" varchar,
  	"version_content_schema" numeric,
  	"version_review_pending" boolean DEFAULT false,
  	"version_flashed_by" varchar,
  	"version_writers" varchar,
  	"version_event" jsonb,
  	"version_moved_at" timestamp(3) with time zone,
  	"version_search_text" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__articles_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_articles_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_articles_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"sections_id" integer
  );
  
  CREATE TABLE "lists_items" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"article_id" integer,
  	"pinned_until" timestamp(3) with time zone,
  	"number" numeric
  );
  
  CREATE TABLE "lists" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"slug" varchar NOT NULL,
  	"language" "enum_lists_language" DEFAULT 'en' NOT NULL,
  	"rules_fill" "enum_lists_rules_fill" DEFAULT 'newest',
  	"rules_section_id" integer,
  	"rules_urgency_at_most" numeric,
  	"rules_limit" numeric DEFAULT 20,
  	"breaking_text" varchar,
  	"breaking_article_id" integer,
  	"breaking_until" timestamp(3) with time zone,
  	"breaking_number" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_lists_v_version_items" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"article_id" integer,
  	"pinned_until" timestamp(3) with time zone,
  	"number" numeric,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_lists_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_title" varchar NOT NULL,
  	"version_slug" varchar NOT NULL,
  	"version_language" "enum__lists_v_version_language" DEFAULT 'en' NOT NULL,
  	"version_rules_fill" "enum__lists_v_version_rules_fill" DEFAULT 'newest',
  	"version_rules_section_id" integer,
  	"version_rules_urgency_at_most" numeric,
  	"version_rules_limit" numeric DEFAULT 20,
  	"version_breaking_text" varchar,
  	"version_breaking_article_id" integer,
  	"version_breaking_until" timestamp(3) with time zone,
  	"version_breaking_number" numeric,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "authors" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"slug" varchar,
  	"sort_name" varchar,
  	"role" varchar,
  	"affiliation_id" integer,
  	"biography" varchar,
  	"photo_id" integer,
  	"contact_email" varchar,
  	"contact_phone" varchar,
  	"user_id" integer,
  	"acts" numeric DEFAULT 0,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "sources_aliases" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL
  );
  
  CREATE TABLE "sources" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"slug" varchar,
  	"kind" "enum_sources_kind" DEFAULT 'agency' NOT NULL,
  	"home_page" varchar,
  	"logo_id" integer,
  	"credit_template" varchar,
  	"acts" numeric DEFAULT 0,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "sections_translations" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"language" "enum_sections_translations_language" NOT NULL,
  	"title" varchar NOT NULL,
  	"description" varchar
  );
  
  CREATE TABLE "sections_languages" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_sections_languages",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "sections_breadcrumbs" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"doc_id" integer,
  	"url" varchar,
  	"label" varchar
  );
  
  CREATE TABLE "sections" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"slug" varchar,
  	"order" numeric DEFAULT 100,
  	"description" varchar,
  	"legacy_codes" varchar,
  	"acts" numeric DEFAULT 0,
  	"parent_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "media" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"alt" varchar NOT NULL,
  	"caption" varchar,
  	"credit" varchar,
  	"copyright_holder" varchar,
  	"usage_terms" varchar,
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
  	"focal_y" numeric,
  	"sizes_thumbnail_url" varchar,
  	"sizes_thumbnail_width" numeric,
  	"sizes_thumbnail_height" numeric,
  	"sizes_thumbnail_mime_type" varchar,
  	"sizes_thumbnail_filesize" numeric,
  	"sizes_thumbnail_filename" varchar,
  	"sizes_card_url" varchar,
  	"sizes_card_width" numeric,
  	"sizes_card_height" numeric,
  	"sizes_card_mime_type" varchar,
  	"sizes_card_filesize" numeric,
  	"sizes_card_filename" varchar,
  	"sizes_wide_url" varchar,
  	"sizes_wide_width" numeric,
  	"sizes_wide_height" numeric,
  	"sizes_wide_mime_type" varchar,
  	"sizes_wide_filesize" numeric,
  	"sizes_wide_filename" varchar,
  	"sizes_social_url" varchar,
  	"sizes_social_width" numeric,
  	"sizes_social_height" numeric,
  	"sizes_social_mime_type" varchar,
  	"sizes_social_filesize" numeric,
  	"sizes_social_filename" varchar,
  	"sizes_card_webp_url" varchar,
  	"sizes_card_webp_width" numeric,
  	"sizes_card_webp_height" numeric,
  	"sizes_card_webp_mime_type" varchar,
  	"sizes_card_webp_filesize" numeric,
  	"sizes_card_webp_filename" varchar,
  	"sizes_wide_webp_url" varchar,
  	"sizes_wide_webp_width" numeric,
  	"sizes_wide_webp_height" numeric,
  	"sizes_wide_webp_mime_type" varchar,
  	"sizes_wide_webp_filesize" numeric,
  	"sizes_wide_webp_filename" varchar
  );
  
  CREATE TABLE "users_languages" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_users_languages",
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
  	"role" "enum_users_role" DEFAULT 'reporter' NOT NULL,
  	"panel_language" varchar,
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
  
  CREATE TABLE "users_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"sections_id" integer
  );
  
  CREATE TABLE "newsroom_editions" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"number" numeric NOT NULL,
  	"hash" varchar NOT NULL,
  	"schema" numeric NOT NULL,
  	"content" varchar
  );
  
  CREATE TABLE "newsroom_change_log" (
  	"id" numeric PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"subject_collection" varchar NOT NULL,
  	"subject_id" varchar NOT NULL,
  	"n" numeric NOT NULL,
  	"number" numeric,
  	"kind" varchar NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"edition" varchar,
  	"from" timestamp(3) with time zone,
  	"until" timestamp(3) with time zone,
  	"embargo_until" timestamp(3) with time zone,
  	"embargoed" boolean DEFAULT false,
  	"published_at" timestamp(3) with time zone,
  	"release_kind" varchar,
  	"reason" varchar,
  	"terms" varchar,
  	"actor" varchar,
  	"revision" numeric NOT NULL
  );
  
  CREATE TABLE "newsroom_newsstand" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"number" numeric NOT NULL,
  	"edition" varchar NOT NULL,
  	"from" timestamp(3) with time zone NOT NULL,
  	"until" timestamp(3) with time zone,
  	"published_at" timestamp(3) with time zone NOT NULL,
  	"modified_at" timestamp(3) with time zone NOT NULL,
  	"corrections" varchar,
  	"path" varchar NOT NULL,
  	"language" varchar NOT NULL,
  	"section" varchar NOT NULL,
  	"legacy_views" numeric DEFAULT 0,
  	"version" numeric NOT NULL,
  	"urgency" numeric,
  	"word_count" numeric
  );
  
  CREATE TABLE "newsroom_shelves" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"number" numeric NOT NULL,
  	"shelf" varchar NOT NULL,
  	"facets" varchar NOT NULL,
  	"from" timestamp(3) with time zone NOT NULL,
  	"until" timestamp(3) with time zone,
  	"published_at" timestamp(3) with time zone NOT NULL,
  	"language" varchar,
  	"urgency" numeric
  );
  
  CREATE TABLE "newsroom_counters" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"value" numeric DEFAULT 0 NOT NULL
  );
  
  CREATE TABLE "newsroom_presence" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"article" varchar NOT NULL,
  	"user" varchar NOT NULL,
  	"user_name" varchar NOT NULL,
  	"since" timestamp(3) with time zone NOT NULL,
  	"seen_at" timestamp(3) with time zone NOT NULL,
  	"typing" boolean DEFAULT false
  );
  
  CREATE TABLE "newsroom_workflow_events" (
  	"id" numeric PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"article" varchar NOT NULL,
  	"number" numeric NOT NULL,
  	"n" numeric NOT NULL,
  	"action" varchar NOT NULL,
  	"actor" varchar,
  	"actor_name" varchar,
  	"at" timestamp(3) with time zone NOT NULL,
  	"from_desk" varchar NOT NULL,
  	"from_public" varchar NOT NULL,
  	"to_desk" varchar NOT NULL,
  	"to_public" varchar NOT NULL,
  	"note" varchar,
  	"reason" varchar,
  	"content_hash" varchar,
  	"revision" numeric NOT NULL,
  	"format" numeric NOT NULL,
  	"key_id" varchar NOT NULL,
  	"previous" varchar NOT NULL,
  	"mac" varchar NOT NULL
  );
  
  CREATE TABLE "newsroom_notes" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"article" varchar NOT NULL,
  	"parent" varchar,
  	"author" varchar NOT NULL,
  	"author_name" varchar NOT NULL,
  	"text" varchar NOT NULL,
  	"mentions" jsonb,
  	"at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "redirects" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"from" varchar NOT NULL,
  	"to_type" "enum_redirects_to_type" DEFAULT 'reference',
  	"to_url" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "redirects_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"articles_id" integer,
  	"sections_id" integer
  );
  
  CREATE TABLE "payload_kv" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
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
  	"lists_id" integer,
  	"authors_id" integer,
  	"sources_id" integer,
  	"sections_id" integer,
  	"media_id" integer,
  	"users_id" integer,
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
  
  CREATE TABLE "payload_query_presets" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"is_shared" boolean DEFAULT false,
  	"access_read_constraint" "enum_payload_query_presets_access_read_constraint" DEFAULT 'onlyMe',
  	"access_update_constraint" "enum_payload_query_presets_access_update_constraint" DEFAULT 'onlyMe',
  	"access_delete_constraint" "enum_payload_query_presets_access_delete_constraint" DEFAULT 'onlyMe',
  	"where" jsonb,
  	"columns" jsonb,
  	"group_by" varchar,
  	"related_collection" "enum_payload_query_presets_related_collection" NOT NULL,
  	"is_temp" boolean,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_query_presets_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" integer
  );
  
  ALTER TABLE "articles_authors" ADD CONSTRAINT "articles_authors_author_id_authors_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."authors"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles_authors" ADD CONSTRAINT "articles_authors_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_citations" ADD CONSTRAINT "articles_citations_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles_citations" ADD CONSTRAINT "articles_citations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_hero_image_id_media_id_fk" FOREIGN KEY ("hero_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_meta_image_id_media_id_fk" FOREIGN KEY ("meta_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_assignee_id_users_id_fk" FOREIGN KEY ("assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_section_id_sections_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."sections"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_update_of_id_articles_id_fk" FOREIGN KEY ("update_of_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_last_edited_by_id_users_id_fk" FOREIGN KEY ("last_edited_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles_texts" ADD CONSTRAINT "articles_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_sections_fk" FOREIGN KEY ("sections_id") REFERENCES "public"."sections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_version_authors" ADD CONSTRAINT "_articles_v_version_authors_author_id_authors_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."authors"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v_version_authors" ADD CONSTRAINT "_articles_v_version_authors_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_version_citations" ADD CONSTRAINT "_articles_v_version_citations_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v_version_citations" ADD CONSTRAINT "_articles_v_version_citations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_parent_id_articles_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_hero_image_id_media_id_fk" FOREIGN KEY ("version_hero_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_source_id_sources_id_fk" FOREIGN KEY ("version_source_id") REFERENCES "public"."sources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_meta_image_id_media_id_fk" FOREIGN KEY ("version_meta_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_assignee_id_users_id_fk" FOREIGN KEY ("version_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_section_id_sections_id_fk" FOREIGN KEY ("version_section_id") REFERENCES "public"."sections"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_update_of_id_articles_id_fk" FOREIGN KEY ("version_update_of_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_last_edited_by_id_users_id_fk" FOREIGN KEY ("version_last_edited_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v_texts" ADD CONSTRAINT "_articles_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_sections_fk" FOREIGN KEY ("sections_id") REFERENCES "public"."sections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "lists_items" ADD CONSTRAINT "lists_items_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "lists_items" ADD CONSTRAINT "lists_items_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."lists"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "lists" ADD CONSTRAINT "lists_rules_section_id_sections_id_fk" FOREIGN KEY ("rules_section_id") REFERENCES "public"."sections"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "lists" ADD CONSTRAINT "lists_breaking_article_id_articles_id_fk" FOREIGN KEY ("breaking_article_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_lists_v_version_items" ADD CONSTRAINT "_lists_v_version_items_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_lists_v_version_items" ADD CONSTRAINT "_lists_v_version_items_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_lists_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_lists_v" ADD CONSTRAINT "_lists_v_parent_id_lists_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."lists"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_lists_v" ADD CONSTRAINT "_lists_v_version_rules_section_id_sections_id_fk" FOREIGN KEY ("version_rules_section_id") REFERENCES "public"."sections"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_lists_v" ADD CONSTRAINT "_lists_v_version_breaking_article_id_articles_id_fk" FOREIGN KEY ("version_breaking_article_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "authors" ADD CONSTRAINT "authors_affiliation_id_sources_id_fk" FOREIGN KEY ("affiliation_id") REFERENCES "public"."sources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "authors" ADD CONSTRAINT "authors_photo_id_media_id_fk" FOREIGN KEY ("photo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "authors" ADD CONSTRAINT "authors_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sources_aliases" ADD CONSTRAINT "sources_aliases_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sources" ADD CONSTRAINT "sources_logo_id_media_id_fk" FOREIGN KEY ("logo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sections_translations" ADD CONSTRAINT "sections_translations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."sections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sections_languages" ADD CONSTRAINT "sections_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."sections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sections_breadcrumbs" ADD CONSTRAINT "sections_breadcrumbs_doc_id_sections_id_fk" FOREIGN KEY ("doc_id") REFERENCES "public"."sections"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sections_breadcrumbs" ADD CONSTRAINT "sections_breadcrumbs_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."sections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sections" ADD CONSTRAINT "sections_parent_id_sections_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."sections"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "users_languages" ADD CONSTRAINT "users_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_rels" ADD CONSTRAINT "users_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_rels" ADD CONSTRAINT "users_rels_sections_fk" FOREIGN KEY ("sections_id") REFERENCES "public"."sections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."redirects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_sections_fk" FOREIGN KEY ("sections_id") REFERENCES "public"."sections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_lists_fk" FOREIGN KEY ("lists_id") REFERENCES "public"."lists"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_authors_fk" FOREIGN KEY ("authors_id") REFERENCES "public"."authors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_sources_fk" FOREIGN KEY ("sources_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_sections_fk" FOREIGN KEY ("sections_id") REFERENCES "public"."sections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_redirects_fk" FOREIGN KEY ("redirects_id") REFERENCES "public"."redirects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_query_presets_rels" ADD CONSTRAINT "payload_query_presets_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_query_presets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_query_presets_rels" ADD CONSTRAINT "payload_query_presets_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "articles_authors_order_idx" ON "articles_authors" USING btree ("_order");
  CREATE INDEX "articles_authors_parent_id_idx" ON "articles_authors" USING btree ("_parent_id");
  CREATE INDEX "articles_authors_author_idx" ON "articles_authors" USING btree ("author_id");
  CREATE INDEX "articles_citations_order_idx" ON "articles_citations" USING btree ("_order");
  CREATE INDEX "articles_citations_parent_id_idx" ON "articles_citations" USING btree ("_parent_id");
  CREATE INDEX "articles_citations_source_idx" ON "articles_citations" USING btree ("source_id");
  CREATE INDEX "articles_headline_idx" ON "articles" USING btree ("headline");
  CREATE INDEX "articles_hero_hero_image_idx" ON "articles" USING btree ("hero_image_id");
  CREATE INDEX "articles_source_idx" ON "articles" USING btree ("source_id");
  CREATE INDEX "articles_translation_group_idx" ON "articles" USING btree ("translation_group");
  CREATE INDEX "articles_meta_meta_image_idx" ON "articles" USING btree ("meta_image_id");
  CREATE INDEX "articles_assignee_idx" ON "articles" USING btree ("assignee_id");
  CREATE INDEX "articles_due_at_idx" ON "articles" USING btree ("due_at");
  CREATE INDEX "articles_section_idx" ON "articles" USING btree ("section_id");
  CREATE INDEX "articles_language_idx" ON "articles" USING btree ("language");
  CREATE INDEX "articles_update_of_idx" ON "articles" USING btree ("update_of_id");
  CREATE UNIQUE INDEX "articles_number_idx" ON "articles" USING btree ("number");
  CREATE INDEX "articles_slug_idx" ON "articles" USING btree ("slug");
  CREATE INDEX "articles_published_at_idx" ON "articles" USING btree ("published_at");
  CREATE INDEX "articles_revision_idx" ON "articles" USING btree ("revision");
  CREATE INDEX "articles_created_by_idx" ON "articles" USING btree ("created_by_id");
  CREATE INDEX "articles_last_edited_by_idx" ON "articles" USING btree ("last_edited_by_id");
  CREATE INDEX "articles_legacy_legacy_original_u_r_l_idx" ON "articles" USING btree ("legacy_original_u_r_l");
  CREATE INDEX "articles_acted_at_idx" ON "articles" USING btree ("acted_at");
  CREATE INDEX "articles_desk_state_idx" ON "articles" USING btree ("desk_state");
  CREATE INDEX "articles_public_state_idx" ON "articles" USING btree ("public_state");
  CREATE INDEX "articles_review_pending_idx" ON "articles" USING btree ("review_pending");
  CREATE INDEX "articles_moved_at_idx" ON "articles" USING btree ("moved_at");
  CREATE INDEX "articles_updated_at_idx" ON "articles" USING btree ("updated_at");
  CREATE INDEX "articles_created_at_idx" ON "articles" USING btree ("created_at");
  CREATE INDEX "articles_deleted_at_idx" ON "articles" USING btree ("deleted_at");
  CREATE INDEX "articles__status_idx" ON "articles" USING btree ("_status");
  CREATE INDEX "articles_texts_order_parent" ON "articles_texts" USING btree ("order","parent_id");
  CREATE INDEX "articles_rels_order_idx" ON "articles_rels" USING btree ("order");
  CREATE INDEX "articles_rels_parent_idx" ON "articles_rels" USING btree ("parent_id");
  CREATE INDEX "articles_rels_path_idx" ON "articles_rels" USING btree ("path");
  CREATE INDEX "articles_rels_sections_id_idx" ON "articles_rels" USING btree ("sections_id");
  CREATE INDEX "_articles_v_version_authors_order_idx" ON "_articles_v_version_authors" USING btree ("_order");
  CREATE INDEX "_articles_v_version_authors_parent_id_idx" ON "_articles_v_version_authors" USING btree ("_parent_id");
  CREATE INDEX "_articles_v_version_authors_author_idx" ON "_articles_v_version_authors" USING btree ("author_id");
  CREATE INDEX "_articles_v_version_citations_order_idx" ON "_articles_v_version_citations" USING btree ("_order");
  CREATE INDEX "_articles_v_version_citations_parent_id_idx" ON "_articles_v_version_citations" USING btree ("_parent_id");
  CREATE INDEX "_articles_v_version_citations_source_idx" ON "_articles_v_version_citations" USING btree ("source_id");
  CREATE INDEX "_articles_v_parent_idx" ON "_articles_v" USING btree ("parent_id");
  CREATE INDEX "_articles_v_version_version_headline_idx" ON "_articles_v" USING btree ("version_headline");
  CREATE INDEX "_articles_v_version_hero_version_hero_image_idx" ON "_articles_v" USING btree ("version_hero_image_id");
  CREATE INDEX "_articles_v_version_version_source_idx" ON "_articles_v" USING btree ("version_source_id");
  CREATE INDEX "_articles_v_version_version_translation_group_idx" ON "_articles_v" USING btree ("version_translation_group");
  CREATE INDEX "_articles_v_version_meta_version_meta_image_idx" ON "_articles_v" USING btree ("version_meta_image_id");
  CREATE INDEX "_articles_v_version_version_assignee_idx" ON "_articles_v" USING btree ("version_assignee_id");
  CREATE INDEX "_articles_v_version_version_due_at_idx" ON "_articles_v" USING btree ("version_due_at");
  CREATE INDEX "_articles_v_version_version_section_idx" ON "_articles_v" USING btree ("version_section_id");
  CREATE INDEX "_articles_v_version_version_language_idx" ON "_articles_v" USING btree ("version_language");
  CREATE INDEX "_articles_v_version_version_update_of_idx" ON "_articles_v" USING btree ("version_update_of_id");
  CREATE INDEX "_articles_v_version_version_number_idx" ON "_articles_v" USING btree ("version_number");
  CREATE INDEX "_articles_v_version_version_slug_idx" ON "_articles_v" USING btree ("version_slug");
  CREATE INDEX "_articles_v_version_version_published_at_idx" ON "_articles_v" USING btree ("version_published_at");
  CREATE INDEX "_articles_v_version_version_revision_idx" ON "_articles_v" USING btree ("version_revision");
  CREATE INDEX "_articles_v_version_version_created_by_idx" ON "_articles_v" USING btree ("version_created_by_id");
  CREATE INDEX "_articles_v_version_version_last_edited_by_idx" ON "_articles_v" USING btree ("version_last_edited_by_id");
  CREATE INDEX "_articles_v_version_legacy_version_legacy_original_u_r_l_idx" ON "_articles_v" USING btree ("version_legacy_original_u_r_l");
  CREATE INDEX "_articles_v_version_version_acted_at_idx" ON "_articles_v" USING btree ("version_acted_at");
  CREATE INDEX "_articles_v_version_version_desk_state_idx" ON "_articles_v" USING btree ("version_desk_state");
  CREATE INDEX "_articles_v_version_version_public_state_idx" ON "_articles_v" USING btree ("version_public_state");
  CREATE INDEX "_articles_v_version_version_review_pending_idx" ON "_articles_v" USING btree ("version_review_pending");
  CREATE INDEX "_articles_v_version_version_moved_at_idx" ON "_articles_v" USING btree ("version_moved_at");
  CREATE INDEX "_articles_v_version_version_updated_at_idx" ON "_articles_v" USING btree ("version_updated_at");
  CREATE INDEX "_articles_v_version_version_created_at_idx" ON "_articles_v" USING btree ("version_created_at");
  CREATE INDEX "_articles_v_version_version_deleted_at_idx" ON "_articles_v" USING btree ("version_deleted_at");
  CREATE INDEX "_articles_v_version_version__status_idx" ON "_articles_v" USING btree ("version__status");
  CREATE INDEX "_articles_v_created_at_idx" ON "_articles_v" USING btree ("created_at");
  CREATE INDEX "_articles_v_updated_at_idx" ON "_articles_v" USING btree ("updated_at");
  CREATE INDEX "_articles_v_latest_idx" ON "_articles_v" USING btree ("latest");
  CREATE INDEX "articles_v_desk_idx" ON "_articles_v" USING btree ("latest","version_deleted_at","version_updated_at");
  CREATE INDEX "_articles_v_texts_order_parent" ON "_articles_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_articles_v_rels_order_idx" ON "_articles_v_rels" USING btree ("order");
  CREATE INDEX "_articles_v_rels_parent_idx" ON "_articles_v_rels" USING btree ("parent_id");
  CREATE INDEX "_articles_v_rels_path_idx" ON "_articles_v_rels" USING btree ("path");
  CREATE INDEX "_articles_v_rels_sections_id_idx" ON "_articles_v_rels" USING btree ("sections_id");
  CREATE INDEX "lists_items_order_idx" ON "lists_items" USING btree ("_order");
  CREATE INDEX "lists_items_parent_id_idx" ON "lists_items" USING btree ("_parent_id");
  CREATE INDEX "lists_items_article_idx" ON "lists_items" USING btree ("article_id");
  CREATE INDEX "lists_slug_idx" ON "lists" USING btree ("slug");
  CREATE INDEX "lists_language_idx" ON "lists" USING btree ("language");
  CREATE INDEX "lists_rules_rules_section_idx" ON "lists" USING btree ("rules_section_id");
  CREATE INDEX "lists_breaking_breaking_article_idx" ON "lists" USING btree ("breaking_article_id");
  CREATE INDEX "lists_updated_at_idx" ON "lists" USING btree ("updated_at");
  CREATE INDEX "lists_created_at_idx" ON "lists" USING btree ("created_at");
  CREATE UNIQUE INDEX "slug_language_idx" ON "lists" USING btree ("slug","language");
  CREATE INDEX "_lists_v_version_items_order_idx" ON "_lists_v_version_items" USING btree ("_order");
  CREATE INDEX "_lists_v_version_items_parent_id_idx" ON "_lists_v_version_items" USING btree ("_parent_id");
  CREATE INDEX "_lists_v_version_items_article_idx" ON "_lists_v_version_items" USING btree ("article_id");
  CREATE INDEX "_lists_v_parent_idx" ON "_lists_v" USING btree ("parent_id");
  CREATE INDEX "_lists_v_version_version_slug_idx" ON "_lists_v" USING btree ("version_slug");
  CREATE INDEX "_lists_v_version_version_language_idx" ON "_lists_v" USING btree ("version_language");
  CREATE INDEX "_lists_v_version_rules_version_rules_section_idx" ON "_lists_v" USING btree ("version_rules_section_id");
  CREATE INDEX "_lists_v_version_breaking_version_breaking_article_idx" ON "_lists_v" USING btree ("version_breaking_article_id");
  CREATE INDEX "_lists_v_version_version_updated_at_idx" ON "_lists_v" USING btree ("version_updated_at");
  CREATE INDEX "_lists_v_version_version_created_at_idx" ON "_lists_v" USING btree ("version_created_at");
  CREATE INDEX "_lists_v_created_at_idx" ON "_lists_v" USING btree ("created_at");
  CREATE INDEX "_lists_v_updated_at_idx" ON "_lists_v" USING btree ("updated_at");
  CREATE INDEX "version_slug_version_language_idx" ON "_lists_v" USING btree ("version_slug","version_language");
  CREATE UNIQUE INDEX "authors_slug_idx" ON "authors" USING btree ("slug");
  CREATE INDEX "authors_sort_name_idx" ON "authors" USING btree ("sort_name");
  CREATE INDEX "authors_affiliation_idx" ON "authors" USING btree ("affiliation_id");
  CREATE INDEX "authors_photo_idx" ON "authors" USING btree ("photo_id");
  CREATE INDEX "authors_user_idx" ON "authors" USING btree ("user_id");
  CREATE INDEX "authors_updated_at_idx" ON "authors" USING btree ("updated_at");
  CREATE INDEX "authors_created_at_idx" ON "authors" USING btree ("created_at");
  CREATE INDEX "sources_aliases_order_idx" ON "sources_aliases" USING btree ("_order");
  CREATE INDEX "sources_aliases_parent_id_idx" ON "sources_aliases" USING btree ("_parent_id");
  CREATE INDEX "sources_name_idx" ON "sources" USING btree ("name");
  CREATE UNIQUE INDEX "sources_slug_idx" ON "sources" USING btree ("slug");
  CREATE INDEX "sources_logo_idx" ON "sources" USING btree ("logo_id");
  CREATE INDEX "sources_updated_at_idx" ON "sources" USING btree ("updated_at");
  CREATE INDEX "sources_created_at_idx" ON "sources" USING btree ("created_at");
  CREATE INDEX "sections_translations_order_idx" ON "sections_translations" USING btree ("_order");
  CREATE INDEX "sections_translations_parent_id_idx" ON "sections_translations" USING btree ("_parent_id");
  CREATE INDEX "sections_languages_order_idx" ON "sections_languages" USING btree ("order");
  CREATE INDEX "sections_languages_parent_idx" ON "sections_languages" USING btree ("parent_id");
  CREATE INDEX "sections_breadcrumbs_order_idx" ON "sections_breadcrumbs" USING btree ("_order");
  CREATE INDEX "sections_breadcrumbs_parent_id_idx" ON "sections_breadcrumbs" USING btree ("_parent_id");
  CREATE INDEX "sections_breadcrumbs_doc_idx" ON "sections_breadcrumbs" USING btree ("doc_id");
  CREATE UNIQUE INDEX "sections_slug_idx" ON "sections" USING btree ("slug");
  CREATE INDEX "sections_order_idx" ON "sections" USING btree ("order");
  CREATE INDEX "sections_parent_idx" ON "sections" USING btree ("parent_id");
  CREATE INDEX "sections_updated_at_idx" ON "sections" USING btree ("updated_at");
  CREATE INDEX "sections_created_at_idx" ON "sections" USING btree ("created_at");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE INDEX "media_sizes_thumbnail_sizes_thumbnail_filename_idx" ON "media" USING btree ("sizes_thumbnail_filename");
  CREATE INDEX "media_sizes_card_sizes_card_filename_idx" ON "media" USING btree ("sizes_card_filename");
  CREATE INDEX "media_sizes_wide_sizes_wide_filename_idx" ON "media" USING btree ("sizes_wide_filename");
  CREATE INDEX "media_sizes_social_sizes_social_filename_idx" ON "media" USING btree ("sizes_social_filename");
  CREATE INDEX "media_sizes_card_webp_sizes_card_webp_filename_idx" ON "media" USING btree ("sizes_card_webp_filename");
  CREATE INDEX "media_sizes_wide_webp_sizes_wide_webp_filename_idx" ON "media" USING btree ("sizes_wide_webp_filename");
  CREATE INDEX "users_languages_order_idx" ON "users_languages" USING btree ("order");
  CREATE INDEX "users_languages_parent_idx" ON "users_languages" USING btree ("parent_id");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE INDEX "users_rels_order_idx" ON "users_rels" USING btree ("order");
  CREATE INDEX "users_rels_parent_idx" ON "users_rels" USING btree ("parent_id");
  CREATE INDEX "users_rels_path_idx" ON "users_rels" USING btree ("path");
  CREATE INDEX "users_rels_sections_id_idx" ON "users_rels" USING btree ("sections_id");
  CREATE UNIQUE INDEX "newsroom_editions_key_idx" ON "newsroom_editions" USING btree ("key");
  CREATE INDEX "newsroom_editions_number_idx" ON "newsroom_editions" USING btree ("number");
  CREATE UNIQUE INDEX "newsroom_change_log_key_idx" ON "newsroom_change_log" USING btree ("key");
  CREATE INDEX "newsroom_change_log_number_idx" ON "newsroom_change_log" USING btree ("number");
  CREATE INDEX "subjectCollection_subjectId_n_idx" ON "newsroom_change_log" USING btree ("subject_collection","subject_id","n");
  CREATE UNIQUE INDEX "newsroom_newsstand_key_idx" ON "newsroom_newsstand" USING btree ("key");
  CREATE INDEX "newsroom_newsstand_number_idx" ON "newsroom_newsstand" USING btree ("number");
  CREATE INDEX "newsroom_newsstand_path_idx" ON "newsroom_newsstand" USING btree ("path");
  CREATE INDEX "newsroom_newsstand_section_idx" ON "newsroom_newsstand" USING btree ("section");
  CREATE INDEX "publishedAt_number_from_until_urgency_idx" ON "newsroom_newsstand" USING btree ("published_at","number","from","until","urgency");
  CREATE UNIQUE INDEX "newsroom_shelves_key_idx" ON "newsroom_shelves" USING btree ("key");
  CREATE INDEX "newsroom_shelves_number_idx" ON "newsroom_shelves" USING btree ("number");
  CREATE INDEX "shelf_publishedAt_number_urgency_idx" ON "newsroom_shelves" USING btree ("shelf","published_at","number","urgency");
  CREATE INDEX "shelf_language_publishedAt_number_urgency_idx" ON "newsroom_shelves" USING btree ("shelf","language","published_at","number","urgency");
  CREATE UNIQUE INDEX "newsroom_counters_key_idx" ON "newsroom_counters" USING btree ("key");
  CREATE UNIQUE INDEX "newsroom_presence_key_idx" ON "newsroom_presence" USING btree ("key");
  CREATE INDEX "newsroom_presence_seen_at_idx" ON "newsroom_presence" USING btree ("seen_at");
  CREATE INDEX "article_seenAt_idx" ON "newsroom_presence" USING btree ("article","seen_at");
  CREATE UNIQUE INDEX "newsroom_workflow_events_key_idx" ON "newsroom_workflow_events" USING btree ("key");
  CREATE INDEX "newsroom_workflow_events_number_idx" ON "newsroom_workflow_events" USING btree ("number");
  CREATE INDEX "article_at_idx" ON "newsroom_notes" USING btree ("article","at");
  CREATE UNIQUE INDEX "redirects_from_idx" ON "redirects" USING btree ("from");
  CREATE INDEX "redirects_updated_at_idx" ON "redirects" USING btree ("updated_at");
  CREATE INDEX "redirects_created_at_idx" ON "redirects" USING btree ("created_at");
  CREATE INDEX "redirects_rels_order_idx" ON "redirects_rels" USING btree ("order");
  CREATE INDEX "redirects_rels_parent_idx" ON "redirects_rels" USING btree ("parent_id");
  CREATE INDEX "redirects_rels_path_idx" ON "redirects_rels" USING btree ("path");
  CREATE INDEX "redirects_rels_articles_id_idx" ON "redirects_rels" USING btree ("articles_id");
  CREATE INDEX "redirects_rels_sections_id_idx" ON "redirects_rels" USING btree ("sections_id");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_lists_id_idx" ON "payload_locked_documents_rels" USING btree ("lists_id");
  CREATE INDEX "payload_locked_documents_rels_authors_id_idx" ON "payload_locked_documents_rels" USING btree ("authors_id");
  CREATE INDEX "payload_locked_documents_rels_sources_id_idx" ON "payload_locked_documents_rels" USING btree ("sources_id");
  CREATE INDEX "payload_locked_documents_rels_sections_id_idx" ON "payload_locked_documents_rels" USING btree ("sections_id");
  CREATE INDEX "payload_locked_documents_rels_media_id_idx" ON "payload_locked_documents_rels" USING btree ("media_id");
  CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" USING btree ("users_id");
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
  CREATE INDEX "payload_query_presets_updated_at_idx" ON "payload_query_presets" USING btree ("updated_at");
  CREATE INDEX "payload_query_presets_created_at_idx" ON "payload_query_presets" USING btree ("created_at");
  CREATE INDEX "payload_query_presets_rels_order_idx" ON "payload_query_presets_rels" USING btree ("order");
  CREATE INDEX "payload_query_presets_rels_parent_idx" ON "payload_query_presets_rels" USING btree ("parent_id");
  CREATE INDEX "payload_query_presets_rels_path_idx" ON "payload_query_presets_rels" USING btree ("path");
  CREATE INDEX "payload_query_presets_rels_users_id_idx" ON "payload_query_presets_rels" USING btree ("users_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "articles_authors" CASCADE;
  DROP TABLE "articles_citations" CASCADE;
  DROP TABLE "articles" CASCADE;
  DROP TABLE "articles_texts" CASCADE;
  DROP TABLE "articles_rels" CASCADE;
  DROP TABLE "_articles_v_version_authors" CASCADE;
  DROP TABLE "_articles_v_version_citations" CASCADE;
  DROP TABLE "_articles_v" CASCADE;
  DROP TABLE "_articles_v_texts" CASCADE;
  DROP TABLE "_articles_v_rels" CASCADE;
  DROP TABLE "lists_items" CASCADE;
  DROP TABLE "lists" CASCADE;
  DROP TABLE "_lists_v_version_items" CASCADE;
  DROP TABLE "_lists_v" CASCADE;
  DROP TABLE "authors" CASCADE;
  DROP TABLE "sources_aliases" CASCADE;
  DROP TABLE "sources" CASCADE;
  DROP TABLE "sections_translations" CASCADE;
  DROP TABLE "sections_languages" CASCADE;
  DROP TABLE "sections_breadcrumbs" CASCADE;
  DROP TABLE "sections" CASCADE;
  DROP TABLE "media" CASCADE;
  DROP TABLE "users_languages" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "users_rels" CASCADE;
  DROP TABLE "newsroom_editions" CASCADE;
  DROP TABLE "newsroom_change_log" CASCADE;
  DROP TABLE "newsroom_newsstand" CASCADE;
  DROP TABLE "newsroom_shelves" CASCADE;
  DROP TABLE "newsroom_counters" CASCADE;
  DROP TABLE "newsroom_presence" CASCADE;
  DROP TABLE "newsroom_workflow_events" CASCADE;
  DROP TABLE "newsroom_notes" CASCADE;
  DROP TABLE "redirects" CASCADE;
  DROP TABLE "redirects_rels" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_locked_documents" CASCADE;
  DROP TABLE "payload_locked_documents_rels" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TABLE "payload_query_presets" CASCADE;
  DROP TABLE "payload_query_presets_rels" CASCADE;
  DROP TYPE "public"."enum_articles_authors_role";
  DROP TYPE "public"."enum_articles_language";
  DROP TYPE "public"."enum_articles_release_kind";
  DROP TYPE "public"."enum_articles_status";
  DROP TYPE "public"."enum__articles_v_version_authors_role";
  DROP TYPE "public"."enum__articles_v_version_language";
  DROP TYPE "public"."enum__articles_v_version_release_kind";
  DROP TYPE "public"."enum__articles_v_version_status";
  DROP TYPE "public"."enum_lists_language";
  DROP TYPE "public"."enum_lists_rules_fill";
  DROP TYPE "public"."enum__lists_v_version_language";
  DROP TYPE "public"."enum__lists_v_version_rules_fill";
  DROP TYPE "public"."enum_sources_kind";
  DROP TYPE "public"."enum_sections_translations_language";
  DROP TYPE "public"."enum_sections_languages";
  DROP TYPE "public"."enum_users_languages";
  DROP TYPE "public"."enum_users_role";
  DROP TYPE "public"."enum_redirects_to_type";
  DROP TYPE "public"."enum_payload_query_presets_access_read_constraint";
  DROP TYPE "public"."enum_payload_query_presets_access_update_constraint";
  DROP TYPE "public"."enum_payload_query_presets_access_delete_constraint";
  DROP TYPE "public"."enum_payload_query_presets_related_collection";`)
}
