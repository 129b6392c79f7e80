-- What people did, in their order; appended freely, sealed in batches. Nothing here is ever changed.
CREATE TABLE journal_entry (
  entry_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  actor text NOT NULL,
  role text COLLATE "C" NOT NULL,
  deed text COLLATE "C" NOT NULL,
  subject text COLLATE "C" NOT NULL,
  -- whose file it concerns; 0 for nobody's
  national_id bigint NOT NULL,
  before_text text NOT NULL,
  after_text text NOT NULL,
  noted_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX journal_entry_person ON journal_entry (national_id) WHERE national_id <> 0;

REVOKE UPDATE, DELETE ON journal_entry FROM ${app};
