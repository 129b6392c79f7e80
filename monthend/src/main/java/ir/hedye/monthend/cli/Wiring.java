package ir.hedye.monthend.cli;

import ir.hedye.monthend.payment.Batches;
import ir.hedye.monthend.run.MonthRun;
import java.sql.Connection;
import java.sql.SQLException;

/** Ties the run to the batches that follow it. */
record Wiring(Batches batches) implements MonthRun.Proposing {
  @Override
  public void propose(Connection transaction, int runId, boolean anythingNew) throws SQLException {
    if (anythingNew) {
      batches.propose(transaction, runId);
    }
  }

  @Override
  public void changed(Connection transaction, int batchId) throws SQLException {
    batches.changed(transaction, batchId);
  }

  @Override
  public boolean hasReversals(Connection transaction) throws SQLException {
    return Batches.hasReversals(transaction);
  }
}
