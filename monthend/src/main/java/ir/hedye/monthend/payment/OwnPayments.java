package ir.hedye.monthend.payment;

import ir.hedye.monthend.store.Sql;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Whether somebody, or somebody whom the registry names as their spouse in any marriage, also a
 * revoked one, is paid: nobody handles money of their own.
 */
final class OwnPayments {
  private static final String OWN_OR_SPOUSES =
      """
      (p.national_id = ? OR p.national_id IN (
        SELECT q.national_id FROM party mine JOIN party q USING (event_id)
        WHERE mine.national_id = ?))\
      """;

  private OwnPayments() {}

  static boolean inBatch(Connection connection, Batch batch, Author author) throws SQLException {
    return any(connection, author, "p.batch_id = ? AND p.state <> 'WITHDRAWN'", batch.id());
  }

  static boolean is(Connection connection, long paymentId, Author author) throws SQLException {
    return any(connection, author, "p.payment_id = ?", paymentId);
  }

  private static boolean any(Connection connection, Author author, String where, Object which)
      throws SQLException {
    if (author.person().isEmpty()) {
      return false;
    }
    long own = author.person().get().number();
    return new Sql(connection)
            .number(
                "SELECT count(*) FROM payment p WHERE " + where + " AND " + OWN_OR_SPOUSES,
                which,
                own,
                own)
        > 0;
  }
}
