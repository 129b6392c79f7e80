package ir.hedye.monthend.run;

import ir.hedye.monthend.payment.TopUps;
import ir.hedye.monthend.store.Sql;
import java.sql.SQLException;

/**
 * Top-ups that two people signed go among the run's proposals, while the decision that they were
 * signed for is in force and the first payment is settled. One that has lost either before it was
 * paid leaves its batch and lapses (ADR 16).
 */
final class SignedTopUps {
  /** What a proposal of the law is by itself. */
  private static final String KINDS =
      """
      ALTER TABLE r_proposal ADD COLUMN kind text NOT NULL DEFAULT 'ALLOWANCE',
        ADD COLUMN top_up bigint\
      """;

  private static final String LIVE =
      """
      state NOT IN ('REJECTED', 'WITHDRAWN') AND NOT (state = 'RETURNED' AND money_seen)\
      """;

  private static final String PROPOSE =
      """
      INSERT INTO r_proposal (event_id, role, event_version, national_id, amount, sheba,
        account_version, branch, office, replaces, corrections, kind, top_up)
      SELECT t.event_id, t.role, d.version, t.national_id, t.amount, n.account, n.account_version,
        n.branch, coalesce(b.office, ''),
        (SELECT max(x.payment_id) FROM payment x
          WHERE x.top_up = t.top_up_id AND x.state IN ('REJECTED', 'RETURNED')),
        d.corrections, 'TOP_UP', t.top_up_id
      FROM top_up t JOIN payment f ON f.payment_id = t.first_payment
        JOIN decision d ON d.event_id = t.event_id AND d.role = t.role AND d.run_id = t.new_run
        JOIN person n ON n.national_id = t.national_id
        LEFT JOIN branch b ON b.branch = n.branch
      WHERE t.state = 'SIGNED' AND f.state = 'SETTLED' AND d.superseded_by IS NULL
        AND d.outcome = 'ENTITLED' AND d.holds = '' AND n.account <> '' AND NOT n.frozen
        AND NOT EXISTS (SELECT FROM withholding w
          WHERE w.national_id = t.national_id AND w.ended_at IS NULL)
        AND NOT EXISTS (SELECT FROM payment l WHERE l.top_up = t.top_up_id AND %s)
        AND NOT EXISTS (SELECT FROM r_decision r WHERE r.event_id = t.event_id AND r.role = t.role)
        AND NOT EXISTS (SELECT FROM r_retired r WHERE r.event_id = t.event_id AND r.role = t.role)\
      """
          .formatted(LIVE);

  private static final String LEFT_ALONE =
      """
      INSERT INTO review_case (case_id, kind, event_id, role, national_id, payment_id, detail)
      SELECT (SELECT coalesce(max(case_id), 0) FROM review_case)
          + row_number() OVER (ORDER BY payment_id), 'TOP_UP_LEFT_ALONE', event_id, role,
        national_id, payment_id, 'top-up ' || top_up
      FROM payment p
      WHERE top_up IS NOT NULL AND %s
        AND (SELECT f.state <> 'SETTLED' FROM top_up t JOIN payment f ON f.payment_id = t.first_payment
              WHERE t.top_up_id = p.top_up)
        AND NOT EXISTS (SELECT FROM review_case c
          WHERE c.payment_id = p.payment_id AND c.kind = 'TOP_UP_LEFT_ALONE')\
      """
          .formatted(LIVE);

  /** Of a top-up {@code t} and its first payment {@code f}: what it was proposed upon is gone. */
  private static final String GONE =
      """
      (f.state = 'RETURNED'
        OR EXISTS (SELECT FROM decision d WHERE d.event_id = t.event_id AND d.role = t.role
          AND d.run_id = t.new_run AND d.superseded_by IS NOT NULL)
        OR EXISTS (SELECT FROM r_decision r WHERE r.event_id = t.event_id AND r.role = t.role)
        OR EXISTS (SELECT FROM r_retired r WHERE r.event_id = t.event_id AND r.role = t.role))\
      """;

  private static final String WITHDRAW =
      """
      INSERT INTO r_withdrawn
      SELECT payment_id FROM payment
      WHERE %s AND state IN ('PROPOSED', 'SIGNED') AND top_up IN (
        SELECT t.top_up_id FROM top_up t JOIN payment f ON f.payment_id = t.first_payment
        WHERE t.state = 'SIGNED' AND %s)\
      """
          .formatted(LIVE, GONE);

  private static final String LAPSED =
      """
      SELECT t.top_up_id FROM top_up t JOIN payment f ON f.payment_id = t.first_payment
      WHERE t.state IN ('PROPOSED', 'SIGNED') AND %s
        AND NOT EXISTS (SELECT FROM payment WHERE top_up = t.top_up_id AND %s
          AND payment_id NOT IN (SELECT payment_id FROM r_withdrawn))
      ORDER BY t.top_up_id\
      """
          .formatted(GONE, LIVE);

  private SignedTopUps() {}

  /** After the people were decided. */
  static void propose(Sql sql) throws SQLException {
    sql.run(KINDS);
    sql.run(PROPOSE);
    sql.run(LEFT_ALONE);
    sql.run(WITHDRAW);
    var topUps = new TopUps(sql.connection());
    for (long id : sql.list(row -> row.getLong(1), LAPSED)) {
      topUps.lapse(id);
    }
  }
}
