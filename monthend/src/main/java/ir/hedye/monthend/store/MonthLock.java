package ir.hedye.monthend.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/**
 * The one lock of the month's road: whoever changes the month (receive, run, release, bank-result)
 * holds it to the end of its transaction. The server lets go when the transaction ends, also by the
 * death of its command.
 */
public final class MonthLock {
  /** "HEDYE" and the article. */
  private static final long KEY = 0x4845_4459_4585L;

  private static final String LOCK_NOT_AVAILABLE = "55P03";

  private MonthLock() {}

  /**
   * Takes the lock for the connection's transaction, waiting at most that long.
   *
   * @throws MonthBusyException if another command kept it all that time; the transaction is then of
   *     no more use
   */
  public static void take(Connection transaction, Duration patience) throws SQLException {
    if (transaction.getAutoCommit()) {
      throw new IllegalStateException("the month's lock lives in a transaction, and there is none");
    }
    try (var statement = transaction.createStatement()) {
      statement.execute("SET LOCAL lock_timeout = " + Math.max(1, patience.toMillis()));
      statement.execute("SELECT pg_advisory_xact_lock(" + KEY + ")");
      statement.execute("SET LOCAL lock_timeout TO DEFAULT");
    } catch (SQLException e) {
      if (LOCK_NOT_AVAILABLE.equals(e.getSQLState())) {
        throw new MonthBusyException(e);
      }
      throw e;
    }
  }
}
