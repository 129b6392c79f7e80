-- Finance's desk: signatures with roles, freezes, money withheld from a person, the bank's statements, the daily look at the books.

-- role and officer are empty for a signature by command; signer_key is then the name's, else "officer " and the officer's key,
-- which no name's key can be: those hold no space.
ALTER TABLE signature
  ADD COLUMN role text COLLATE "C" NOT NULL DEFAULT '' CHECK (role IN ('', 'MAKER', 'CHECKER')),
  ADD COLUMN officer text COLLATE "C" NOT NULL DEFAULT '',
  ADD CHECK ((role = '') = (officer = ''));

-- How many people had to sign, as it was when the last of them did.
ALTER TABLE batch ADD COLUMN signatures_needed int NOT NULL DEFAULT 2;
GRANT UPDATE (signatures_needed) ON batch TO ${app};

-- While a row without its end stands, nobody signs or releases the batch.
CREATE TABLE batch_freeze (
  batch_id int NOT NULL REFERENCES batch,
  freeze_no int NOT NULL,
  reason text NOT NULL CHECK (reason <> ''),
  frozen_by text COLLATE "C" NOT NULL,
  frozen_by_name text NOT NULL,
  frozen_at timestamptz NOT NULL DEFAULT now(),
  thawed_by text COLLATE "C" NOT NULL DEFAULT '',
  thawed_by_name text NOT NULL DEFAULT '',
  thaw_reason text NOT NULL DEFAULT '',
  thawed_at timestamptz,
  CHECK (thawed_by <> frozen_by),
  CHECK ((thawed_at IS NULL) = (thawed_by = '')),
  PRIMARY KEY (batch_id, freeze_no)
);
CREATE UNIQUE INDEX batch_frozen ON batch_freeze (batch_id) WHERE thawed_at IS NULL;

-- While a row without its end stands, no payment to the person is proposed or released; what the law says stands.
CREATE TABLE withholding (
  withholding_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  national_id bigint NOT NULL,
  kind text COLLATE "C" NOT NULL CHECK (kind IN ('FROZEN', 'AUTOMATION_OFF')),
  reason text NOT NULL CHECK (reason <> ''),
  begun_by text COLLATE "C" NOT NULL,
  begun_by_name text NOT NULL,
  begun_at timestamptz NOT NULL DEFAULT now(),
  ended_by text COLLATE "C" NOT NULL DEFAULT '',
  ended_by_name text NOT NULL DEFAULT '',
  end_reason text NOT NULL DEFAULT '',
  ended_at timestamptz,
  CHECK (ended_by <> begun_by),
  CHECK ((ended_at IS NULL) = (ended_by = ''))
);
CREATE UNIQUE INDEX withholding_open ON withholding (national_id, kind) WHERE ended_at IS NULL;

-- The bank's statements, and their lines: each once, however many statements hold it. nth tells lines apart that are alike in
-- everything.
CREATE TABLE statement (
  statement_id int PRIMARY KEY,
  file text NOT NULL,
  sha256 text COLLATE "C" NOT NULL UNIQUE,
  lines int NOT NULL,
  new_lines int NOT NULL,
  first_day int NOT NULL,
  last_day int NOT NULL,
  received_at timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE statement_line (
  line_id bigint PRIMARY KEY,
  statement_id int NOT NULL REFERENCES statement DEFERRABLE INITIALLY DEFERRED,
  line bigint NOT NULL,
  account text COLLATE "C" NOT NULL,
  value_date int NOT NULL,
  direction text COLLATE "C" NOT NULL CHECK (direction IN ('DEBIT', 'CREDIT')),
  amount bigint NOT NULL CHECK (amount > 0),
  sheba text COLLATE "C" NOT NULL,
  reference text COLLATE "C" NOT NULL,
  balance bigint NOT NULL,
  nth int NOT NULL,
  -- what it is of ours: a bank file's debit, or a payment's money that came back
  file_id int REFERENCES bank_file,
  payment_id bigint REFERENCES payment,
  CHECK (file_id IS NULL OR (direction = 'DEBIT' AND payment_id IS NULL)),
  CHECK (payment_id IS NULL OR direction = 'CREDIT'),
  UNIQUE (account, value_date, direction, amount, sheba, reference, balance, nth)
);
CREATE UNIQUE INDEX statement_of_file ON statement_line (file_id) WHERE file_id IS NOT NULL;
CREATE UNIQUE INDEX statement_of_payment ON statement_line (payment_id) WHERE payment_id IS NOT NULL;
CREATE INDEX statement_unmatched ON statement_line (reference) WHERE file_id IS NULL AND payment_id IS NULL;
CREATE INDEX statement_by_account ON statement_line (account, value_date);

-- One look at the books a day: the last one of a day stands.
CREATE TABLE books_day (
  day int PRIMARY KEY,
  payments bigint NOT NULL,
  total bigint NOT NULL,
  differences int NOT NULL,
  looked_at timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE books_difference (
  day int NOT NULL REFERENCES books_day,
  nth int NOT NULL,
  kind text COLLATE "C" NOT NULL,
  subject text NOT NULL,
  ours bigint NOT NULL,
  theirs bigint NOT NULL,
  PRIMARY KEY (day, nth)
);

REVOKE UPDATE, DELETE ON batch_freeze, withholding, statement, statement_line FROM ${app};
GRANT UPDATE (thawed_by, thawed_by_name, thaw_reason, thawed_at) ON batch_freeze TO ${app};
GRANT UPDATE (ended_by, ended_by_name, end_reason, ended_at) ON withholding TO ${app};
GRANT UPDATE (file_id, payment_id) ON statement_line TO ${app};

CREATE INDEX payment_came_back ON payment (payment_id) WHERE state IN ('REJECTED', 'RETURNED');
