package ir.hedye.monthend.cli;

import ir.hedye.monthend.payment.Batches;
import ir.hedye.monthend.run.MonthRun;
import ir.hedye.monthend.store.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Ties the run to the batches that follow it. */
record Wiring(Batches batches) implements MonthRun.Proposing {
  @Override
  public void propose(Connection transaction, int runId) throws SQLException {
    batches.propose(transaction, runId);
  }

  @Override
  public void withdraw(Connection transaction, List<Long> paymentIds) throws SQLException {
    batches.withdraw(transaction, paymentIds, "decision changed before release");
  }

  @Override
  public boolean hasReversals(Connection transaction) throws SQLException {
    return new Sql(transaction)
            .number(
                "SELECT count(*) FROM payment"
                    + " WHERE state = 'RETURNED' AND money_seen AND reversed_in = 0")
        > 0;
  }
}
