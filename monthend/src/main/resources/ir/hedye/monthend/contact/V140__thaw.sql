-- Lifting the freeze of somebody who said "it was not me": proposed by one person, confirmed by another of another role (ADR 28).

CREATE TABLE thaw (
  thaw_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  national_id bigint NOT NULL REFERENCES person,
  -- whether the account and the mobile on file are forgotten: somebody else's, or nobody knows
  forgets_account boolean NOT NULL,
  forgets_mobile boolean NOT NULL,
  -- what both people looked at: versions of the two, and the last thing that was asked (0: nothing)
  account_version int NOT NULL,
  mobile_version int NOT NULL,
  last_request bigint NOT NULL,
  state text COLLATE "C" NOT NULL DEFAULT 'PROPOSED' CHECK (state IN ('PROPOSED', 'CONFIRMED', 'REFUSED', 'WITHDRAWN')),
  author text COLLATE "C" NOT NULL CHECK (author <> ''),
  author_role text COLLATE "C" NOT NULL CHECK (author_role <> ''),
  reason text NOT NULL CHECK (reason <> ''),
  proposed_at timestamptz NOT NULL DEFAULT now(),
  decided_by text COLLATE "C",
  decided_role text COLLATE "C",
  decided_note text NOT NULL DEFAULT '',
  decided_at timestamptz,
  CHECK ((state = 'PROPOSED') = (decided_by IS NULL) AND (decided_by IS NULL) = (decided_role IS NULL)
    AND (decided_by IS NULL) = (decided_at IS NULL)),
  CONSTRAINT thaw_by_two_people CHECK (state NOT IN ('CONFIRMED', 'REFUSED') OR decided_by <> author),
  CONSTRAINT thaw_by_two_roles CHECK (state <> 'CONFIRMED' OR decided_role <> author_role),
  CONSTRAINT thaw_withdrawn_by_author CHECK (state <> 'WITHDRAWN' OR decided_by = author)
);
CREATE UNIQUE INDEX thaw_one_open ON thaw (national_id) WHERE state = 'PROPOSED';
CREATE INDEX thaw_of ON thaw (national_id, thaw_id);

CREATE FUNCTION thaw_is_settled() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'thaw % is settled', OLD.thaw_id USING ERRCODE = 'check_violation';
END $$;
CREATE TRIGGER thaw_settled BEFORE UPDATE ON thaw
  FOR EACH ROW WHEN (OLD.state <> 'PROPOSED') EXECUTE FUNCTION thaw_is_settled();

-- No freeze ends but in the very transaction in which the second person confirms it.
CREATE FUNCTION person_thaws_by_two() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM thaw WHERE national_id = NEW.national_id AND state = 'CONFIRMED' AND decided_at = now()) THEN
    RAISE EXCEPTION 'a freeze ends by two people' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER person_thaws BEFORE UPDATE OF frozen ON person
  FOR EACH ROW WHEN (OLD.frozen AND NOT NEW.frozen) EXECUTE FUNCTION person_thaws_by_two();

REVOKE UPDATE, DELETE ON thaw FROM ${app};
GRANT UPDATE (state, decided_by, decided_role, decided_note, decided_at) ON thaw TO ${app};
