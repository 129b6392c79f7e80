-- Runs, and the decisions they made with the facts they saw.

CREATE TABLE month_run (
  run_id int PRIMARY KEY,
  month int NOT NULL,
  run_no int NOT NULL,
  evaluated_on int NOT NULL,
  delivery_id int NOT NULL REFERENCES delivery,
  people bigint NOT NULL,
  decisions bigint NOT NULL,
  seal text COLLATE "C" NOT NULL,
  ran_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (month, run_no)
);

-- Facts by the SHA-256 of their content: histories (H) and claims (C), each stored once whoever saw it.
CREATE TABLE fact (
  hash bytea PRIMARY KEY,
  kind "char" NOT NULL CHECK (kind IN ('H', 'C')),
  body bytea NOT NULL
);

-- One row each time an event and role was decided anew; in force until another run supersedes it.
CREATE TABLE decision (
  event_id bigint NOT NULL,
  role "char" NOT NULL CHECK (role IN ('H', 'W')),
  run_id int NOT NULL REFERENCES month_run DEFERRABLE INITIALLY DEFERRED,
  version bigint NOT NULL,
  national_id bigint NOT NULL,
  outcome text COLLATE "C" NOT NULL,
  amount bigint,
  paid_days int,
  wage_total bigint,
  reasons text COLLATE "C" NOT NULL,
  holds text COLLATE "C" NOT NULL,
  -- the holds as the command decisions writes them: without a bank that is gone, which no folder knows (ADR 8)
  written_holds text COLLATE "C" NOT NULL DEFAULT '',
  law_version text COLLATE "C" NOT NULL,
  claim bytea NOT NULL REFERENCES fact,
  history bytea NOT NULL REFERENCES fact,
  superseded_by int REFERENCES month_run DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (event_id, role, run_id)
);
CREATE UNIQUE INDEX decision_in_force ON decision (event_id, role) WHERE superseded_by IS NULL;
CREATE INDEX decision_person ON decision (national_id) WHERE superseded_by IS NULL;
-- Time alone can change these: awaited lists, days that had not come, quiet periods.
CREATE INDEX decision_to_revisit ON decision (national_id)
  WHERE superseded_by IS NULL
    AND (outcome = 'AWAITING_LIST' OR reasons LIKE '%DATES_INCONSISTENT%' OR holds LIKE '%ACCOUNT_CHANGED%');

-- Every reading of a person's file: by whom, for what, never of what was read.
CREATE TABLE reading (
  reading_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  national_id bigint NOT NULL,
  reader text NOT NULL,
  purpose text NOT NULL,
  read_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX reading_of ON reading (national_id);

REVOKE UPDATE, DELETE ON reading FROM ${app};
REVOKE UPDATE, DELETE ON month_run, fact FROM ${app};
REVOKE UPDATE, DELETE ON decision FROM ${app};
GRANT UPDATE (superseded_by) ON decision TO ${app};
