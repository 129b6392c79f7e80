package ir.hedye.monthend.payment;

import ir.hedye.monthend.payment.PaymentMoves.Move;
import ir.hedye.monthend.store.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;

/** Moves payments as sets, never one by one, and keeps every move with its cause. */
record Movement(Move move, String cause) {

  /** All payments of the batch that stand where the move begins. Tells how many. */
  int ofBatch(Connection connection, int batchId) throws SQLException {
    return run(connection, "batch_id = ?", batchId);
  }

  /** These payments, of which each that stands where the move begins is moved. Tells how many. */
  int of(Connection connection, Collection<Long> paymentIds) throws SQLException {
    var ids = connection.createArrayOf("bigint", paymentIds.toArray());
    return run(connection, "payment_id = ANY (?)", ids);
  }

  private int run(Connection connection, String which, Object value) throws SQLException {
    String from = move.from().code();
    String to = move.to().code();
    return (int)
        new Sql(connection)
            .run(
                """
                WITH moved AS (
                  UPDATE payment SET state = ? WHERE %s AND state = ? RETURNING payment_id)
                INSERT INTO payment_move (payment_id, step, from_state, to_state, cause)
                SELECT payment_id, 1 + (
                  SELECT count(*) FROM payment_move m WHERE m.payment_id = moved.payment_id), ?, ?, ?
                FROM moved\
                """
                    .formatted(which),
                to,
                value,
                from,
                from,
                to,
                cause);
  }
}
