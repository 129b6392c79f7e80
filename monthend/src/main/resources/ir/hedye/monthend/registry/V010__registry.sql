-- The civil registry's deliveries and the ledger of marriage events. National IDs are numbers (ten digits, leading zeros
-- dropped), Jalali days are numbers yyyymmdd (0: none), Jalali months yyyymm.

CREATE TABLE delivery (
  delivery_id int PRIMARY KEY,
  period int NOT NULL,
  file text NOT NULL,
  sha256 text COLLATE "C" NOT NULL,
  records bigint NOT NULL,
  new_events bigint NOT NULL,
  changed_events bigint NOT NULL,
  revoked_events bigint NOT NULL,
  repeated_events bigint NOT NULL,
  missing_events bigint NOT NULL,
  rejected_rows bigint NOT NULL,
  received_at timestamptz NOT NULL DEFAULT now(),
  -- a month without news brings the same file again, for another period
  UNIQUE (period, sha256)
);

CREATE TABLE delivery_missing (
  delivery_id int NOT NULL REFERENCES delivery,
  event_id bigint NOT NULL,
  PRIMARY KEY (delivery_id, event_id)
);

CREATE TABLE delivery_reject (
  delivery_id int NOT NULL REFERENCES delivery,
  line bigint NOT NULL,
  column_name text NOT NULL,
  value text NOT NULL,
  reason text NOT NULL,
  row_text text NOT NULL
);

-- Every version that was taken, for ever.
CREATE TABLE event_version (
  event_id bigint NOT NULL,
  version bigint NOT NULL,
  delivery_id int NOT NULL REFERENCES delivery,
  revoked boolean NOT NULL,
  permanent boolean NOT NULL,
  married_on int NOT NULL,
  registered_on int NOT NULL,
  office text NOT NULL,
  husband text NOT NULL,
  husband_birth int NOT NULL,
  husband_prior bigint NOT NULL,
  wife text NOT NULL,
  wife_birth int NOT NULL,
  wife_prior bigint NOT NULL,
  province text NOT NULL,
  print bigint NOT NULL,
  PRIMARY KEY (event_id, version)
);

-- The version in force of each event. The print is 64 bits of what we read of its row.
CREATE TABLE event_head (
  event_id bigint PRIMARY KEY,
  version bigint NOT NULL,
  print bigint NOT NULL
);

-- Which Iranian spouses the versions in force name, insured or not.
CREATE TABLE party (
  national_id bigint NOT NULL,
  event_id bigint NOT NULL,
  role "char" NOT NULL CHECK (role IN ('H', 'W')),
  PRIMARY KEY (national_id, event_id, role)
);
CREATE INDEX party_event ON party (event_id);

-- People whose facts changed since the last run: the run re-decides these and nobody else.
CREATE TABLE changed_person (
  national_id bigint PRIMARY KEY
);

REVOKE UPDATE, DELETE ON delivery, delivery_missing, delivery_reject, event_version FROM ${app};
REVOKE DELETE ON event_head FROM ${app};
REVOKE UPDATE ON party, changed_person FROM ${app};
