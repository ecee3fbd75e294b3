CREATE TABLE "access_requests" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"kvk" text NOT NULL,
	"municipality" text NOT NULL,
	"phone" text NOT NULL,
	"work" text NOT NULL,
	"status" text DEFAULT 'asked' NOT NULL,
	"adviser_id" uuid,
	"employer_id" uuid,
	"reason" text,
	"due_on" date NOT NULL,
	"asked_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "access_requests_status" CHECK ("access_requests"."status" in ('asked', 'admitted', 'joined', 'refused'))
);
--> statement-breakpoint
CREATE TABLE "invitations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"token_hash" text NOT NULL,
	"account_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"issued_by" uuid,
	"issued_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "invitations_token_hash_unique" UNIQUE("token_hash"),
	CONSTRAINT "invitations_kind" CHECK ("invitations"."kind" in ('invitation', 'newPassword'))
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"started_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "access_log" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"candidate_id" uuid NOT NULL,
	"employer_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"what" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "agreed_profiles" (
	"candidate_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"profile" jsonb NOT NULL,
	"agreed_on" date NOT NULL,
	"way" text NOT NULL,
	"recorded_by" uuid,
	CONSTRAINT "agreed_profiles_candidate_id_version_pk" PRIMARY KEY("candidate_id","version")
);
--> statement-breakpoint
CREATE TABLE "candidate_facts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"candidate_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"fact" jsonb NOT NULL,
	"source" text NOT NULL,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "candidate_identities" (
	"candidate_id" uuid PRIMARY KEY NOT NULL,
	"first_name" text NOT NULL,
	"last_name" text NOT NULL,
	"birth_date" date,
	"email" text,
	"phone" text,
	"municipality" text
);
--> statement-breakpoint
CREATE TABLE "candidates" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"code" text NOT NULL,
	"sender_id" uuid NOT NULL,
	"reference" text NOT NULL,
	"jobhunter_id" uuid,
	"profile" jsonb NOT NULL,
	"profile_version" integer DEFAULT 1 NOT NULL,
	"own_fields" text[] DEFAULT '{}' NOT NULL,
	"agreed_profile" jsonb,
	"agreed_version" integer,
	"agreed_on" date,
	"agreed_way" text,
	"consent" text DEFAULT 'none' NOT NULL,
	"release" text DEFAULT 'none' NOT NULL,
	"readiness" text DEFAULT 'unknown' NOT NULL,
	"screening" jsonb,
	"confirmed_on" date,
	"placed" boolean DEFAULT false NOT NULL,
	"check_needed" boolean DEFAULT false NOT NULL,
	"due_on" date,
	"waiting_since" timestamp with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "candidates_code_unique" UNIQUE("code"),
	CONSTRAINT "candidates_consent" CHECK ("candidates"."consent" in ('none', 'given', 'outdated', 'withdrawn')),
	CONSTRAINT "candidates_release" CHECK ("candidates"."release" in ('none', 'released', 'takenBack')),
	CONSTRAINT "candidates_readiness" CHECK ("candidates"."readiness" in ('ready', 'learningPlacementFirst', 'unknown')),
	CONSTRAINT "candidates_agreed_way" CHECK ("candidates"."agreed_way" in ('inPerson', 'signedPage', 'byPhone', 'byMessage')),
	CONSTRAINT "candidates_agreed_whole" CHECK (("candidates"."agreed_profile" is null) = ("candidates"."agreed_version" is null))
);
--> statement-breakpoint
CREATE TABLE "import_differences" (
	"candidate_id" uuid NOT NULL,
	"field" text NOT NULL,
	"file_value" jsonb NOT NULL,
	"seen_on" date NOT NULL,
	CONSTRAINT "import_differences_candidate_id_field_pk" PRIMARY KEY("candidate_id","field")
);
--> statement-breakpoint
CREATE TABLE "import_runs" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"sender_id" uuid NOT NULL,
	"started_by" uuid,
	"status" text DEFAULT 'running' NOT NULL,
	"because" text,
	"dry_run" boolean DEFAULT false NOT NULL,
	"read" integer DEFAULT 0 NOT NULL,
	"new" integer DEFAULT 0 NOT NULL,
	"changed" integer DEFAULT 0 NOT NULL,
	"unchanged" integer DEFAULT 0 NOT NULL,
	"refused" integer DEFAULT 0 NOT NULL,
	"refusals" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"refused_file" text,
	"started_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "import_runs_status" CHECK ("import_runs"."status" in ('running', 'done', 'refused', 'stopped'))
);
--> statement-breakpoint
CREATE TABLE "flags" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"candidate_id" uuid NOT NULL,
	"vacancy_id" uuid NOT NULL,
	"jobhunter_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"status" text DEFAULT 'open' NOT NULL,
	"answer" text,
	"due_on" date NOT NULL,
	"waiting_since" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "flags_status" CHECK ("flags"."status" in ('open', 'takenUp', 'declined', 'withdrawn'))
);
--> statement-breakpoint
CREATE TABLE "introductions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"flag_id" uuid,
	"answers_request_id" uuid,
	"candidate_id" uuid NOT NULL,
	"vacancy_id" uuid,
	"employer_id" uuid NOT NULL,
	"adviser_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"status" text DEFAULT 'candidateAsked' NOT NULL,
	"answer" text,
	"on_hold" boolean DEFAULT false NOT NULL,
	"due_on" date NOT NULL,
	"waiting_since" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "introductions_status" CHECK ("introductions"."status" in ('candidateAsked', 'shown', 'wanted', 'notWanted', 'withdrawn'))
);
--> statement-breakpoint
CREATE TABLE "meetings" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"request_id" uuid NOT NULL,
	"status" text DEFAULT 'planned' NOT NULL,
	"planned_on" date NOT NULL,
	"planned_time" text NOT NULL,
	"place" text NOT NULL,
	"who" text NOT NULL,
	"outcome_employer" text,
	"outcome_candidate" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "meetings_status" CHECK ("meetings"."status" in ('planned', 'held', 'missed', 'cancelled'))
);
--> statement-breakpoint
CREATE TABLE "requests" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"employer_id" uuid NOT NULL,
	"candidate_id" uuid,
	"vacancy_id" uuid,
	"introduction_id" uuid,
	"message" text NOT NULL,
	"status" text DEFAULT 'open' NOT NULL,
	"closed_because" text,
	"closed_by" text,
	"closing_text" text,
	"without_meeting" text,
	"on_hold" boolean DEFAULT false NOT NULL,
	"due_on" date NOT NULL,
	"waiting_since" timestamp with time zone DEFAULT now() NOT NULL,
	"asked_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "requests_status" CHECK ("requests"."status" in ('open', 'candidateYes', 'met', 'closed')),
	CONSTRAINT "requests_closed_because" CHECK ("requests"."status" <> 'closed' or "requests"."closed_because" is not null)
);
--> statement-breakpoint
CREATE TABLE "accounts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"email" text NOT NULL,
	"password_hash" text,
	"role" text NOT NULL,
	"name" text NOT NULL,
	"phone" text,
	"sender_id" uuid,
	"employer_id" uuid,
	"region" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "accounts_role" CHECK ("accounts"."role" in ('employer', 'adviser', 'jobhunter', 'manager', 'administrator'))
);
--> statement-breakpoint
CREATE TABLE "adviser_places" (
	"municipality" text PRIMARY KEY NOT NULL,
	"adviser_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "employers" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"kvk" text NOT NULL,
	"municipality" text NOT NULL,
	"phone" text,
	"adviser_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "employers_kvk_unique" UNIQUE("kvk"),
	CONSTRAINT "employers_kvk_digits" CHECK ("employers"."kvk" ~ '^[0-9]{8}$')
);
--> statement-breakpoint
CREATE TABLE "senders" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"municipality" text,
	CONSTRAINT "senders_name_unique" UNIQUE("name"),
	CONSTRAINT "senders_kind" CHECK ("senders"."kind" in ('municipality', 'uwv'))
);
--> statement-breakpoint
CREATE TABLE "placement_offers" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"request_id" uuid NOT NULL,
	"candidate_id" uuid NOT NULL,
	"employer_id" uuid NOT NULL,
	"vacancy_id" uuid,
	"adviser_id" uuid NOT NULL,
	"status" text DEFAULT 'draft' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"terms" jsonb NOT NULL,
	"support" jsonb NOT NULL,
	"agreed_version" integer,
	"may_show_wage_value" boolean DEFAULT false NOT NULL,
	"authority_answers" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"coverage" jsonb,
	"sent_on" date,
	"answer" text,
	"starts_on" date NOT NULL,
	"due_on" date,
	"waiting_since" timestamp with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "placement_offers_status" CHECK ("placement_offers"."status" in ('draft', 'awaitingYes', 'ready', 'sent', 'changeAsked', 'accepted', 'declined', 'lapsed', 'withdrawn'))
);
--> statement-breakpoint
CREATE TABLE "placements" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"offer_id" uuid NOT NULL,
	"candidate_id" uuid NOT NULL,
	"employer_id" uuid NOT NULL,
	"vacancy_id" uuid,
	"adviser_id" uuid NOT NULL,
	"status" text DEFAULT 'reserved' NOT NULL,
	"starts_on" date NOT NULL,
	"recorded_by" text,
	"reason" text,
	"ended_on" date,
	"other_outcome" text,
	"due_on" date NOT NULL,
	"waiting_since" timestamp with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "placements_offer_id_unique" UNIQUE("offer_id"),
	CONSTRAINT "placements_status" CHECK ("placements"."status" in ('reserved', 'started', 'notStarted', 'ended'))
);
--> statement-breakpoint
CREATE TABLE "municipalities" (
	"code" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"latitude" integer NOT NULL,
	"longitude" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "places" (
	"name" text NOT NULL,
	"municipality" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "moves" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"object" text NOT NULL,
	"object_id" uuid NOT NULL,
	"from" text,
	"to" text NOT NULL,
	"by_role" text NOT NULL,
	"by_account" uuid,
	"reason" text,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "portal_memory" (
	"key" text PRIMARY KEY NOT NULL,
	"value" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "search_outbox" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"candidate_id" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "candidate_search" (
	"candidate_id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"document" jsonb NOT NULL,
	"facets" text[] NOT NULL,
	"hours_least" integer,
	"hours_most" integer,
	"available_day" integer,
	"words" text[] NOT NULL,
	"text" text NOT NULL,
	"lexemes" "tsvector" GENERATED ALWAYS AS (to_tsvector('dutch'::regconfig, "text") || to_tsvector('simple'::regconfig, "text")) STORED,
	"dimensions" text[] NOT NULL,
	"weights" real[] NOT NULL
);
--> statement-breakpoint
CREATE TABLE "search_words" (
	"word" text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE "vacancies" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"employer_id" uuid NOT NULL,
	"status" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"text" jsonb NOT NULL,
	"published_text" jsonb,
	"published_version" integer,
	"municipality" text NOT NULL,
	"places" integer NOT NULL,
	"question" text,
	"by_phone" boolean DEFAULT false NOT NULL,
	"due_on" date,
	"waiting_since" timestamp with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vacancies_status" CHECK ("vacancies"."status" in ('draft', 'unconfirmed', 'provisional', 'askedBack', 'published', 'full', 'filled', 'withdrawn')),
	CONSTRAINT "vacancies_places" CHECK ("vacancies"."places" between 1 and 50)
);
--> statement-breakpoint
ALTER TABLE "access_requests" ADD CONSTRAINT "access_requests_adviser_id_accounts_id_fk" FOREIGN KEY ("adviser_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "access_requests" ADD CONSTRAINT "access_requests_employer_id_employers_id_fk" FOREIGN KEY ("employer_id") REFERENCES "public"."employers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_issued_by_accounts_id_fk" FOREIGN KEY ("issued_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreed_profiles" ADD CONSTRAINT "agreed_profiles_candidate_id_candidates_id_fk" FOREIGN KEY ("candidate_id") REFERENCES "public"."candidates"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreed_profiles" ADD CONSTRAINT "agreed_profiles_recorded_by_accounts_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "candidate_facts" ADD CONSTRAINT "candidate_facts_candidate_id_candidates_id_fk" FOREIGN KEY ("candidate_id") REFERENCES "public"."candidates"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "candidate_facts" ADD CONSTRAINT "candidate_facts_recorded_by_accounts_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "candidate_identities" ADD CONSTRAINT "candidate_identities_candidate_id_candidates_id_fk" FOREIGN KEY ("candidate_id") REFERENCES "public"."candidates"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "candidates" ADD CONSTRAINT "candidates_sender_id_senders_id_fk" FOREIGN KEY ("sender_id") REFERENCES "public"."senders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "candidates" ADD CONSTRAINT "candidates_jobhunter_id_accounts_id_fk" FOREIGN KEY ("jobhunter_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_differences" ADD CONSTRAINT "import_differences_candidate_id_candidates_id_fk" FOREIGN KEY ("candidate_id") REFERENCES "public"."candidates"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_runs" ADD CONSTRAINT "import_runs_sender_id_senders_id_fk" FOREIGN KEY ("sender_id") REFERENCES "public"."senders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_runs" ADD CONSTRAINT "import_runs_started_by_accounts_id_fk" FOREIGN KEY ("started_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "flags" ADD CONSTRAINT "flags_candidate_id_candidates_id_fk" FOREIGN KEY ("candidate_id") REFERENCES "public"."candidates"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "flags" ADD CONSTRAINT "flags_vacancy_id_vacancies_id_fk" FOREIGN KEY ("vacancy_id") REFERENCES "public"."vacancies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "flags" ADD CONSTRAINT "flags_jobhunter_id_accounts_id_fk" FOREIGN KEY ("jobhunter_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introductions" ADD CONSTRAINT "introductions_flag_id_flags_id_fk" FOREIGN KEY ("flag_id") REFERENCES "public"."flags"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introductions" ADD CONSTRAINT "introductions_candidate_id_candidates_id_fk" FOREIGN KEY ("candidate_id") REFERENCES "public"."candidates"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introductions" ADD CONSTRAINT "introductions_vacancy_id_vacancies_id_fk" FOREIGN KEY ("vacancy_id") REFERENCES "public"."vacancies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introductions" ADD CONSTRAINT "introductions_employer_id_employers_id_fk" FOREIGN KEY ("employer_id") REFERENCES "public"."employers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introductions" ADD CONSTRAINT "introductions_adviser_id_accounts_id_fk" FOREIGN KEY ("adviser_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "requests" ADD CONSTRAINT "requests_employer_id_employers_id_fk" FOREIGN KEY ("employer_id") REFERENCES "public"."employers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "requests" ADD CONSTRAINT "requests_candidate_id_candidates_id_fk" FOREIGN KEY ("candidate_id") REFERENCES "public"."candidates"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "requests" ADD CONSTRAINT "requests_vacancy_id_vacancies_id_fk" FOREIGN KEY ("vacancy_id") REFERENCES "public"."vacancies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "requests" ADD CONSTRAINT "requests_introduction_id_introductions_id_fk" FOREIGN KEY ("introduction_id") REFERENCES "public"."introductions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_sender_id_senders_id_fk" FOREIGN KEY ("sender_id") REFERENCES "public"."senders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_employer_id_employers_id_fk" FOREIGN KEY ("employer_id") REFERENCES "public"."employers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "adviser_places" ADD CONSTRAINT "adviser_places_adviser_id_accounts_id_fk" FOREIGN KEY ("adviser_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "employers" ADD CONSTRAINT "employers_adviser_id_accounts_id_fk" FOREIGN KEY ("adviser_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placement_offers" ADD CONSTRAINT "placement_offers_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placement_offers" ADD CONSTRAINT "placement_offers_candidate_id_candidates_id_fk" FOREIGN KEY ("candidate_id") REFERENCES "public"."candidates"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placement_offers" ADD CONSTRAINT "placement_offers_employer_id_employers_id_fk" FOREIGN KEY ("employer_id") REFERENCES "public"."employers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placement_offers" ADD CONSTRAINT "placement_offers_vacancy_id_vacancies_id_fk" FOREIGN KEY ("vacancy_id") REFERENCES "public"."vacancies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placement_offers" ADD CONSTRAINT "placement_offers_adviser_id_accounts_id_fk" FOREIGN KEY ("adviser_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_offer_id_placement_offers_id_fk" FOREIGN KEY ("offer_id") REFERENCES "public"."placement_offers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_candidate_id_candidates_id_fk" FOREIGN KEY ("candidate_id") REFERENCES "public"."candidates"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_employer_id_employers_id_fk" FOREIGN KEY ("employer_id") REFERENCES "public"."employers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_vacancy_id_vacancies_id_fk" FOREIGN KEY ("vacancy_id") REFERENCES "public"."vacancies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_adviser_id_accounts_id_fk" FOREIGN KEY ("adviser_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "places" ADD CONSTRAINT "places_municipality_municipalities_code_fk" FOREIGN KEY ("municipality") REFERENCES "public"."municipalities"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vacancies" ADD CONSTRAINT "vacancies_employer_id_employers_id_fk" FOREIGN KEY ("employer_id") REFERENCES "public"."employers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "access_requests_adviser" ON "access_requests" USING btree ("adviser_id","status");--> statement-breakpoint
CREATE INDEX "invitations_account" ON "invitations" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "sessions_account" ON "sessions" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "access_log_candidate" ON "access_log" USING btree ("candidate_id","at");--> statement-breakpoint
CREATE INDEX "candidate_facts_candidate" ON "candidate_facts" USING btree ("candidate_id","recorded_at");--> statement-breakpoint
CREATE UNIQUE INDEX "candidates_sender_reference" ON "candidates" USING btree ("sender_id","reference");--> statement-breakpoint
CREATE INDEX "candidates_jobhunter" ON "candidates" USING btree ("jobhunter_id");--> statement-breakpoint
CREATE INDEX "candidates_visible" ON "candidates" USING btree ("release","consent","placed");--> statement-breakpoint
CREATE UNIQUE INDEX "flags_one_open" ON "flags" USING btree ("candidate_id","vacancy_id") WHERE status = 'open';--> statement-breakpoint
CREATE INDEX "flags_vacancy" ON "flags" USING btree ("vacancy_id");--> statement-breakpoint
CREATE UNIQUE INDEX "introductions_one_open" ON "introductions" USING btree ("candidate_id","employer_id",coalesce("vacancy_id", '00000000-0000-0000-0000-000000000000'::uuid)) WHERE status in ('candidateAsked', 'shown');--> statement-breakpoint
CREATE INDEX "introductions_vacancy" ON "introductions" USING btree ("vacancy_id");--> statement-breakpoint
CREATE INDEX "introductions_employer" ON "introductions" USING btree ("employer_id");--> statement-breakpoint
CREATE UNIQUE INDEX "meetings_one_planned" ON "meetings" USING btree ("request_id") WHERE status = 'planned';--> statement-breakpoint
CREATE UNIQUE INDEX "requests_one_open" ON "requests" USING btree ("candidate_id","employer_id",coalesce("vacancy_id", '00000000-0000-0000-0000-000000000000'::uuid)) WHERE status <> 'closed' and candidate_id is not null;--> statement-breakpoint
CREATE INDEX "requests_employer" ON "requests" USING btree ("employer_id");--> statement-breakpoint
CREATE INDEX "requests_candidate" ON "requests" USING btree ("candidate_id");--> statement-breakpoint
CREATE UNIQUE INDEX "accounts_email" ON "accounts" USING btree (lower("email")) WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "accounts_employer" ON "accounts" USING btree ("employer_id");--> statement-breakpoint
CREATE INDEX "accounts_sender" ON "accounts" USING btree ("sender_id");--> statement-breakpoint
CREATE INDEX "employers_adviser" ON "employers" USING btree ("adviser_id");--> statement-breakpoint
CREATE INDEX "employers_municipality" ON "employers" USING btree ("municipality");--> statement-breakpoint
CREATE INDEX "placement_offers_employer" ON "placement_offers" USING btree ("employer_id");--> statement-breakpoint
CREATE INDEX "placement_offers_candidate" ON "placement_offers" USING btree ("candidate_id");--> statement-breakpoint
CREATE UNIQUE INDEX "placement_offers_one_open" ON "placement_offers" USING btree ("request_id") WHERE status in ('draft', 'awaitingYes', 'ready', 'sent', 'changeAsked', 'accepted');--> statement-breakpoint
CREATE UNIQUE INDEX "placements_one_per_candidate" ON "placements" USING btree ("candidate_id") WHERE status in ('reserved', 'started');--> statement-breakpoint
CREATE INDEX "placements_vacancy" ON "placements" USING btree ("vacancy_id");--> statement-breakpoint
CREATE UNIQUE INDEX "places_name_municipality" ON "places" USING btree ("name","municipality");--> statement-breakpoint
CREATE INDEX "moves_object" ON "moves" USING btree ("object","object_id");--> statement-breakpoint
CREATE INDEX "search_outbox_candidate" ON "search_outbox" USING btree ("candidate_id");--> statement-breakpoint
CREATE INDEX "candidate_search_facets" ON "candidate_search" USING gin ("facets");--> statement-breakpoint
CREATE INDEX "candidate_search_lexemes" ON "candidate_search" USING gin ("lexemes");--> statement-breakpoint
CREATE INDEX "candidate_search_words" ON "candidate_search" USING gin ("words");--> statement-breakpoint
CREATE INDEX "candidate_search_code" ON "candidate_search" USING btree ("code");--> statement-breakpoint
CREATE INDEX "search_words_near" ON "search_words" USING gist ("word" gist_trgm_ops);--> statement-breakpoint
CREATE INDEX "vacancies_employer" ON "vacancies" USING btree ("employer_id");--> statement-breakpoint
CREATE INDEX "vacancies_status" ON "vacancies" USING btree ("status");