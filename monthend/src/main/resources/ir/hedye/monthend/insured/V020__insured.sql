-- The Organization's feeds. Units as in the registry's tables; money in current rials.

CREATE TABLE feed (
  feed_id int PRIMARY KEY,
  as_of int NOT NULL,
  sha256 text COLLATE "C" NOT NULL,
  with_paid boolean NOT NULL,
  rejected_rows bigint NOT NULL,
  loaded_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE feed_reject (
  feed_id int NOT NULL REFERENCES feed,
  file text NOT NULL,
  line bigint NOT NULL,
  column_name text NOT NULL,
  value text NOT NULL,
  reason text NOT NULL,
  row_text text NOT NULL
);

CREATE TABLE branch (
  branch text COLLATE "C" PRIMARY KEY,
  name text NOT NULL,
  office text COLLATE "C" NOT NULL,
  province text COLLATE "C" NOT NULL
);

-- The latest particulars of each person. account_version and mobile_version rise with every change.
CREATE TABLE person (
  national_id bigint PRIMARY KEY,
  insurance_number text NOT NULL,
  first_name text NOT NULL,
  last_name text NOT NULL,
  birth_date int NOT NULL,
  sex "char" NOT NULL CHECK (sex IN ('M', 'F')),
  branch text COLLATE "C" NOT NULL,
  deceased_on int NOT NULL,
  mobile text NOT NULL,
  sheba text NOT NULL,
  -- the same two in their one form; empty when they are none
  mobile_number text COLLATE "C" NOT NULL,
  account text COLLATE "C" NOT NULL,
  mobile_version int NOT NULL DEFAULT 1,
  account_version int NOT NULL DEFAULT 1,
  -- set by the person themselves, after which a feed of an earlier day does not overwrite
  mobile_set_on int NOT NULL DEFAULT 0,
  account_set_on int NOT NULL DEFAULT 0,
  -- the day a usable account was replaced by another; the quiet period counts from it
  account_changed_on int NOT NULL DEFAULT 0,
  frozen boolean NOT NULL DEFAULT false
);
CREATE INDEX person_account ON person (account) WHERE account <> '';

-- Every account and mobile that a person had, and when it was replaced.
CREATE TABLE contact_change (
  national_id bigint NOT NULL,
  what text NOT NULL CHECK (what IN ('ACCOUNT', 'MOBILE')),
  version int NOT NULL,
  old_value text NOT NULL,
  new_value text NOT NULL,
  source text NOT NULL,
  changed_on int NOT NULL,
  changed_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (national_id, what, version)
);

-- An employer's list: workshop, month, number.
CREATE TABLE contribution_list (
  list_id bigint PRIMARY KEY,
  workshop text COLLATE "C" NOT NULL,
  month int NOT NULL,
  list_no text COLLATE "C" NOT NULL,
  feed_id int NOT NULL REFERENCES feed,
  UNIQUE (workshop, month, list_no)
);

-- kind: category code * 4 + basis code (law, Category and Basis).
CREATE TABLE contribution (
  list_id bigint NOT NULL REFERENCES contribution_list,
  national_id bigint NOT NULL,
  month int NOT NULL,
  kind smallint NOT NULL,
  days smallint NOT NULL,
  wage bigint NOT NULL,
  start_on int NOT NULL,
  leave_on int NOT NULL
);
CREATE INDEX contribution_person ON contribution (national_id);
CREATE INDEX contribution_of_list ON contribution (list_id);

CREATE TABLE paid_before (
  national_id bigint NOT NULL,
  paid_on int NOT NULL,
  amount bigint NOT NULL,
  source text NOT NULL,
  UNIQUE (national_id, paid_on, amount, source)
);

REVOKE UPDATE, DELETE ON feed, feed_reject, contact_change, paid_before FROM ${app};
REVOKE DELETE ON branch, person, contribution_list FROM ${app};
REVOKE UPDATE ON contribution FROM ${app};
