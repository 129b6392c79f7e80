package ir.hedye.monthend.store;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("One command at a time works on the month")
class MonthLockTest {
  private static final Duration SHORT = Duration.ofMillis(50);
  private static TestDatabase database;

  @BeforeAll
  static void open() throws SQLException {
    database = TestDatabase.fresh(CommandProcess.SAMPLE);
  }

  @AfterAll
  static void close() throws SQLException {
    database.close();
  }

  @Test
  @DisplayName("The second command is told so, and may come again when the first has ended")
  void the_second_is_refused_until_the_first_ends() throws SQLException {
    try (var first = database.connect();
        var second = database.connect()) {
      first.setAutoCommit(false);
      second.setAutoCommit(false);
      MonthLock.take(first, SHORT);

      assertThatThrownBy(() -> MonthLock.take(second, SHORT))
          .isInstanceOf(MonthBusyException.class)
          .hasMessageContaining("another command is at work on the month");

      first.commit();
      second.rollback();
      assertThatCode(() -> MonthLock.take(second, SHORT)).doesNotThrowAnyException();
    }
  }

  @Test
  @DisplayName("A broken connection gives the lock back")
  void a_closed_connection_gives_the_lock_back() throws SQLException {
    try (var first = database.connect();
        var second = database.connect()) {
      first.setAutoCommit(false);
      second.setAutoCommit(false);
      MonthLock.take(first, SHORT);
      first.abort(Runnable::run);

      assertThatCode(() -> MonthLock.take(second, Duration.ofSeconds(10)))
          .doesNotThrowAnyException();
    }
  }

  @Test
  @DisplayName("Without a transaction there is nothing to hold the lock")
  void a_transaction_is_needed() throws SQLException {
    try (var connection = database.connect()) {
      assertThatThrownBy(() -> MonthLock.take(connection, SHORT))
          .isInstanceOf(IllegalStateException.class);
    }
  }
}
