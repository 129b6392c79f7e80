-- What the pages of oversight look up by run, delivery and day.
CREATE INDEX decision_of_run ON decision (run_id);
CREATE INDEX event_version_of_delivery ON event_version (delivery_id);
CREATE INDEX notice_queued_at ON notice (queued_at);
CREATE INDEX person_branch ON person (branch);
