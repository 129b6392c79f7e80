-- What waits for a person, now with top-ups that lapsed before they were paid; otherwise as V060 has it.

CREATE OR REPLACE VIEW desk_item WITH (security_invoker = true) AS
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
  AND c.kind IN ('REGISTRY_AFTER_CORRECTION', 'FEED_AFTER_CORRECTION', 'TOP_UP_LEFT_ALONE', 'TOP_UP_LAPSED', 'FROZEN_BY_PERSON')
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
