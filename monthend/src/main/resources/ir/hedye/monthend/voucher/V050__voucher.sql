-- Vouchers: one per branch and run, balanced. A run's batch has the run's number; its vouchers follow it until release.

CREATE TABLE voucher (
  voucher_no text COLLATE "C" PRIMARY KEY,
  run_id int NOT NULL REFERENCES month_run DEFERRABLE INITIALLY DEFERRED,
  office text COLLATE "C" NOT NULL,
  branch text COLLATE "C" NOT NULL,
  UNIQUE (run_id, branch)
);

CREATE TABLE voucher_line (
  voucher_no text COLLATE "C" NOT NULL REFERENCES voucher,
  line int NOT NULL,
  -- why it was booked: the run's own allowances, or one that came back or never left
  entry text NOT NULL CHECK (entry IN ('ALLOWANCE', 'RETURNED', 'REJECTED')),
  account text COLLATE "C" NOT NULL,
  debit bigint NOT NULL CHECK (debit >= 0),
  credit bigint NOT NULL CHECK (credit >= 0),
  payees int NOT NULL,
  description text NOT NULL,
  PRIMARY KEY (voucher_no, line),
  CHECK ((debit = 0) <> (credit = 0))
);

REVOKE UPDATE, DELETE ON voucher FROM ${app};
REVOKE UPDATE ON voucher_line FROM ${app};
