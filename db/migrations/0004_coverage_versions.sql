CREATE TABLE "coverage_versions" (
	"offer_id" uuid NOT NULL,
	"offer_version" integer NOT NULL,
	"number" integer NOT NULL,
	"determined_on" date NOT NULL,
	"because" text NOT NULL,
	"changed" text[] NOT NULL,
	"sentence" text NOT NULL,
	"coverage" jsonb NOT NULL,
	CONSTRAINT "coverage_versions_offer_id_offer_version_number_pk" PRIMARY KEY("offer_id","offer_version","number"),
	CONSTRAINT "coverage_versions_because" CHECK ("coverage_versions"."because" in ('factChanged', 'ruleChanged', 'employerChose')),
	CONSTRAINT "coverage_versions_number" CHECK ("coverage_versions"."number" > 1)
);
--> statement-breakpoint
CREATE TABLE "jobcoach_organisations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"municipality" text NOT NULL,
	"name" text NOT NULL,
	"in_force_from" date NOT NULL,
	"in_force_until" date,
	"source" text NOT NULL,
	"checked_on" date NOT NULL,
	"added_by" uuid NOT NULL,
	CONSTRAINT "jobcoach_organisations_days" CHECK ("jobcoach_organisations"."in_force_until" is null or "jobcoach_organisations"."in_force_until" >= "jobcoach_organisations"."in_force_from")
);
--> statement-breakpoint
ALTER TABLE "placement_offers" ADD COLUMN "rules_version" text;--> statement-breakpoint
ALTER TABLE "placement_offers" ADD COLUMN "employer_choice" jsonb;--> statement-breakpoint
ALTER TABLE "placement_offers" ADD COLUMN "choice_signed_by" uuid;--> statement-breakpoint
ALTER TABLE "placement_offers" ADD COLUMN "choice_signed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "coverage_versions" ADD CONSTRAINT "coverage_versions_offer_id_placement_offers_id_fk" FOREIGN KEY ("offer_id") REFERENCES "public"."placement_offers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "jobcoach_organisations" ADD CONSTRAINT "jobcoach_organisations_added_by_accounts_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "jobcoach_organisations_municipality" ON "jobcoach_organisations" USING btree ("municipality");--> statement-breakpoint
CREATE UNIQUE INDEX "jobcoach_organisations_running" ON "jobcoach_organisations" USING btree ("municipality",lower("name")) WHERE in_force_until is null;--> statement-breakpoint
ALTER TABLE "placement_offers" ADD CONSTRAINT "placement_offers_choice_signed_by_accounts_id_fk" FOREIGN KEY ("choice_signed_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placement_offers" ADD CONSTRAINT "placement_offers_choice_signed" CHECK (("placement_offers"."employer_choice" is null) = ("placement_offers"."choice_signed_by" is null)
        and ("placement_offers"."employer_choice" is null) = ("placement_offers"."choice_signed_at" is null));