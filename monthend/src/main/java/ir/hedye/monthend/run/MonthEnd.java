package ir.hedye.monthend.run;

import ir.hedye.monthend.contact.Contacts;
import ir.hedye.monthend.journal.Chain;
import ir.hedye.monthend.notice.Outbox;
import ir.hedye.monthend.payment.Batches;
import ir.hedye.monthend.store.Database;
import ir.hedye.monthend.store.MonthLock;
import ir.hedye.monthend.store.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/**
 * A run with everything around it: the month's lock, what people asked before it, and finance's
 * files after it. Commands, the desk and the schedule all run a month by this.
 */
public final class MonthEnd {
  /** A killed command's transaction may live on for a moment. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Database database;
  private final Batches batches;
  private final Outbox outbox;

  public MonthEnd(Database database, Batches batches, Outbox outbox) {
    this.database = database;
    this.batches = batches;
    this.outbox = outbox;
  }

  /** Runs the month, the first time or again, and makes finance's files. */
  public RunReport run(RunOrder order, MonthRun.Progress progress) throws SQLException {
    Chain.seal(database);
    RunReport report =
        database.inTransaction(transaction -> {
          MonthLock.take(transaction, PATIENCE);
          return monthRun(transaction, order, progress);
        });
    batches.complete(database, order.month());
    return report;
  }

  /**
   * Runs a month that was never run, once: whoever comes second, or comes again after a kill, finds
   * it done and only makes the files that are missing. Empty when it was done before.
   */
  public Optional<RunReport> runOnce(RunOrder order, MonthRun.Progress progress)
      throws SQLException {
    Optional<RunReport> report =
        database.inTransaction(transaction -> {
          MonthLock.take(transaction, PATIENCE);
          return isRun(transaction, order)
              ? Optional.<RunReport>empty()
              : Optional.of(monthRun(transaction, order, progress));
        });
    batches.complete(database, order.month());
    return report;
  }

  private static boolean isRun(Connection transaction, RunOrder order) throws SQLException {
    return new Sql(transaction)
            .number("SELECT count(*) FROM month_run WHERE month = ?", order.monthNumber())
        > 0;
  }

  /** All of a run, and then none of it. */
  public RunReport rehearse(RunOrder order, MonthRun.Progress progress) throws SQLException {
    return database.inTransaction(transaction -> {
      MonthLock.take(transaction, PATIENCE);
      RunReport report = monthRun(transaction, order, progress);
      transaction.rollback();
      return report;
    });
  }

  /** What people have asked of their account and mobile comes first. */
  private RunReport monthRun(Connection transaction, RunOrder order, MonthRun.Progress progress)
      throws SQLException {
    new Contacts(outbox).carryOut(transaction, PATIENCE);
    return new MonthRun(transaction, order, new Wiring(batches, outbox), progress).run();
  }
}
