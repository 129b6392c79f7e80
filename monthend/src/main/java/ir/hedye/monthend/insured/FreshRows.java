package ir.hedye.monthend.insured;

import ir.hedye.monthend.store.Sql;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * The contribution rows that a load adds. Whoever reads a row first after its commit notes in the
 * page that it is committed; done before the next checkpoint it costs a reading, later (in the run)
 * the whole page goes into the server's log a second time, which took as long as the reading of a
 * month's rows itself (docs/performance.md).
 */
public final class FreshRows {
  private final long firstPage;

  private FreshRows(long firstPage) {
    this.firstPage = firstPage;
  }

  /** Before the load, in its transaction. */
  public static FreshRows from(Connection transaction) throws SQLException {
    return new FreshRows(
        new Sql(transaction)
            .number(
                "SELECT greatest(0, pg_relation_size('contribution_rows')"
                    + " / current_setting('block_size')::bigint - 1)")); // the last has room
  }

  /** After its commit: reads what was added once. Nothing is lost where this is not done. */
  public long read(Connection connection) throws SQLException {
    return new Sql(connection)
        .number(
            "SELECT count(*) FROM contribution_rows WHERE ctid >= ('(' || ? || ',0)')::tid",
            firstPage);
  }
}
