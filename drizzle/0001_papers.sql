CREATE TABLE "application_costs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"workspace_id" uuid NOT NULL,
	"applied_on" date NOT NULL,
	"employer" text NOT NULL,
	"role" text NOT NULL,
	"way" text NOT NULL,
	"cents" integer NOT NULL,
	"known_id" uuid,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "cv_imports" (
	"workspace_id" uuid PRIMARY KEY NOT NULL,
	"cv" jsonb NOT NULL,
	"report" jsonb NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"taken_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "cv_revisions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"workspace_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"cause" text NOT NULL,
	"cv" jsonb NOT NULL,
	"made_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "cv_versions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"workspace_id" uuid NOT NULL,
	"vacancy_id" uuid NOT NULL,
	"choices" jsonb NOT NULL,
	"before" jsonb,
	"touched_at" timestamp with time zone NOT NULL,
	"deleted_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "photos" (
	"workspace_id" uuid PRIMARY KEY NOT NULL,
	"content" "bytea" NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "certificates" (
	"id" uuid PRIMARY KEY NOT NULL,
	"workspace_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"title" text NOT NULL,
	"kind" text NOT NULL,
	"content" "bytea" NOT NULL,
	"size" integer NOT NULL,
	"pages" integer NOT NULL,
	"sha256" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"removed_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "page_text_versions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"text_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"body" text NOT NULL,
	"staff_id" uuid,
	"saved_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "letters" ALTER COLUMN "vacancy_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "application_pdfs" ADD COLUMN "certificates" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "letters" ADD COLUMN "language" text DEFAULT 'de' NOT NULL;--> statement-breakpoint
ALTER TABLE "letters" ADD COLUMN "groups" text[] DEFAULT '{"why","bring","start"}' NOT NULL;--> statement-breakpoint
ALTER TABLE "letters" ADD COLUMN "enclosures" text[];--> statement-breakpoint
ALTER TABLE "letters" ADD COLUMN "recipient" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "letters" ADD COLUMN "role" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "letters" ADD COLUMN "contact_name" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "workspaces" ADD COLUMN "look" jsonb DEFAULT '{"layout":"classic","family":"sans","language":"de","photo":false}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "workspaces" ADD COLUMN "revision" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "workspaces" ADD COLUMN "gaps_left" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "workspaces" ADD COLUMN "profile" jsonb DEFAULT '{"start":"","place":"","way":"","hours":""}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "application_costs" ADD CONSTRAINT "application_costs_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cv_imports" ADD CONSTRAINT "cv_imports_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cv_revisions" ADD CONSTRAINT "cv_revisions_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cv_versions" ADD CONSTRAINT "cv_versions_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "photos" ADD CONSTRAINT "photos_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certificates" ADD CONSTRAINT "certificates_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "page_text_versions" ADD CONSTRAINT "page_text_versions_text_id_page_texts_id_fk" FOREIGN KEY ("text_id") REFERENCES "public"."page_texts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "application_costs_workspace_id_index" ON "application_costs" USING btree ("workspace_id");--> statement-breakpoint
CREATE UNIQUE INDEX "application_costs_workspace_id_known_id_index" ON "application_costs" USING btree ("workspace_id","known_id");--> statement-breakpoint
CREATE UNIQUE INDEX "cv_revisions_workspace_id_position_index" ON "cv_revisions" USING btree ("workspace_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "cv_versions_workspace_id_vacancy_id_index" ON "cv_versions" USING btree ("workspace_id","vacancy_id");--> statement-breakpoint
CREATE INDEX "certificates_workspace_id_index" ON "certificates" USING btree ("workspace_id");--> statement-breakpoint
CREATE UNIQUE INDEX "page_text_versions_text_id_number_index" ON "page_text_versions" USING btree ("text_id","number");