package ir.hedye.monthend.payment;

import ir.hedye.monthend.store.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;

/** What a run writes about payments: that they were opened, and that they were withdrawn. */
public final class PaymentBook {
  private PaymentBook() {}

  /** Notes the first step of payments that were inserted as PROPOSED into the batch. */
  public static void opened(Connection connection, int batchId) throws SQLException {
    new Sql(connection)
        .run(
            """
            INSERT INTO payment_move (payment_id, step, from_state, to_state, cause)
            SELECT payment_id, 1, '', state, 'run' FROM payment WHERE batch_id = ?\
            """,
            batchId);
  }

  /**
   * Takes payments out of their batches, which must not be released yet.
   *
   * @return the batches that lost lines: their vouchers and manifests must follow ({@link
   *     Batches#changed})
   * @throws IllegalStateException when one of the payments is released, or withdrawn already
   */
  public static List<Integer> withdraw(
      Connection connection, Collection<Long> paymentIds, String cause) throws SQLException {
    int moved =
        new Movement(PaymentMoves.WITHDRAW_PROPOSED, cause).of(connection, paymentIds)
            + new Movement(PaymentMoves.WITHDRAW_SIGNED, cause).of(connection, paymentIds);
    if (moved != paymentIds.size()) {
      throw new IllegalStateException(
          (paymentIds.size() - moved) + " of the payments can no longer be withdrawn");
    }
    return new Sql(connection)
        .list(
            row -> row.getInt(1),
            "SELECT DISTINCT batch_id FROM payment WHERE payment_id = ANY (?) ORDER BY 1",
            connection.createArrayOf("bigint", paymentIds.toArray()));
  }
}
