-- Coverage of the first release was a list of lines. It becomes the whole of today, with what those lines did not have
-- left open; reasons that have gone get the nearest that is left. What an employer was told stays what it was.
UPDATE "placement_offers" SET "coverage" = jsonb_build_object(
	'instruments', (
		SELECT coalesce(jsonb_agg(
			'{"name": null, "category": null, "perHourCents": null, "periods": [], "applyBy": null}'::jsonb
			|| jsonb_set("line", '{because,code}', coalesce(
				'{"dispensation": "dispensationInstead", "under21": "amountUnknown", "flatRate": "flatRateAwaited", "factsMissing": "notMeasured"}'::jsonb
				-> ("line" #>> '{because,code}'),
				"line" #> '{because,code}'))
			ORDER BY "place"), '[]'::jsonb)
		FROM jsonb_array_elements("coverage") WITH ORDINALITY AS "old"("line", "place")),
	'months', '[]'::jsonb,
	'branches', '[]'::jsonb,
	'rulesVersion', '2026-11-21')
WHERE jsonb_typeof("coverage") = 'array';
--> statement-breakpoint
UPDATE "placement_offers" SET "rules_version" = "coverage" ->> 'rulesVersion' WHERE "coverage" IS NOT NULL;
