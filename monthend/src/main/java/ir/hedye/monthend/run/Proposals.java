package ir.hedye.monthend.run;

import ir.hedye.monthend.payment.PaymentBook;
import ir.hedye.monthend.store.Sql;
import java.sql.SQLException;
import java.util.List;

/**
 * Books what the run's decisions mean for money: lines withdrawn, payments proposed, cases opened.
 */
record Proposals(Sql sql, RunOrder order, RunFrame frame) {

  void book(MonthRun.Proposing proposing) throws SQLException {
    List<Long> withdrawn =
        sql.list(row -> row.getLong(1), "SELECT payment_id FROM r_withdrawn ORDER BY payment_id");
    if (!withdrawn.isEmpty()) {
      proposing.withdraw(sql.connection(), withdrawn);
    }
    openCases();
    long proposed = propose();
    boolean anything = proposed > 0 || proposing.hasReversals(sql.connection());
    if (anything) {
      proposing.propose(sql.connection(), frame.runId());
    }
  }

  private void openCases() throws SQLException {
    sql.run(
        """
        INSERT INTO review_case (case_id, kind, event_id, role, national_id, payment_id, old_run,
          new_run, detail)
        SELECT (SELECT coalesce(max(case_id), 0) FROM review_case)
            + row_number() OVER (ORDER BY p.payment_id), 'CHANGED_AFTER_RELEASE', p.event_id,
          p.role, p.national_id, p.payment_id, nullif(r.old_run, 0), ?::int,
          CASE WHEN r.still_decided THEN 'another decision than the one released'
               ELSE 'the event no longer names the person who was paid' END
        FROM r_review r JOIN payment p USING (payment_id)
        """,
        frame.runId());
  }

  private long propose() throws SQLException {
    if (sql.number("SELECT count(*) FROM r_proposal") > 0) {
      batch();
    }
    long proposed =
        sql.run(
            """
            INSERT INTO payment (payment_id, kind, event_id, role, event_version, national_id,
              batch_id, branch, office, amount, sheba, account_version, state, replaces,
              end_to_end_id, corrections, top_up)
            SELECT id, kind, event_id, role, event_version, national_id, ?::int, branch,
              office, amount, sheba, account_version, 'PROPOSED', replaces,
              'HDY85' || lpad(id::text, 15, '0'), corrections, top_up
            FROM (SELECT r.*, (SELECT coalesce(max(payment_id), 0) FROM payment)
                    + row_number() OVER (ORDER BY event_id, role) AS id FROM r_proposal r) numbered
            """,
            frame.runId());
    PaymentBook.opened(sql.connection(), frame.runId());
    return proposed;
  }

  /** The run's batch; one run has at most one. */
  private void batch() throws SQLException {
    sql.run(
        "INSERT INTO batch (batch_id, month, run_no, state) VALUES (?, ?, ?, 'PROPOSED')"
            + " ON CONFLICT DO NOTHING",
        frame.runId(),
        order.monthNumber(),
        frame.runNo());
  }
}
