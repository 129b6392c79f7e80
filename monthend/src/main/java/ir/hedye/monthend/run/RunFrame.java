package ir.hedye.monthend.run;

import ir.hedye.law.time.JalaliMonth;
import ir.hedye.monthend.feed.Fields;
import ir.hedye.monthend.feed.RefusedInput;
import ir.hedye.monthend.store.Sql;
import java.sql.SQLException;

/**
 * Where a run stands among the others.
 *
 * @param runId number of the run over all months
 * @param runNo 1, 2 … within its month
 * @param deliveryId the registry's last delivery of the month
 */
record RunFrame(int runId, int runNo, int deliveryId) {

  /** Refuses what a run must not start on (formats.md, {@code run}). */
  static RunFrame open(Sql sql, RunOrder order) throws SQLException {
    int month = order.monthNumber();
    long delivery =
        sql.number("SELECT coalesce(max(delivery_id), 0) FROM delivery WHERE period = ?", month);
    if (delivery == 0) {
      throw new RefusedInput("run: no delivery of the registry for " + order.month());
    }
    refuse(sql, order);
    return new RunFrame(
        (int) sql.number("SELECT coalesce(max(run_id), 0) + 1 FROM month_run"),
        (int) sql.number("SELECT count(*) + 1 FROM month_run WHERE month = ?", month),
        (int) delivery);
  }

  private static void refuse(Sql sql, RunOrder order) throws SQLException {
    if (sql.number("SELECT count(*) FROM feed WHERE with_paid") == 0) {
      throw new RefusedInput("run: no paid.csv was loaded yet (it may be empty)");
    }
    long lastMonth = sql.number("SELECT coalesce(max(month), 0) FROM month_run");
    if (order.monthNumber() < lastMonth) {
      throw new RefusedInput(
          "run: " + order.month() + " is before the last month run, " + text(lastMonth));
    }
    long lastDay = sql.number("SELECT coalesce(max(evaluated_on), 0) FROM month_run");
    if (Fields.packed(order.evaluatedOn()) < lastDay) {
      throw new RefusedInput(
          "run: evaluation day " + order.evaluatedOn() + " is before the last run's");
    }
  }

  private static String text(long month) {
    return new JalaliMonth((int) month / 100, (int) month % 100).toString();
  }
}
