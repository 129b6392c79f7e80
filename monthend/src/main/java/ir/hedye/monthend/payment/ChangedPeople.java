package ir.hedye.monthend.payment;

import ir.hedye.monthend.store.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;

/** Puts people back into the queue, so that the next run decides about them anew. */
final class ChangedPeople {
  private ChangedPeople() {}

  /** The payees of these payments. */
  static void of(Connection connection, Collection<Long> paymentIds) throws SQLException {
    new Sql(connection)
        .run(
            """
            INSERT INTO changed_person
            SELECT DISTINCT national_id FROM payment WHERE payment_id = ANY (?)
            ON CONFLICT DO NOTHING\
            """,
            connection.createArrayOf("bigint", paymentIds.toArray()));
  }
}
