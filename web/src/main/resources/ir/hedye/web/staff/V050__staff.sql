-- The Organization's own people, what each was given and where it holds.

CREATE TABLE staff_member (
  staff_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  -- who vouches for them, and what they are called there; empty for a local account
  issuer text COLLATE "C" NOT NULL,
  subject text COLLATE "C" NOT NULL,
  name text NOT NULL,
  -- their own national ID, so that nobody handles their own file; 0 unknown
  own_national_id bigint NOT NULL DEFAULT 0,
  joined_at timestamptz NOT NULL DEFAULT now(),
  left_at timestamptz,
  UNIQUE (issuer, subject)
);

-- Only the demo has local accounts.
CREATE TABLE staff_local (
  staff_id bigint PRIMARY KEY REFERENCES staff_member,
  password_hash text NOT NULL
);

CREATE TABLE staff_grant (
  grant_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  staff_id bigint NOT NULL REFERENCES staff_member,
  role text COLLATE "C" NOT NULL,
  level text COLLATE "C" NOT NULL CHECK (level IN ('BRANCH', 'OFFICE', 'COUNTRY')),
  code text COLLATE "C" NOT NULL,
  given_by bigint REFERENCES staff_member,
  given_at timestamptz NOT NULL DEFAULT now(),
  ended_at timestamptz,
  CHECK ((level = 'COUNTRY') = (code = ''))
);
CREATE UNIQUE INDEX staff_grant_once ON staff_grant (staff_id, role, level, code) WHERE ended_at IS NULL;

REVOKE UPDATE, DELETE ON staff_member, staff_grant, staff_local FROM ${app};
GRANT UPDATE (name, own_national_id, left_at) ON staff_member TO ${app};
GRANT UPDATE (ended_at) ON staff_grant TO ${app};
