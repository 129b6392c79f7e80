-- Money. A payment's state moves only as allowed_move says; every move is kept. Ids are counted on under the month's lock,
-- never by sequences: the same command again, after a kill, gives the same ids.

CREATE TABLE batch (
  batch_id int PRIMARY KEY REFERENCES month_run (run_id) DEFERRABLE INITIALLY DEFERRED,
  month int NOT NULL,
  run_no int NOT NULL,
  state text NOT NULL CHECK (state IN ('PROPOSED', 'SIGNED', 'RELEASED', 'SENT')),
  -- SHA-256 of the manifest as it stands
  manifest_sha256 text COLLATE "C" NOT NULL DEFAULT '',
  -- the manifest that two people signed, and its SHA-256
  signed_sha256 text COLLATE "C" NOT NULL DEFAULT '',
  signed_manifest text NOT NULL DEFAULT '',
  released_at timestamptz,
  UNIQUE (month, run_no)
);

-- signer_key is the name without spaces, marks and case: the same person cannot sign twice under two spellings.
CREATE TABLE signature (
  batch_id int NOT NULL REFERENCES batch,
  signer_key text COLLATE "C" NOT NULL CHECK (signer_key <> ''),
  signer text NOT NULL,
  manifest_sha256 text COLLATE "C" NOT NULL,
  signed_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (batch_id, manifest_sha256, signer_key)
);

-- One bank file: debtor account, profile, message id; re-made byte for byte from what stands here and in its payments.
CREATE TABLE bank_file (
  file_id int PRIMARY KEY,
  batch_id int NOT NULL REFERENCES batch,
  message_id text COLLATE "C" NOT NULL UNIQUE,
  profile text COLLATE "C" NOT NULL,
  debtor text COLLATE "C" NOT NULL,
  debtor_name text NOT NULL,
  name text COLLATE "C" NOT NULL,
  payments int NOT NULL CHECK (payments > 0),
  total bigint NOT NULL CHECK (total > 0),
  -- Tehran's wall clock
  created_at timestamp(0) NOT NULL,
  -- of the file that was written and read back; empty until then
  sha256 text COLLATE "C" NOT NULL DEFAULT ''
);
CREATE INDEX bank_file_of_batch ON bank_file (batch_id);

CREATE TABLE payment (
  payment_id bigint PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('ALLOWANCE', 'TOP_UP')),
  event_id bigint NOT NULL,
  role "char" NOT NULL CHECK (role IN ('H', 'W')),
  event_version bigint NOT NULL,
  national_id bigint NOT NULL,
  batch_id int NOT NULL REFERENCES batch DEFERRABLE INITIALLY DEFERRED,
  branch text COLLATE "C" NOT NULL,
  office text COLLATE "C" NOT NULL,
  amount bigint NOT NULL CHECK (amount > 0),
  sheba text COLLATE "C" NOT NULL,
  account_version int NOT NULL,
  state text NOT NULL CHECK (state IN
    ('PROPOSED', 'SIGNED', 'RELEASED', 'SENT', 'ACCEPTED', 'SETTLED', 'REJECTED', 'RETURNED', 'WITHDRAWN')),
  -- the rejected or returned payment in whose place this one stands
  replaces bigint REFERENCES payment,
  file_id int REFERENCES bank_file,
  -- as it stood on the day of release; a later correction does not change a file that was made
  payee_name text NOT NULL DEFAULT '',
  end_to_end_id text COLLATE "C" NOT NULL UNIQUE,
  -- the run in which a rejected or returned payment was reversed in the books, 0 while it was not
  reversed_in int NOT NULL DEFAULT 0,
  trace_number text NOT NULL DEFAULT '',
  settled_on int NOT NULL DEFAULT 0,
  -- the money that came back was seen on the bank's side
  money_seen boolean NOT NULL DEFAULT false
);

-- Once: each event and role, and each person in a lifetime, over live payments. A returned payment lives until its money
-- was seen.
CREATE UNIQUE INDEX payment_once_an_event ON payment (event_id, role)
  WHERE kind = 'ALLOWANCE' AND state NOT IN ('REJECTED', 'WITHDRAWN') AND NOT (state = 'RETURNED' AND money_seen);
CREATE UNIQUE INDEX payment_once_a_lifetime ON payment (national_id)
  WHERE kind = 'ALLOWANCE' AND state NOT IN ('REJECTED', 'WITHDRAWN') AND NOT (state = 'RETURNED' AND money_seen);
