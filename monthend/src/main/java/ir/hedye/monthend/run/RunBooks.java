package ir.hedye.monthend.run;

import ir.hedye.monthend.feed.Fields;
import ir.hedye.monthend.store.Sql;
import java.sql.SQLException;

/**
 * Books what the run's temporary tables hold: decisions superseded and kept, the run's row with its
 * seal.
 */
final class RunBooks {
  private final Sql sql;
  private final int runId;

  RunBooks(Sql sql, int runId) {
    this.sql = sql;
    this.runId = runId;
  }

  /**
   * Closes decisions that are replaced or retired, and adds the new ones; the facts that they saw
   * are kept already ({@link FactBook}).
   */
  void bookDecisions() throws SQLException {
    close();
    sql.run(
        """
        INSERT INTO decision (event_id, role, run_id, version, national_id, outcome, amount,
          paid_days, wage_total, reasons, holds, written_holds, waits, law_version, claim,
          history, corrections)
        SELECT event_id, role, ?::int, version, national_id, outcome, amount, paid_days, wage_total,
          reasons, holds, written_holds, waits, law_version, claim, history, corrections
        FROM r_decision
        """,
        runId);
  }

  /** Decisions that are replaced, and those about events in which the person has no part now. */
  private void close() throws SQLException {
    sql.run(
        """
        UPDATE decision d SET superseded_by = ? FROM r_decision r
        WHERE d.event_id = r.event_id AND d.role = r.role AND d.superseded_by IS NULL
        """,
        runId);
    sql.run(
        """
        UPDATE decision d SET superseded_by = ? FROM r_retired r
        WHERE d.event_id = r.event_id AND d.role = r.role AND d.national_id = r.national_id
          AND d.superseded_by IS NULL
        """,
        runId);
  }

  /** The run's own row; its seal rests on the seal before it, the delivery and every decision. */
  void bookRun(RunOrder order, RunFrame frame, long people) throws SQLException {
    sql.run(
        "INSERT INTO month_run (run_id, month, run_no, evaluated_on, delivery_id, people,"
            + " decisions, seal) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        runId,
        order.monthNumber(),
        frame.runNo(),
        Fields.packed(order.evaluatedOn()),
        frame.deliveryId(),
        people,
        sql.number("SELECT count(*) FROM r_decision"),
        RunSeal.of(sql, runId, frame.deliveryId()));
  }
}
