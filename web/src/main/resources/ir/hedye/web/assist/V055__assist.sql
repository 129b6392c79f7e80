-- Visits of people who are served by an officer or a broker, with their own code.
CREATE TABLE assist_visit (
  visit_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  staff_id bigint NOT NULL REFERENCES staff_member,
  national_id bigint NOT NULL,
  purpose text COLLATE "C" NOT NULL CHECK (purpose IN ('NO_PHONE', 'AT_BRANCH', 'CANNOT_READ', 'HELP_ASKED')),
  began_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL CHECK (ends_at <= began_at + interval '15 minutes'),
  ended_at timestamptz
);
CREATE INDEX assist_visit_open ON assist_visit (staff_id) WHERE ended_at IS NULL;

REVOKE UPDATE, DELETE ON assist_visit FROM ${app};
GRANT UPDATE (ended_at) ON assist_visit TO ${app};
