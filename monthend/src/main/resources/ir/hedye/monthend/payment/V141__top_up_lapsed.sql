-- A top-up whose decision was replaced, or whose first payment came back, before it was paid: the run ends it, and a case tells that
-- the difference must be proposed anew. Who signed it stays in it; a paid one never lapses.

ALTER TABLE top_up ADD COLUMN lapsed_at timestamptz;
ALTER TABLE top_up DROP CONSTRAINT top_up_state_check;
ALTER TABLE top_up ADD CONSTRAINT top_up_state_check
  CHECK (state IN ('PROPOSED', 'SIGNED', 'REFUSED', 'WITHDRAWN', 'LAPSED'));
ALTER TABLE top_up DROP CONSTRAINT top_up_check1;
ALTER TABLE top_up ADD CONSTRAINT top_up_decided_by_somebody CHECK (
  (decided_by IS NULL) = (decided_role IS NULL)
  AND CASE state WHEN 'PROPOSED' THEN decided_by IS NULL WHEN 'LAPSED' THEN true ELSE decided_by IS NOT NULL END);
ALTER TABLE top_up ADD CONSTRAINT top_up_lapsed_once CHECK ((state = 'LAPSED') = (lapsed_at IS NOT NULL));

DROP TRIGGER top_up_settled ON top_up;
CREATE TRIGGER top_up_settled BEFORE UPDATE ON top_up
  FOR EACH ROW WHEN (OLD.state <> 'PROPOSED' AND NOT (OLD.state = 'SIGNED' AND NEW.state = 'LAPSED'
    AND (NEW.decided_by, NEW.decided_role, NEW.decided_at) IS NOT DISTINCT FROM (OLD.decided_by, OLD.decided_role, OLD.decided_at)))
  EXECUTE FUNCTION top_up_is_settled();

CREATE FUNCTION top_up_is_paid() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM payment p WHERE p.top_up = NEW.top_up_id
      AND p.state NOT IN ('PROPOSED', 'SIGNED', 'REJECTED', 'WITHDRAWN') AND NOT (p.state = 'RETURNED' AND p.money_seen)) THEN
    RAISE EXCEPTION 'top-up % is paid', NEW.top_up_id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER top_up_lapses_unpaid BEFORE UPDATE ON top_up
  FOR EACH ROW WHEN (NEW.state = 'LAPSED') EXECUTE FUNCTION top_up_is_paid();

GRANT UPDATE (lapsed_at) ON top_up TO ${app};
