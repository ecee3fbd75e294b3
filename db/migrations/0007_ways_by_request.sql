CREATE INDEX "meetings_request" ON "meetings" USING btree ("request_id");--> statement-breakpoint
CREATE INDEX "placement_offers_request" ON "placement_offers" USING btree ("request_id");