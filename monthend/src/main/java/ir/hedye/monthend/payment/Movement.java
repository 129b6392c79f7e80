package ir.hedye.monthend.payment;

import ir.hedye.monthend.payment.PaymentMoves.Move;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;

/** Moves payments as sets, never one by one, and keeps every move with its cause. */
record Movement(Move move, String cause) {

  /** All payments of the batch that stand where the move begins. Tells how many. */
  int ofBatch(Connection connection, int batchId) throws SQLException {
    try (var statement = connection.prepareStatement(sql("batch_id = ?"))) {
      statement.setInt(2, batchId);
      return run(statement);
    }
  }

  /** These payments, of which each that stands where the move begins is moved. Tells how many. */
  int of(Connection connection, Collection<Long> paymentIds) throws SQLException {
    Array ids = connection.createArrayOf("bigint", paymentIds.toArray());
    try (var statement = connection.prepareStatement(sql("payment_id = ANY (?)"))) {
      statement.setArray(2, ids);
      return run(statement);
    } finally {
      ids.free();
    }
  }

  private static String sql(String which) {
    return """
    WITH moved AS (
      UPDATE payment SET state = ? WHERE %s AND state = ? RETURNING payment_id)
    INSERT INTO payment_move (payment_id, step, from_state, to_state, cause)
    SELECT payment_id,
      1 + (SELECT count(*) FROM payment_move m WHERE m.payment_id = moved.payment_id), ?, ?, ?
    FROM moved\
    """
        .formatted(which);
  }

  private int run(java.sql.PreparedStatement statement) throws SQLException {
    statement.setString(1, move.to().code());
    statement.setString(3, move.from().code());
    statement.setString(4, move.from().code());
    statement.setString(5, move.to().code());
    statement.setString(6, cause);
    return statement.executeUpdate();
  }
}
