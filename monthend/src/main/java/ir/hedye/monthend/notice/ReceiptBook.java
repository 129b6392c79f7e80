package ir.hedye.monthend.notice;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Keeps receipts the moment they come, whether or not their message is known yet: the centre
 * forgets a receipt once we have taken it.
 */
final class ReceiptBook implements AutoCloseable {
  private static final String STORE =
      """
      INSERT INTO notice_receipt (message_id, mobile, reference, state, error, done_at, received_at)
      VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (message_id, mobile, state, done_at) DO NOTHING
      """;

  private final DataSource source;
  private final Clock clock;
  private @Nullable Connection connection;
  private volatile long lastNanos = System.nanoTime();

  ReceiptBook(DataSource source, Clock clock) {
    this.source = source;
    this.clock = clock;
  }

  /** Stores it, committed when this returns; the same again is no news. */
  synchronized void store(Receipt receipt) throws SQLException {
    lastNanos = System.nanoTime();
    try (var store = connection().prepareStatement(STORE)) {
      store.setString(1, receipt.messageId());
      store.setString(2, receipt.mobile());
      store.setObject(3, receipt.reference().orElse(null), Types.INTEGER);
      store.setString(4, receipt.result().state());
      store.setString(5, receipt.result().error().orElse(null));
      store.setTimestamp(6, receipt.result().doneAt().map(Timestamp::from).orElse(null));
      store.setTimestamp(7, Timestamp.from(clock.instant()));
      store.executeUpdate();
    } catch (SQLException e) {
      close();
      throw e;
    }
  }

  private Connection connection() throws SQLException {
    var open = connection;
    if (open == null) {
      open = source.getConnection();
      connection = open;
    }
    return open;
  }

  /** Nanoseconds since the last receipt came. */
  long silentNanos() {
    return System.nanoTime() - lastNanos;
  }

  @Override
  public synchronized void close() throws SQLException {
    var open = connection;
    connection = null;
    if (open != null) {
      open.close();
    }
  }
}
