-- Facts that people of the Organization corrected, on evidence, by two hands. A fact is one field of an event, of a person's
-- record, or a person's contribution rows of one month. What the feeds brought stays as it came; the run lays what stands here
-- over it. Values are text: days yyyy-MM-dd or empty; rows as in contributions.csv (category,basis,days,wage,start,leave), one
-- a line, sorted.

CREATE TABLE correction (
  correction_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  kind text COLLATE "C" NOT NULL CHECK (kind IN ('MONTH', 'WINDOW_EDGE', 'EVENT', 'IDENTITY', 'LIFT')),
  -- whom or what it is about, as the kind needs it
  national_id bigint,
  event_id bigint,
  role "char" CHECK (role IN ('H', 'W')),
  month int,
  -- the employer whose list was wrong or missing; empty where it does not matter
  workshop text COLLATE "C" NOT NULL DEFAULT '',
  -- WINDOW_EDGE: days worked inside the window
  days_inside int,
  -- earlier corrections whose place it takes, named when it was proposed
  supersedes bigint[] NOT NULL DEFAULT '{}',
  state text COLLATE "C" NOT NULL DEFAULT 'PROPOSED'
    CHECK (state IN ('PROPOSED', 'CONFIRMED', 'REFUSED', 'WITHDRAWN')),
  author text COLLATE "C" NOT NULL CHECK (author <> ''),
  author_role text COLLATE "C" NOT NULL CHECK (author_role <> ''),
  -- tracking code of a support request, or another reference
  document text NOT NULL CHECK (document <> ''),
  -- of the pictures, hexadecimal
  document_sha256 text[] NOT NULL DEFAULT '{}',
  reason text NOT NULL CHECK (reason <> ''),
  proposed_at timestamptz NOT NULL DEFAULT now(),
  decided_by text COLLATE "C",
  decided_role text COLLATE "C",
  decided_at timestamptz,
  -- EVENT: the registry's version that somebody last looked at
  event_version bigint,
  confirmed boolean GENERATED ALWAYS AS (state = 'CONFIRMED') STORED,
  UNIQUE (correction_id, confirmed),
  CHECK ((state = 'PROPOSED') = (decided_by IS NULL) AND (decided_by IS NULL) = (decided_role IS NULL)),
  -- two people, of two roles
  CONSTRAINT correction_by_two_people CHECK (state NOT IN ('CONFIRMED', 'REFUSED') OR decided_by <> author),
  CONSTRAINT correction_by_two_roles CHECK (state <> 'CONFIRMED' OR decided_role <> author_role),
  CONSTRAINT correction_withdrawn_by_author CHECK (state <> 'WITHDRAWN' OR decided_by = author)
);
CREATE INDEX correction_open ON correction (correction_id) WHERE state = 'PROPOSED';
CREATE INDEX correction_person ON correction (national_id) WHERE national_id IS NOT NULL;
CREATE INDEX correction_event ON correction (event_id) WHERE event_id IS NOT NULL;

-- The facts that a correction names. subject: the event's or the person's number, as the field is of one or the other.
CREATE TABLE correction_fact (
  correction_id bigint NOT NULL,
  confirmed boolean NOT NULL DEFAULT false,
  subject bigint NOT NULL,
  field text COLLATE "C" NOT NULL CHECK (field IN ('MONTH', 'BIRTH_DATE', 'SEX', 'DECEASED_ON', 'MARRIED_ON', 'REGISTERED_ON',
    'OFFICE', 'CONTRACT', 'HUSBAND_BIRTH', 'HUSBAND_PRIOR', 'WIFE_BIRTH', 'WIFE_PRIOR')),
  -- yyyymm of the rows, 0 for other fields
  month int NOT NULL DEFAULT 0 CHECK ((field = 'MONTH') = (month <> 0)),
  before_value text NOT NULL,
  value text NOT NULL,
  -- gives the fact back to the feeds instead of a value of its own
  lifts boolean NOT NULL DEFAULT false,
  -- the later confirmed correction of the same fact
  superseded_by bigint REFERENCES correction,
  PRIMARY KEY (correction_id, field),
  CHECK (superseded_by > correction_id),
  FOREIGN KEY (correction_id, confirmed) REFERENCES correction (correction_id, confirmed) ON UPDATE CASCADE
);
-- At most one correction of a fact is in force.
CREATE UNIQUE INDEX correction_in_force ON correction_fact (subject, field, month)
  WHERE confirmed AND superseded_by IS NULL;

-- Every step of a correction, for ever.
CREATE TABLE correction_step (
  correction_id bigint NOT NULL REFERENCES correction,
  step int NOT NULL,
  from_state text COLLATE "C" NOT NULL,
  to_state text COLLATE "C" NOT NULL,
  actor text NOT NULL,
  actor_role text NOT NULL,
  note text NOT NULL,
  at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (correction_id, step),
  CHECK ((from_state, to_state) IN (('', 'PROPOSED'), ('PROPOSED', 'CONFIRMED'), ('PROPOSED', 'REFUSED'),
    ('PROPOSED', 'WITHDRAWN')))
);

-- What was decided stays decided, whoever writes.
CREATE FUNCTION settled_for_good() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'correction % is settled', OLD.correction_id USING ERRCODE = 'check_violation';
END $$;
CREATE TRIGGER correction_settled BEFORE UPDATE OF state, decided_by, decided_role, decided_at ON correction
  FOR EACH ROW WHEN (OLD.state <> 'PROPOSED') EXECUTE FUNCTION settled_for_good();
CREATE TRIGGER correction_superseded BEFORE UPDATE OF superseded_by ON correction_fact
  FOR EACH ROW WHEN (OLD.superseded_by IS NOT NULL) EXECUTE FUNCTION settled_for_good();

REVOKE UPDATE, DELETE ON correction, correction_fact, correction_step FROM ${app};
GRANT UPDATE (state, decided_by, decided_role, decided_at, event_version) ON correction TO ${app};
GRANT UPDATE (superseded_by) ON correction_fact TO ${app};
