package ir.hedye.monthend.payment;

import ir.hedye.monthend.store.MonthLock;
import ir.hedye.monthend.store.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;

/**
 * Money that came back, as it is found on the bank's statement. Needed only where {@code
 * HEDYE_RETURN_NEEDS_STATEMENT} says that a return waits for it.
 */
public final class ReturnedMoney {
  private ReturnedMoney() {}

  /**
   * Notes that the money of these returned payments was seen; from now on they are reversed in the
   * books and may be paid anew. Tells for how many this was new.
   *
   * @param connection in a transaction
   */
  public static int seen(Connection connection, Collection<String> endToEndIds)
      throws SQLException {
    MonthLock.take(connection, Batches.PATIENCE);
    var seen =
        new Sql(connection)
            .list(
                row -> row.getLong(1),
                """
                UPDATE payment SET money_seen = true
                WHERE end_to_end_id = ANY (?) AND state = 'RETURNED' AND NOT money_seen
                RETURNING payment_id\
                """,
                connection.createArrayOf("text", endToEndIds.toArray()));
    ChangedPeople.of(connection, seen);
    return seen.size();
  }
}
