-- A sender with the name of a municipality is that municipality: its manager keeps the municipality's lists.
UPDATE "senders" SET "municipality" = "municipalities"."code"
FROM "municipalities"
WHERE "senders"."kind" = 'municipality' AND "senders"."municipality" IS NULL
	AND lower("senders"."name") IN (lower("municipalities"."name"), lower('Gemeente ' || "municipalities"."name"));
