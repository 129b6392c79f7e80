-- The branch's desk. What waits for a person is read from where it stands and never copied (ADR 22): desk_item is a view, and
-- here is kept only what people do with it.

-- What waits. kind and number, and for decisions role and run, name it for ever; a new decision is a new piece of work.
CREATE VIEW desk_item WITH (security_invoker = true) AS
SELECT 'SUPPORT' AS kind, request_id AS number, 'N' AS role, 0 AS run, national_id, opened_at AS since,
  reason AS about, state = 'PICTURE_NEEDED' AS awaits_person
FROM support_request WHERE closed_at IS NULL
UNION ALL
SELECT 'REVIEW', d.event_id, d.role::text, d.run_id, d.national_id,
  (SELECT min(m.ran_at) FROM decision e JOIN month_run m USING (run_id)
   WHERE e.event_id = d.event_id AND e.role = d.role AND e.outcome = 'REVIEW'),
  d.reasons, false
FROM decision d WHERE d.superseded_by IS NULL AND d.outcome = 'REVIEW'
UNION ALL
-- entitled, and no message can reach them, or no message helps
SELECT 'HOLD', d.event_id, d.role::text, d.run_id, d.national_id, m.ran_at, d.holds, false
FROM decision d JOIN month_run m USING (run_id)
WHERE d.superseded_by IS NULL AND d.outcome = 'ENTITLED' AND d.holds <> ''
  AND d.holds ~ 'NO_MOBILE|INVALID_MOBILE|DECEASED|ALREADY_PAID|ACCOUNT_SHARED'
  AND NOT EXISTS (SELECT FROM live_payment p WHERE p.event_id = d.event_id AND p.role = d.role)
UNION ALL
SELECT 'CHANGED', case_id, 'N', 0, national_id, opened_at, '', false
FROM review_case WHERE closed_at IS NULL AND kind = 'CHANGED_AFTER_RELEASE' AND national_id IS NOT NULL
UNION ALL
-- what else only a person can settle, and is not finance's
SELECT 'NEWS', c.case_id, 'N', 0, coalesce(c.national_id, (
    SELECT min(q.national_id) FROM party q JOIN person n USING (national_id) WHERE q.event_id = c.event_id)),
  c.opened_at, c.kind, false
FROM review_case c
WHERE c.closed_at IS NULL
  AND c.kind IN ('REGISTRY_AFTER_CORRECTION', 'FEED_AFTER_CORRECTION', 'TOP_UP_LEFT_ALONE', 'FROZEN_BY_PERSON')
  AND (c.national_id IS NOT NULL OR EXISTS (
    SELECT FROM party q JOIN person n USING (national_id) WHERE q.event_id = c.event_id))
UNION ALL
SELECT 'RETURNED', p.payment_id, 'N', 0, p.national_id,
  (SELECT max(v.moved_at) FROM payment_move v WHERE v.payment_id = p.payment_id), '', false
FROM payment p
WHERE p.state = 'RETURNED' AND NOT EXISTS (SELECT FROM payment n WHERE n.replaces = p.payment_id)
UNION ALL
-- each delivery repeats everything, so only the last one's rows still matter
SELECT 'REGISTRY', r.line, 'N', r.delivery_id, 0, d.received_at, r.column_name, false
FROM delivery_reject r JOIN delivery d USING (delivery_id)
WHERE d.delivery_id = (SELECT max(delivery_id) FROM delivery);

-- Few decisions of a nation are these.
CREATE INDEX decision_to_look_at ON decision (event_id, role)
  WHERE superseded_by IS NULL AND (outcome = 'REVIEW' OR outcome = 'ENTITLED' AND holds <> '');
CREATE INDEX payment_come_back ON payment (payment_id) WHERE state = 'RETURNED';

-- What people do with a piece of work: who has it, until when it rests, whether it was settled. A row is made when somebody
-- first touches it; version rises with every change, so that a late form is seen.
CREATE TABLE desk_case (
  kind text COLLATE "C" NOT NULL,
  number bigint NOT NULL,
  role text COLLATE "C" NOT NULL,
  run int NOT NULL,
  version int NOT NULL DEFAULT 0,
  taken_by bigint REFERENCES staff_member,
  taken_at timestamptz,
  -- rests until that day has come (yyyymmdd, Jalali); 0 does not rest
  held_until int NOT NULL DEFAULT 0,
  held_why text NOT NULL DEFAULT '',
  settled_at timestamptz,
  settled_why text NOT NULL DEFAULT '',
  -- who changed this last, when, and to what end: told to whoever comes late
  last_by bigint REFERENCES staff_member,
  last_at timestamptz,
  last_deed text COLLATE "C" NOT NULL DEFAULT '',
  PRIMARY KEY (kind, number, role, run),
  CHECK ((taken_by IS NULL) = (taken_at IS NULL))
);
CREATE INDEX desk_case_of ON desk_case (taken_by) WHERE settled_at IS NULL;

-- The formal checks of an objection, as they stand.
CREATE TABLE desk_check (
  request_id bigint NOT NULL REFERENCES support_request,
  item text COLLATE "C" NOT NULL CHECK (item IN ('RIGHT_PERSON', 'IN_TIME', 'CONCRETE', 'READABLE')),
  passed boolean NOT NULL,
  checked_by bigint NOT NULL REFERENCES staff_member,
  checked_at timestamptz NOT NULL,
  PRIMARY KEY (request_id, item)
);

-- For which piece of work, and whose file, a correction was proposed here.
CREATE TABLE desk_correction (
  correction_id bigint PRIMARY KEY,
  kind text COLLATE "C" NOT NULL,
  number bigint NOT NULL,
  role text COLLATE "C" NOT NULL,
  run int NOT NULL,
  national_id bigint NOT NULL
);
CREATE INDEX desk_correction_of ON desk_correction (kind, number);
CREATE INDEX desk_correction_person ON desk_correction (national_id);

REVOKE DELETE ON desk_case, desk_check FROM ${app};
REVOKE UPDATE, DELETE ON desk_correction FROM ${app};
REVOKE INSERT, UPDATE, DELETE ON desk_item FROM ${app};
