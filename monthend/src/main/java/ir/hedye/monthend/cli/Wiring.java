package ir.hedye.monthend.cli;

import ir.hedye.monthend.run.MonthRun;
import java.sql.Connection;

/** Ties the run to what follows it. */
final class Wiring implements MonthRun.Proposing {
  @Override
  public void propose(Connection transaction, int runId, boolean anythingNew) {}

  @Override
  public void changed(Connection transaction, int batchId) {}

  @Override
  public boolean hasReversals(Connection transaction) {
    return false;
  }
}
