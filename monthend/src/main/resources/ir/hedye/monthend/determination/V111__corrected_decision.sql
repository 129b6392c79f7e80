-- The corrections on which a decision rests, in the order of their numbers: facts that people corrected and the law then saw.
ALTER TABLE decision ADD COLUMN corrections bigint[] NOT NULL DEFAULT '{}';
CREATE INDEX decision_corrected ON decision (event_id, role) WHERE corrections <> '{}';