CREATE INDEX payment_of_batch ON payment (batch_id);
CREATE INDEX payment_of_person ON payment (national_id);
CREATE INDEX payment_of_event ON payment (event_id, role);
CREATE INDEX payment_of_file ON payment (file_id);
CREATE INDEX payment_to_reverse ON payment (payment_id) WHERE state IN ('REJECTED', 'RETURNED') AND reversed_in = 0;
CREATE INDEX payment_reversed ON payment (reversed_in) WHERE reversed_in > 0;

-- The payments in whose place no other may be made.
CREATE VIEW live_payment WITH (security_invoker = true) AS
  SELECT * FROM payment
  WHERE state NOT IN ('REJECTED', 'WITHDRAWN') AND NOT (state = 'RETURNED' AND money_seen);

-- The same moves as the types of PaymentState and the picture in ARCHITECTURE.md; a test compares them. From nothing, a
-- payment begins as PROPOSED.
CREATE TABLE allowed_move (
  from_state text NOT NULL,
  to_state text NOT NULL,
  PRIMARY KEY (from_state, to_state)
);
INSERT INTO allowed_move VALUES
  ('', 'PROPOSED'),
  ('PROPOSED', 'SIGNED'), ('PROPOSED', 'WITHDRAWN'),
  ('SIGNED', 'RELEASED'), ('SIGNED', 'WITHDRAWN'),
  ('RELEASED', 'SENT'),
  ('SENT', 'ACCEPTED'), ('SENT', 'SETTLED'), ('SENT', 'REJECTED'), ('SENT', 'RETURNED'),
  ('ACCEPTED', 'SETTLED'), ('ACCEPTED', 'REJECTED'), ('ACCEPTED', 'RETURNED'),
  ('SETTLED', 'RETURNED');

CREATE TABLE payment_move (
  payment_id bigint NOT NULL REFERENCES payment,
  -- 1, 2, … of each payment
  step int NOT NULL,
  from_state text NOT NULL,
  to_state text NOT NULL,
  cause text NOT NULL,
  moved_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (payment_id, step),
  FOREIGN KEY (from_state, to_state) REFERENCES allowed_move
);

-- Accounts to which a payment came back: not payable for that person until the account changes.
CREATE TABLE returned_account (
  national_id bigint NOT NULL,
  sheba text COLLATE "C" NOT NULL,
  payment_id bigint NOT NULL REFERENCES payment,
  PRIMARY KEY (national_id, sheba)
);

-- The bank's answers as they came, and what each line came to.
CREATE TABLE bank_answer (
  answer_id int PRIMARY KEY,
  file text NOT NULL,
  sha256 text COLLATE "C" NOT NULL UNIQUE,
  lines bigint NOT NULL,
  received_at timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE bank_answer_line (
  answer_id int NOT NULL REFERENCES bank_answer DEFERRABLE INITIALLY DEFERRED,
  line bigint NOT NULL,
  end_to_end_id text COLLATE "C" NOT NULL,
  status text NOT NULL,
  reason text NOT NULL,
  result text NOT NULL
);
CREATE INDEX bank_answer_line_of ON bank_answer_line (end_to_end_id);

-- What only a person can settle: kind, whom and what it is about, both decisions side by side where there are two.
CREATE TABLE review_case (
  case_id bigint PRIMARY KEY,
  kind text NOT NULL,
  event_id bigint,
  role "char",
  national_id bigint,
  payment_id bigint REFERENCES payment,
  old_run int,
  new_run int,
  detail text NOT NULL,
  opened_at timestamptz NOT NULL DEFAULT now(),
  closed_at timestamptz
);
CREATE INDEX review_case_person ON review_case (national_id);

-- What a payment is (whom, how much, where to) is never rewritten; nothing here is ever deleted.
REVOKE UPDATE, DELETE ON batch, bank_file, payment, review_case FROM ${app};
GRANT UPDATE (state, manifest_sha256, signed_sha256, signed_manifest, released_at) ON batch TO ${app};
GRANT UPDATE (sha256) ON bank_file TO ${app};
GRANT UPDATE (state, file_id, payee_name, reversed_in, trace_number, settled_on, money_seen) ON payment TO ${app};
GRANT UPDATE (closed_at) ON review_case TO ${app};
REVOKE UPDATE, DELETE ON signature, payment_move, returned_account, bank_answer, bank_answer_line FROM ${app};
REVOKE INSERT, UPDATE, DELETE ON allowed_move, live_payment FROM ${app};
