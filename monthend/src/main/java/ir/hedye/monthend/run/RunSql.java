package ir.hedye.monthend.run;

/**
 * The queries of a run. Each walks in the order of national IDs over the people of {@code
 * to_decide}.
 */
final class RunSql {
  /**
   * Changed people, those whom time or the next law version may change, and who stands in a payee's
   * place now.
   */
  static final String TO_DECIDE =
      """
      CREATE TEMP TABLE to_decide ON COMMIT DROP AS
      SELECT national_id FROM changed_person
      UNION
      SELECT national_id FROM decision
      WHERE superseded_by IS NULL AND (waits
        OR reasons LIKE '%DATES_INCONSISTENT%' OR reasons LIKE '%NO_LAW_VERSION%' OR holds LIKE '%ACCOUNT_CHANGED%')
      UNION
      SELECT q.national_id
      FROM changed_person c JOIN payment p USING (national_id)
        JOIN party q ON q.event_id = p.event_id AND q.role = p.role
      """;

  /**
   * A returned account counts as none, so a change away from it starts no quiet period. That an
   * account is not empty is said twice: the index of accounts holds no empty ones.
   */
  static final String PERSONS =
      """
      SELECT p.national_id, p.birth_date, p.sex, p.deceased_on, p.sheba, p.mobile, p.account,
        p.account_version, p.account_changed_on, p.branch, coalesce(b.office, '') AS office,
        EXISTS (SELECT FROM paid_before x WHERE x.national_id = p.national_id) AS paid_before,
        EXISTS (SELECT FROM returned_account r
                WHERE r.national_id = p.national_id AND r.sheba = p.account) AS returned,
        EXISTS (SELECT FROM contact_change c JOIN returned_account r
                  ON r.national_id = c.national_id AND r.sheba = c.old_value
                WHERE c.national_id = p.national_id AND c.what = 'ACCOUNT'
                  AND c.version = p.account_version) AS replaced_returned,
        p.frozen OR EXISTS (SELECT FROM withholding w
          WHERE w.national_id = p.national_id AND w.ended_at IS NULL) AS frozen,
        coalesce((SELECT o.answer FROM account_owner o
                  WHERE o.national_id = p.national_id AND o.sheba = p.account), '') AS owner,
        p.account <> '' AND (SELECT count(*) FROM person o
          WHERE o.account = p.account AND o.account <> '') > 2 AS shared
      FROM to_decide d JOIN person p USING (national_id) LEFT JOIN branch b ON b.branch = p.branch
      ORDER BY p.national_id
      """;

  static final String PARTIES =
      """
      SELECT p.national_id, p.role, e.event_id, e.version, e.revoked, e.permanent, e.married_on,
        e.registered_on, e.office, e.husband, e.husband_birth, e.husband_prior, e.wife,
        e.wife_birth, e.wife_prior, e.province,
        EXISTS (SELECT FROM live_payment l
                WHERE l.event_id = p.event_id AND l.role = p.role AND l.kind = 'ALLOWANCE'
                  AND l.national_id <> p.national_id AND l.state NOT IN ('PROPOSED', 'SIGNED'))
          AS paid_to_another
      FROM to_decide d JOIN party p USING (national_id) JOIN event_head h USING (event_id)
        JOIN event_version e ON e.event_id = h.event_id AND e.version = h.version
      ORDER BY p.national_id, e.event_id, p.role
      """;

  /**
   * A person's rows column by column ({@link RowArrays}). The people come in order first, so that
   * the arrays need not be put in order.
   */
  static final String CONTRIBUTIONS =
      """
      SELECT d.national_id, c.*
      FROM (SELECT national_id FROM to_decide ORDER BY national_id) d,
        LATERAL (
          SELECT array_send(months) AS months, array_send(kinds) AS kinds,
            array_send(days) AS days, array_send(wages) AS wages, array_send(starts) AS starts,
            array_send(leaves) AS leaves
          FROM contribution_rows r WHERE r.national_id = d.national_id OFFSET 0) c
      ORDER BY d.national_id
      """;

  static final String DECISIONS =
      """
      SELECT d.national_id, d.event_id, d.role, d.run_id, d.version, d.outcome,
        coalesce(d.amount::text, '') AS amount, coalesce(d.paid_days::text, '') AS paid_days,
        coalesce(d.wage_total::text, '') AS wage_total, d.reasons, d.holds, d.law_version, d.claim,
        d.corrections::text AS corrections
      FROM to_decide t JOIN decision d USING (national_id)
      WHERE d.superseded_by IS NULL
      ORDER BY d.national_id, d.event_id, d.role
      """;

  static final String PAYMENTS =
      """
      SELECT p.national_id, p.payment_id, p.event_id, p.role, p.event_version, p.amount,
        p.account_version, p.state, p.money_seen, p.corrections::text AS corrections,
        EXISTS (SELECT FROM payment t
                WHERE t.event_id = p.event_id AND t.role = p.role AND t.kind = 'TOP_UP'
                  AND t.state NOT IN ('REJECTED', 'WITHDRAWN')
                  AND NOT (t.state = 'RETURNED' AND t.money_seen)) AS topped_up
      FROM to_decide t JOIN payment p USING (national_id)
      WHERE p.kind = 'ALLOWANCE'
      ORDER BY p.national_id, p.payment_id
      """;

  private RunSql() {}
}
