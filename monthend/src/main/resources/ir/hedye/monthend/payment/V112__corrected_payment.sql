-- Whether a payment's decision rests on facts that people corrected: such lines stand apart in the batch.
ALTER TABLE payment ADD COLUMN corrections bigint[] NOT NULL DEFAULT '{}';
ALTER TABLE payment ADD COLUMN corrected boolean NOT NULL GENERATED ALWAYS AS (corrections <> '{}') STORED;
CREATE INDEX payment_corrected ON payment (batch_id) WHERE corrected;
