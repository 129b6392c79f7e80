package ir.hedye.monthend.run;

import ir.hedye.monthend.notice.Notice;
import ir.hedye.monthend.notice.Outbox;
import ir.hedye.monthend.payment.Batches;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Ties the run to the batches and notices that follow it. */
record Wiring(Batches batches, Outbox outbox) implements MonthRun.Proposing {
  @Override
  public void propose(Connection transaction, int runId) throws SQLException {
    batches.propose(transaction, runId);
  }

  @Override
  public void withdraw(Connection transaction, List<Long> paymentIds) throws SQLException {
    batches.withdraw(transaction, paymentIds, "decision changed before release");
  }

  @Override
  public void tell(Connection transaction, List<Notice> notices) throws SQLException {
    outbox.queue(transaction, notices);
  }

  @Override
  public boolean hasReversals(Connection transaction) throws SQLException {
    return Batches.hasReversals(transaction);
  }
}
