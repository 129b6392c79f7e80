package ir.hedye.web.oversight;

/** One query a section, over all branches at once. */
final class SectionSql {
  /** Decisions as they stood after each month's last run. */
  static final String OUTCOMES =
      """
      WITH months AS (SELECT month, min(run_id) AS first, max(run_id) AS last FROM month_run
        WHERE month BETWEEN :since AND :month GROUP BY month)
      SELECT m.month, coalesce(p.branch, '') AS branch,
        CASE WHEN d.outcome <> 'ENTITLED' THEN d.outcome WHEN d.holds = '' THEN 'PAYABLE' ELSE 'HELD' END
          AS code,
        count(*) AS amount, coalesce(sum(d.amount), 0) AS rials
      FROM months m
        JOIN decision d ON d.run_id BETWEEN m.first AND m.last
          AND (d.superseded_by IS NULL OR d.superseded_by > m.last)
        LEFT JOIN person p USING (national_id)
      GROUP BY 1, 2, 3
      """;

  /** Every code of holds, refusals and doubts; a decision with two stands under both. */
  static final String CODES =
      """
      SELECT :month AS month, branch, code, sum(decisions) AS amount, 0 AS rials
      FROM (
        SELECT coalesce(p.branch, '') AS branch, d.reasons || '|' || d.holds AS codes,
          count(*) AS decisions
        FROM decision d LEFT JOIN person p USING (national_id)
        WHERE d.run_id BETWEEN :first AND :last AND (d.superseded_by IS NULL OR d.superseded_by > :last)
          AND (d.reasons <> '' OR d.holds <> '')
        GROUP BY 1, 2) grouped, regexp_split_to_table(codes, '\\|') AS code
      GROUP BY 2, 3
      """;

  /** Insured spouses of marriages that the registry told of for the first time. */
  static final String MARRIED =
      """
      SELECT d.period AS month, p.branch, 'MARRIED' AS code, count(*) AS amount, 0 AS rials
      FROM delivery d JOIN event_version e USING (delivery_id) JOIN party q USING (event_id)
        JOIN person p USING (national_id)
      WHERE d.period = :month
        AND e.version = (SELECT min(version) FROM event_version x WHERE x.event_id = e.event_id)
      GROUP BY 1, 2
      """;

  static final String PAYMENTS =
      """
      SELECT b.month, p.branch,
        CASE WHEN p.state IN ('PROPOSED', 'SIGNED') THEN 'PROPOSED'
          WHEN p.state IN ('RELEASED', 'SENT', 'ACCEPTED') THEN 'ON_THE_WAY'
          WHEN p.state = 'SETTLED' THEN 'PAID' ELSE p.state END AS code,
        count(*) AS amount, sum(p.amount) AS rials
      FROM batch b JOIN payment p USING (batch_id)
      WHERE b.month BETWEEN :since AND :month GROUP BY 1, 2, 3
      """;

  /** Granted: answered, and by a later run entitled. */
  static final String OBJECTIONS =
      """
      SELECT :month AS month, p.branch,
        CASE WHEN r.state = 'ANSWERED' AND EXISTS (SELECT FROM decision d JOIN month_run m USING (run_id)
            WHERE d.national_id = r.national_id AND d.superseded_by IS NULL AND d.outcome = 'ENTITLED'
              AND m.ran_at > r.opened_at) THEN 'GRANTED'
          WHEN r.state = 'RECEIVED' THEN 'OPEN' WHEN r.state = 'WITHDRAWN' THEN 'GIVEN_UP' ELSE r.state END AS code,
        count(*) AS amount, 0 AS rials
      FROM support_request r JOIN person p USING (national_id)
      WHERE r.opened_at >= :from AND r.opened_at < :until GROUP BY 2, 3
      """;

  /** As {@code notice_progress} tells them, of this month's notices alone. */
  static final String NOTICES =
      """
      SELECT :month AS month, p.branch,
        CASE WHEN n.state = 'FAILED' OR t.undelivered THEN 'FAILED'
          WHEN t.parts > 0 AND t.parts = t.delivered THEN 'DELIVERED' ELSE 'UNDERWAY' END AS code,
        count(*) AS amount, 0 AS rials
      FROM notice n JOIN person p ON p.national_id = n.national_id::bigint
        CROSS JOIN LATERAL (
          SELECT count(*) AS parts, count(*) FILTER (WHERE s.delivery = 'DELIVRD') AS delivered,
            coalesce(bool_or(s.delivery IN ('EXPIRED', 'DELETED', 'UNDELIV', 'REJECTD')), false) AS undelivered
          FROM notice_part q LEFT JOIN LATERAL (
            SELECT delivery FROM notice_submit WHERE notice_id = q.notice_id AND part = q.part
            ORDER BY id DESC LIMIT 1) s ON true
          WHERE q.notice_id = n.id) t
      WHERE n.queued_at >= :from AND n.queued_at < :until AND n.template <> 'ONE_TIME_CODE'
      GROUP BY 2, 3
      """;

  /** Days are counted in Java: a Jalali day is no number to subtract. */
  static final String WAITS =
      """
      SELECT p.branch, e.married_on, p.settled_on, count(*) AS people
      FROM batch b JOIN payment p USING (batch_id)
        JOIN event_version e ON e.event_id = p.event_id AND e.version = p.event_version
      WHERE b.month = :month AND p.state = 'SETTLED' AND p.settled_on > 0 GROUP BY 1, 2, 3
      """;

  private SectionSql() {}
}
