CREATE TABLE "history" (
	"id" uuid PRIMARY KEY NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"what" text NOT NULL,
	"thing" text NOT NULL,
	"thing_id" uuid NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_id" text NOT NULL,
	"actor_name" text,
	"facts" jsonb NOT NULL,
	"request_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reads" (
	"id" uuid PRIMARY KEY NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"candidate_id" uuid NOT NULL,
	"reader_kind" text NOT NULL,
	"reader_id" text NOT NULL,
	"reader_name" text NOT NULL,
	"why" text NOT NULL,
	"request_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "locations" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"street" text NOT NULL,
	"postcode" text NOT NULL,
	"town" text NOT NULL,
	"latitude" double precision NOT NULL,
	"longitude" double precision NOT NULL,
	"hours" jsonb NOT NULL,
	"stop" text,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "auth_accounts" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"user_id" text NOT NULL,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp with time zone,
	"refresh_token_expires_at" timestamp with time zone,
	"scope" text,
	"password" text,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "auth_sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"token" text NOT NULL,
	"user_id" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "auth_sessions_token_unique" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "auth_two_factors" (
	"id" text PRIMARY KEY NOT NULL,
	"secret" text NOT NULL,
	"backup_codes" text NOT NULL,
	"user_id" text NOT NULL,
	"verified" boolean DEFAULT true,
	"failed_verification_count" integer DEFAULT 0,
	"locked_until" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "auth_users" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"two_factor_enabled" boolean DEFAULT false,
	CONSTRAINT "auth_users_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "auth_verifications" (
	"id" text PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone,
	"updated_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "rate_limits" (
	"key" text NOT NULL,
	"window_at" timestamp with time zone NOT NULL,
	"count" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "staff" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"name" text NOT NULL,
	"phone" text NOT NULL,
	"hours" text NOT NULL,
	"roles" text[] NOT NULL,
	"location_ids" text[] NOT NULL,
	"deputy_location_ids" text[] NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	"demo" boolean DEFAULT false NOT NULL,
	"first_password" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "staff_accountId_unique" UNIQUE("account_id")
);
--> statement-breakpoint
CREATE TABLE "answers" (
	"token" text PRIMARY KEY NOT NULL,
	"answer" text,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "links" (
	"id" uuid PRIMARY KEY NOT NULL,
	"token_hash" text NOT NULL,
	"purpose" text NOT NULL,
	"subject" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"uses_left" integer,
	"opened_at" timestamp with time zone,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "links_tokenHash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "passes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"token_hash" text NOT NULL,
	"role" text NOT NULL,
	"purpose" text NOT NULL,
	"subject" text NOT NULL,
	"link_id" uuid,
	"created_at" timestamp with time zone NOT NULL,
	"seen_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"idle_minutes" integer NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "passes_tokenHash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "outgoing_mails" (
	"id" uuid PRIMARY KEY NOT NULL,
	"recipient" text NOT NULL,
	"template" text NOT NULL,
	"language" text NOT NULL,
	"link_purpose" text,
	"subject" text NOT NULL,
	"facts" jsonb NOT NULL,
	"state" text NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"locked_at" timestamp with time zone,
	"sent_at" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL,
	"last_error" text,
	"shown" text
);
--> statement-breakpoint
CREATE TABLE "follow_ups" (
	"id" uuid PRIMARY KEY NOT NULL,
	"thing" text NOT NULL,
	"thing_id" uuid NOT NULL,
	"owner_id" uuid,
	"candidate_id" uuid,
	"location_id" text,
	"what" text NOT NULL,
	"due_on" date,
	"state" text NOT NULL,
	"reason" text,
	"created_at" timestamp with time zone NOT NULL,
	"closed_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "feedback" (
	"id" uuid PRIMARY KEY NOT NULL,
	"page" text NOT NULL,
	"message" text NOT NULL,
	"contact" text,
	"created_at" timestamp with time zone NOT NULL,
	"answered_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "page_texts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"language" text NOT NULL,
	"body" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "contact_notes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"employer_id" uuid,
	"request_id" uuid,
	"channel" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"staff_id" uuid NOT NULL,
	"text" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "employer_contacts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"employer_id" uuid NOT NULL,
	"name" text NOT NULL,
	"phone" text,
	"email" text,
	"hours" text,
	"language" text DEFAULT 'de' NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "employers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"folded" text NOT NULL,
	"street" text,
	"postcode" text NOT NULL,
	"place" text NOT NULL,
	"latitude" double precision,
	"longitude" double precision,
	"location_id" text NOT NULL,
	"sector" text,
	"kind" text NOT NULL,
	"public_body" boolean DEFAULT false NOT NULL,
	"verified" text NOT NULL,
	"verified_how" text,
	"verified_note" text,
	"verified_by_id" uuid,
	"verified_on" date,
	"owner_id" uuid,
	"note" text,
	"created_at" timestamp with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "staffing_requests" (
	"id" uuid PRIMARY KEY NOT NULL,
	"number" integer,
	"state" text NOT NULL,
	"channel" text NOT NULL,
	"raw_text" text,
	"openings" integer,
	"training" text,
	"postcode" text,
	"place" text,
	"hours_text" text,
	"start_text" text,
	"pay_text" text,
	"company_name" text,
	"sector" text,
	"contact_name" text,
	"phone" text,
	"email" text,
	"best_time" text,
	"language" text NOT NULL,
	"steps_done" integer DEFAULT 0 NOT NULL,
	"email_confirmed_at" timestamp with time zone,
	"location_id" text,
	"owner_id" uuid,
	"employer_id" uuid,
	"contact_id" uuid,
	"declined_reason" text,
	"declined_answer" text,
	"received_at" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL,
	"closed_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "staffing_requests_number_unique" UNIQUE("number")
);
--> statement-breakpoint
CREATE TABLE "finding_overrides" (
	"id" uuid PRIMARY KEY NOT NULL,
	"vacancy_id" uuid NOT NULL,
	"rule" text NOT NULL,
	"reason" text NOT NULL,
	"about" text,
	"exception" text,
	"staff_id" uuid NOT NULL,
	"second_staff_id" uuid,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "vacancies" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"text_version" integer DEFAULT 1 NOT NULL,
	"number" text NOT NULL,
	"state" text NOT NULL,
	"request_id" uuid,
	"employer_id" uuid NOT NULL,
	"contact_id" uuid,
	"owner_id" uuid NOT NULL,
	"location_ids" text[] NOT NULL,
	"publication" text DEFAULT 'open' NOT NULL,
	"max_proposals" integer DEFAULT 5 NOT NULL,
	"internal_note" text,
	"published_on" date,
	"published_until_on" date,
	"closed_on" date,
	"close_reason" text,
	"positions_filled" integer DEFAULT 0 NOT NULL,
	"title" text NOT NULL,
	"folded" text NOT NULL,
	"kldb" text,
	"tasks" text[] NOT NULL,
	"openings" integer NOT NULL,
	"job_type" text NOT NULL,
	"start_on" date,
	"start_asap" boolean NOT NULL,
	"fixed_term_until_on" date,
	"takeover" boolean NOT NULL,
	"hours_min" double precision,
	"hours_max" double precision,
	"times" jsonb NOT NULL,
	"shifts_alternate" boolean NOT NULL,
	"pay_min" integer,
	"pay_max" integer,
	"pay_unit" text NOT NULL,
	"collective_agreement" text,
	"pay_extras" text,
	"work_street" text,
	"work_postcode" text NOT NULL,
	"work_place" text NOT NULL,
	"latitude" double precision,
	"longitude" double precision,
	"stop" text,
	"first_bus" text,
	"last_bus" text,
	"must" text[] NOT NULL,
	"nice" text[] NOT NULL,
	"learn_here" text[] NOT NULL,
	"training_needed" boolean NOT NULL,
	"career_changer_ok" boolean NOT NULL,
	"german" text,
	"licences" text[] NOT NULL,
	"proofs" text[] NOT NULL,
	"plain_text" text,
	"contact_name" text,
	"contact_phone" text,
	"contact_email" text,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "vacancies_number_unique" UNIQUE("number")
);
--> statement-breakpoint
CREATE TABLE "vacancy_confirmations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"vacancy_id" uuid NOT NULL,
	"text_version" integer NOT NULL,
	"how" text NOT NULL,
	"name" text NOT NULL,
	"staff_id" uuid,
	"wish" text,
	"confirmed_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "vacancy_numbers" (
	"location_id" text PRIMARY KEY NOT NULL,
	"last" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "vacancy_texts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"vacancy_id" uuid NOT NULL,
	"text_version" integer NOT NULL,
	"posting" jsonb NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "candidate_notes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"candidate_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"staff_id" uuid NOT NULL,
	"text" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "candidates" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"second_name" text,
	"folded" text NOT NULL,
	"street" text,
	"postcode" text,
	"place" text,
	"latitude" double precision,
	"longitude" double precision,
	"phone" text,
	"email" text,
	"preferred_channel" text NOT NULL,
	"will" text NOT NULL,
	"own_step" text,
	"strengths" text[] NOT NULL,
	"experience" text,
	"wish_kldb" text[] NOT NULL,
	"practised_kldb" text[] NOT NULL,
	"trained_kldb" text[] NOT NULL,
	"hours_min" double precision,
	"hours_max" double precision,
	"times" jsonb NOT NULL,
	"earliest_on" date,
	"reach_km" double precision,
	"way_text" text,
	"german" text,
	"languages" jsonb NOT NULL,
	"licences" text[] NOT NULL,
	"cv" jsonb,
	"anonymous" boolean DEFAULT false NOT NULL,
	"language" text DEFAULT 'de' NOT NULL,
	"location_id" text NOT NULL,
	"owner_id" uuid,
	"last_contact_at" timestamp with time zone NOT NULL,
	"last_offer_on" date,
	"created_at" timestamp with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "consents" (
	"id" uuid PRIMARY KEY NOT NULL,
	"candidate_id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"employer_id" uuid,
	"proposal_id" uuid,
	"text_version" text NOT NULL,
	"language" text NOT NULL,
	"how" text NOT NULL,
	"staff_id" uuid,
	"given_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone,
	"withdrawn_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "disclosures" (
	"id" uuid PRIMARY KEY NOT NULL,
	"candidate_id" uuid NOT NULL,
	"employer_id" uuid NOT NULL,
	"employer_name" text NOT NULL,
	"proposal_id" uuid,
	"what" text NOT NULL,
	"documents" jsonb NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "shown_lists" (
	"id" uuid PRIMARY KEY NOT NULL,
	"direction" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"subject_version" integer NOT NULL,
	"rule_version" text NOT NULL,
	"staff_id" uuid NOT NULL,
	"wide" integer NOT NULL,
	"shown" jsonb NOT NULL,
	"shown_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "application_pdfs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"candidate_id" uuid NOT NULL,
	"vacancy_id" uuid NOT NULL,
	"content" "bytea",
	"pages" integer NOT NULL,
	"sha256" text NOT NULL,
	"cv" jsonb,
	"letter" jsonb,
	"created_at" timestamp with time zone NOT NULL,
	"deleted_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "letters" (
	"id" uuid PRIMARY KEY NOT NULL,
	"workspace_id" uuid NOT NULL,
	"vacancy_id" uuid NOT NULL,
	"why" text NOT NULL,
	"bring" text NOT NULL,
	"start" text NOT NULL,
	"touched_at" timestamp with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "workspaces" (
	"id" uuid PRIMARY KEY NOT NULL,
	"cv" jsonb NOT NULL,
	"steps_done" text[] NOT NULL,
	"language" text NOT NULL,
	"location_id" text,
	"visit_id" uuid,
	"candidate_id" uuid,
	"code_hash" text,
	"kept_until_at" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL,
	"touched_at" timestamp with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "workspaces_codeHash_unique" UNIQUE("code_hash")
);
--> statement-breakpoint
CREATE TABLE "proposals" (
	"id" uuid PRIMARY KEY NOT NULL,
	"vacancy_id" uuid NOT NULL,
	"candidate_id" uuid NOT NULL,
	"employer_id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"state" text NOT NULL,
	"why" text,
	"offered_at" timestamp with time zone NOT NULL,
	"answered_at" timestamp with time zone,
	"sent_at" timestamp with time zone,
	"application_id" uuid,
	"answer_by_on" date,
	"view_until_on" date,
	"employer_answer" text,
	"employer_words" text,
	"employer_answered_at" timestamp with time zone,
	"meeting_on" date,
	"reminded_at" timestamp with time zone,
	"closed_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "check_ins" (
	"id" uuid PRIMARY KEY NOT NULL,
	"placement_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"due_on" date NOT NULL,
	"employed" text,
	"words" text,
	"done_at" timestamp with time zone,
	"done_by_id" uuid,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "placements" (
	"id" uuid PRIMARY KEY NOT NULL,
	"candidate_id" uuid NOT NULL,
	"employer_id" uuid NOT NULL,
	"vacancy_id" uuid,
	"proposal_id" uuid,
	"coach_id" uuid,
	"found_by" text NOT NULL,
	"start_on" date NOT NULL,
	"state" text NOT NULL,
	"ended_on" date,
	"created_at" timestamp with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "placements_proposalId_unique" UNIQUE("proposal_id")
);
--> statement-breakpoint
CREATE TABLE "ticket_counters" (
	"location_id" text NOT NULL,
	"day" date NOT NULL,
	"last" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "visits" (
	"id" uuid PRIMARY KEY NOT NULL,
	"location_id" text NOT NULL,
	"day" date NOT NULL,
	"number" integer NOT NULL,
	"purpose" text NOT NULL,
	"language" text NOT NULL,
	"priority" boolean DEFAULT false NOT NULL,
	"state" text NOT NULL,
	"taken_at" timestamp with time zone NOT NULL,
	"called_at" timestamp with time zone,
	"calls" integer DEFAULT 0 NOT NULL,
	"place" text,
	"staff_id" uuid,
	"served_at" timestamp with time zone,
	"finished_at" timestamp with time zone,
	"made" jsonb NOT NULL,
	"note" text,
	"workspace_id" uuid,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "job_runs" (
	"name" text PRIMARY KEY NOT NULL,
	"ran_at" timestamp with time zone NOT NULL,
	"last_error" text
);
--> statement-breakpoint
CREATE TABLE "retention_periods" (
	"category" text PRIMARY KEY NOT NULL,
	"days" integer NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "retention_runs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"ran_at" timestamp with time zone NOT NULL,
	"dry_run" boolean NOT NULL,
	"report" jsonb NOT NULL
);
--> statement-breakpoint
ALTER TABLE "auth_accounts" ADD CONSTRAINT "auth_accounts_user_id_auth_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."auth_users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth_sessions" ADD CONSTRAINT "auth_sessions_user_id_auth_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."auth_users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth_two_factors" ADD CONSTRAINT "auth_two_factors_user_id_auth_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."auth_users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "employer_contacts" ADD CONSTRAINT "employer_contacts_employer_id_employers_id_fk" FOREIGN KEY ("employer_id") REFERENCES "public"."employers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finding_overrides" ADD CONSTRAINT "finding_overrides_vacancy_id_vacancies_id_fk" FOREIGN KEY ("vacancy_id") REFERENCES "public"."vacancies"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vacancy_confirmations" ADD CONSTRAINT "vacancy_confirmations_vacancy_id_vacancies_id_fk" FOREIGN KEY ("vacancy_id") REFERENCES "public"."vacancies"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vacancy_texts" ADD CONSTRAINT "vacancy_texts_vacancy_id_vacancies_id_fk" FOREIGN KEY ("vacancy_id") REFERENCES "public"."vacancies"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "candidate_notes" ADD CONSTRAINT "candidate_notes_candidate_id_candidates_id_fk" FOREIGN KEY ("candidate_id") REFERENCES "public"."candidates"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letters" ADD CONSTRAINT "letters_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "check_ins" ADD CONSTRAINT "check_ins_placement_id_placements_id_fk" FOREIGN KEY ("placement_id") REFERENCES "public"."placements"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "history_thing_thing_id_at_index" ON "history" USING btree ("thing","thing_id","at");--> statement-breakpoint
CREATE INDEX "history_at_index" ON "history" USING btree ("at");--> statement-breakpoint
CREATE INDEX "reads_candidate_id_at_index" ON "reads" USING btree ("candidate_id","at");--> statement-breakpoint
CREATE INDEX "auth_accounts_user_id_index" ON "auth_accounts" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "auth_sessions_user_id_index" ON "auth_sessions" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "auth_two_factors_user_id_index" ON "auth_two_factors" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "auth_verifications_identifier_index" ON "auth_verifications" USING btree ("identifier");--> statement-breakpoint
CREATE UNIQUE INDEX "rate_limits_key_window_at_index" ON "rate_limits" USING btree ("key","window_at");--> statement-breakpoint
CREATE INDEX "answers_created_at_index" ON "answers" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "links_purpose_subject_index" ON "links" USING btree ("purpose","subject");--> statement-breakpoint
CREATE INDEX "passes_purpose_subject_index" ON "passes" USING btree ("purpose","subject");--> statement-breakpoint
CREATE INDEX "outgoing_mails_state_due_at_index" ON "outgoing_mails" USING btree ("state","due_at");--> statement-breakpoint
CREATE INDEX "follow_ups_owner_id_state_due_on_index" ON "follow_ups" USING btree ("owner_id","state","due_on");--> statement-breakpoint
CREATE INDEX "follow_ups_thing_thing_id_index" ON "follow_ups" USING btree ("thing","thing_id");--> statement-breakpoint
CREATE UNIQUE INDEX "page_texts_slug_language_index" ON "page_texts" USING btree ("slug","language");--> statement-breakpoint
CREATE INDEX "contact_notes_employer_id_index" ON "contact_notes" USING btree ("employer_id");--> statement-breakpoint
CREATE INDEX "contact_notes_request_id_index" ON "contact_notes" USING btree ("request_id");--> statement-breakpoint
CREATE INDEX "employer_contacts_employer_id_index" ON "employer_contacts" USING btree ("employer_id");--> statement-breakpoint
CREATE INDEX "employers_folded_index" ON "employers" USING btree ("folded");--> statement-breakpoint
CREATE INDEX "employers_location_id_index" ON "employers" USING btree ("location_id");--> statement-breakpoint
CREATE INDEX "staffing_requests_state_location_id_index" ON "staffing_requests" USING btree ("state","location_id");--> statement-breakpoint
CREATE INDEX "staffing_requests_employer_id_index" ON "staffing_requests" USING btree ("employer_id");--> statement-breakpoint
CREATE INDEX "finding_overrides_vacancy_id_rule_index" ON "finding_overrides" USING btree ("vacancy_id","rule");--> statement-breakpoint
CREATE INDEX "vacancies_state_kldb_index" ON "vacancies" USING btree ("state","kldb");--> statement-breakpoint
CREATE INDEX "vacancies_employer_id_index" ON "vacancies" USING btree ("employer_id");--> statement-breakpoint
CREATE INDEX "vacancies_owner_id_index" ON "vacancies" USING btree ("owner_id");--> statement-breakpoint
CREATE INDEX "vacancy_confirmations_vacancy_id_index" ON "vacancy_confirmations" USING btree ("vacancy_id");--> statement-breakpoint
CREATE UNIQUE INDEX "vacancy_texts_vacancy_id_text_version_index" ON "vacancy_texts" USING btree ("vacancy_id","text_version");--> statement-breakpoint
CREATE INDEX "candidate_notes_candidate_id_at_index" ON "candidate_notes" USING btree ("candidate_id","at");--> statement-breakpoint
CREATE INDEX "candidates_folded_index" ON "candidates" USING btree ("folded");--> statement-breakpoint
CREATE INDEX "candidates_location_id_index" ON "candidates" USING btree ("location_id");--> statement-breakpoint
CREATE INDEX "consents_candidate_id_index" ON "consents" USING btree ("candidate_id");--> statement-breakpoint
CREATE INDEX "consents_employer_id_index" ON "consents" USING btree ("employer_id");--> statement-breakpoint
CREATE INDEX "disclosures_candidate_id_at_index" ON "disclosures" USING btree ("candidate_id","at");--> statement-breakpoint
CREATE INDEX "shown_lists_subject_id_index" ON "shown_lists" USING btree ("subject_id");--> statement-breakpoint
CREATE INDEX "application_pdfs_candidate_id_index" ON "application_pdfs" USING btree ("candidate_id");--> statement-breakpoint
CREATE UNIQUE INDEX "letters_workspace_id_vacancy_id_index" ON "letters" USING btree ("workspace_id","vacancy_id");--> statement-breakpoint
CREATE INDEX "workspaces_touched_at_index" ON "workspaces" USING btree ("touched_at");--> statement-breakpoint
CREATE INDEX "proposals_vacancy_id_state_index" ON "proposals" USING btree ("vacancy_id","state");--> statement-breakpoint
CREATE INDEX "proposals_candidate_id_index" ON "proposals" USING btree ("candidate_id");--> statement-breakpoint
CREATE UNIQUE INDEX "proposals_open_pair" ON "proposals" USING btree ("vacancy_id","candidate_id") WHERE state not in ('closed', 'not-for-me');--> statement-breakpoint
CREATE INDEX "check_ins_placement_id_index" ON "check_ins" USING btree ("placement_id");--> statement-breakpoint
CREATE INDEX "placements_candidate_id_index" ON "placements" USING btree ("candidate_id");--> statement-breakpoint
CREATE UNIQUE INDEX "ticket_counters_location_id_day_index" ON "ticket_counters" USING btree ("location_id","day");--> statement-breakpoint
CREATE UNIQUE INDEX "visits_location_id_day_number_index" ON "visits" USING btree ("location_id","day","number");--> statement-breakpoint
CREATE INDEX "visits_location_id_day_state_index" ON "visits" USING btree ("location_id","day","state");