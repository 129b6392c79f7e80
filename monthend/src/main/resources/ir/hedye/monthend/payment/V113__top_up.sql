-- Second payments after a correction: the difference between two decisions on one event and role, signed by two people of two
-- roles. The next run proposes the payment.

CREATE TABLE top_up (
  top_up_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  event_id bigint NOT NULL,
  role "char" NOT NULL CHECK (role IN ('H', 'W')),
  national_id bigint NOT NULL,
  first_payment bigint NOT NULL REFERENCES payment,
  -- the runs of the decision that was paid and of the one that says more
  paid_run int NOT NULL,
  new_run int NOT NULL,
  amount bigint NOT NULL CHECK (amount > 0),
  state text COLLATE "C" NOT NULL DEFAULT 'PROPOSED' CHECK (state IN ('PROPOSED', 'SIGNED', 'REFUSED', 'WITHDRAWN')),
  author text COLLATE "C" NOT NULL CHECK (author <> ''),
  author_role text COLLATE "C" NOT NULL CHECK (author_role <> ''),
  reason text NOT NULL CHECK (reason <> ''),
  proposed_at timestamptz NOT NULL DEFAULT now(),
  decided_by text COLLATE "C",
  decided_role text COLLATE "C",
  decided_note text NOT NULL DEFAULT '',
  decided_at timestamptz,
  CHECK (paid_run < new_run),
  CHECK ((state = 'PROPOSED') = (decided_by IS NULL) AND (decided_by IS NULL) = (decided_role IS NULL)),
  CONSTRAINT top_up_by_two_people CHECK (state NOT IN ('SIGNED', 'REFUSED') OR decided_by <> author),
  CONSTRAINT top_up_by_two_roles CHECK (state <> 'SIGNED' OR decided_role <> author_role),
  CONSTRAINT top_up_withdrawn_by_author CHECK (state <> 'WITHDRAWN' OR decided_by = author)
);
-- Once for each pair of decisions.
CREATE UNIQUE INDEX top_up_once ON top_up (event_id, role, paid_run, new_run) WHERE state IN ('PROPOSED', 'SIGNED');

CREATE FUNCTION top_up_is_settled() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'top-up % is settled', OLD.top_up_id USING ERRCODE = 'check_violation';
END $$;
CREATE TRIGGER top_up_settled BEFORE UPDATE ON top_up
  FOR EACH ROW WHEN (OLD.state <> 'PROPOSED') EXECUTE FUNCTION top_up_is_settled();

ALTER TABLE payment ADD COLUMN top_up bigint REFERENCES top_up;
ALTER TABLE payment ADD CONSTRAINT payment_top_up_has_its_paper CHECK ((kind = 'TOP_UP') = (top_up IS NOT NULL)) NOT VALID;
-- And each is paid once.
CREATE UNIQUE INDEX payment_once_a_top_up ON payment (top_up)
  WHERE top_up IS NOT NULL AND state NOT IN ('REJECTED', 'WITHDRAWN') AND NOT (state = 'RETURNED' AND money_seen);

REVOKE UPDATE, DELETE ON top_up FROM ${app};
GRANT UPDATE (state, decided_by, decided_role, decided_note, decided_at) ON top_up TO ${app};
