-- What was noted and is not sealed yet. Filled by the tables themselves, so that nothing can be noted past it; a row is seen here
-- only once its transaction is committed, however late that is, and whatever number it drew (ADR 20).
CREATE TABLE journal_open (
  kind text COLLATE "C" NOT NULL CHECK (kind IN ('ENTRY', 'READING')),
  id bigint NOT NULL,
  PRIMARY KEY (kind, id)
);

-- The chain. Each seal covers what it names, and the seal before.
CREATE TABLE journal_seal (
  seal_no bigint PRIMARY KEY,
  -- in this order they went into the hash
  entries bigint[] NOT NULL,
  readings bigint[] NOT NULL,
  -- the smallest and the greatest number of an entry; 0 where there is none
  first_entry bigint NOT NULL,
  last_entry bigint NOT NULL,
  hash text COLLATE "C" NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
  sealed_at timestamptz NOT NULL DEFAULT now()
);

-- Which head of the chain something carries out of the house, such as a batch in its manifest.
CREATE TABLE journal_anchor (
  subject text COLLATE "C" PRIMARY KEY,
  seal_no bigint NOT NULL REFERENCES journal_seal
);

CREATE FUNCTION journal_opens() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  IF TG_TABLE_NAME = 'journal_entry' THEN
    INSERT INTO journal_open VALUES ('ENTRY', NEW.entry_id);
  ELSE
    INSERT INTO journal_open VALUES ('READING', NEW.reading_id);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER journal_entry_opens AFTER INSERT ON journal_entry FOR EACH ROW EXECUTE FUNCTION journal_opens();
CREATE TRIGGER reading_opens AFTER INSERT ON reading FOR EACH ROW EXECUTE FUNCTION journal_opens();

INSERT INTO journal_open SELECT 'ENTRY', entry_id FROM journal_entry;
INSERT INTO journal_open SELECT 'READING', reading_id FROM reading;

REVOKE UPDATE, DELETE ON journal_seal, journal_anchor FROM ${app};
REVOKE UPDATE ON journal_open FROM ${app};

CREATE INDEX journal_entry_noted ON journal_entry (noted_at);
