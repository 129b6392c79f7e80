-- Money. A payment's state moves only as PaymentMoves allows; every move is kept.

CREATE TABLE batch (
  batch_id int PRIMARY KEY REFERENCES month_run (run_id) DEFERRABLE INITIALLY DEFERRED,
  month int NOT NULL,
  run_no int NOT NULL,
  state text NOT NULL CHECK (state IN ('PROPOSED', 'SIGNED', 'RELEASED', 'SENT')),
  -- SHA-256 of the manifest as it stands, and as it stood when it was signed
  manifest_sha256 text COLLATE "C" NOT NULL DEFAULT '',
  released_at timestamptz,
  UNIQUE (month, run_no)
);

CREATE TABLE signature (
  batch_id int NOT NULL REFERENCES batch,
  signer text COLLATE "C" NOT NULL,
  manifest_sha256 text COLLATE "C" NOT NULL,
  signed_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (batch_id, signer, manifest_sha256)
);

-- One bank file: debtor account, profile, message id; re-made byte for byte from what stands here.
CREATE TABLE bank_file (
  file_id int PRIMARY KEY,
  batch_id int NOT NULL REFERENCES batch,
  message_id text COLLATE "C" NOT NULL UNIQUE,
  profile text NOT NULL,
  debtor text COLLATE "C" NOT NULL,
  name text NOT NULL,
  payments int NOT NULL,
  total bigint NOT NULL,
  created_at timestamp NOT NULL,
  sha256 text COLLATE "C" NOT NULL DEFAULT ''
);

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
  end_to_end_id text COLLATE "C" NOT NULL UNIQUE,
  -- the run in which the money that came back was reversed in the books, 0 while it was not
  reversed_in int NOT NULL DEFAULT 0,
  trace_number text NOT NULL DEFAULT '',
  settled_on int NOT NULL DEFAULT 0,
  -- the money that came back was seen on the bank's side
  money_seen boolean NOT NULL DEFAULT false
);

-- Once: each event and role, and each person in a lifetime, over live payments.
CREATE UNIQUE INDEX payment_once_an_event ON payment (event_id, role)
  WHERE kind = 'ALLOWANCE' AND state NOT IN ('REJECTED', 'RETURNED', 'WITHDRAWN');
CREATE UNIQUE INDEX payment_once_a_lifetime ON payment (national_id)
  WHERE kind = 'ALLOWANCE' AND state NOT IN ('REJECTED', 'RETURNED', 'WITHDRAWN');
CREATE INDEX payment_of_batch ON payment (batch_id);
CREATE INDEX payment_of_person ON payment (national_id);

CREATE TABLE payment_move (
  payment_id bigint NOT NULL REFERENCES payment,
  from_state text NOT NULL,
  to_state text NOT NULL,
  cause text NOT NULL,
  moved_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX payment_move_of ON payment_move (payment_id);

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
  answer_id int NOT NULL REFERENCES bank_answer,
  line bigint NOT NULL,
  end_to_end_id text NOT NULL,
  status text NOT NULL,
  reason text NOT NULL,
  result text NOT NULL
);

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

REVOKE DELETE ON batch, bank_file, payment, review_case FROM ${app};
REVOKE UPDATE, DELETE ON signature, payment_move, returned_account, bank_answer, bank_answer_line FROM ${app};
