ALTER TABLE "import_runs" ADD COLUMN "total" integer;--> statement-breakpoint
ALTER TABLE "import_runs" ADD COLUMN "unknown_columns" text[] DEFAULT '{}' NOT NULL;