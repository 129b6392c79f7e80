package ir.hedye.monthend.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A connection of a test that outlives its closing is as good as a new one")
class KeptConnectionsTest {
  private TestDatabase database;

  @BeforeEach
  void open() throws SQLException {
    database = TestDatabase.fresh(CommandProcess.SAMPLE);
  }

  @AfterEach
  void close() throws SQLException {
    database.close();
  }

  @Test
  @DisplayName("It is the same session")
  void it_is_the_same_session() throws SQLException {
    assertThat(sessionAfter("SELECT 1")).isEqualTo(session());
  }

  @Test
  @DisplayName("A temporary table, a lock and a setting are gone, and what was not committed")
  void it_forgets() throws SQLException {
    String session =
        sessionAfter(
            """
            CREATE TEMP TABLE left_behind (id int);
            SELECT pg_advisory_lock(7);
            SET search_path = pg_catalog
            """);
    try (var next = database.connectAsOwner()) {
      assertThat(ask(next, "SELECT pg_backend_pid()")).isEqualTo(session);
      assertThat(ask(next, "SELECT to_regclass('left_behind') IS NULL")).isEqualTo("t");
      assertThat(ask(next, "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'"))
          .isEqualTo("0");
      assertThat(ask(next, "SHOW search_path")).isEqualTo("hedye");
      assertThat(next.getAutoCommit()).isTrue();
    }
  }

  @Test
  @DisplayName("An open transaction ends without effect")
  void an_open_transaction_ends() throws SQLException {
    try (var first = database.connectAsOwner()) {
      first.setAutoCommit(false);
      ask(first, "CREATE TABLE hedye.never (id int); SELECT 1");
    }
    try (var next = database.connectAsOwner()) {
      assertThat(ask(next, "SELECT to_regclass('hedye.never') IS NULL")).isEqualTo("t");
    }
  }

  @Test
  @DisplayName("Who only wanted to read leaves one that writes")
  void it_writes_again() throws SQLException {
    try (var first = database.connectAsOwner()) {
      first.setReadOnly(true);
      first.setAutoCommit(false);
      first.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
      ask(first, "SELECT 1");
    }
    try (var next = database.connectAsOwner()) {
      next.setAutoCommit(false);
      assertThat(ask(next, "CREATE TABLE hedye.now (id int); SELECT 1")).isEqualTo("1");
      assertThat(ask(next, "SHOW transaction_isolation")).isEqualTo("read committed");
    }
  }

  @Test
  @DisplayName("Closed, it does nothing more for who closed it")
  void closed_is_closed() throws SQLException {
    var first = database.connectAsOwner();
    first.close();
    assertThat(first.isClosed()).isTrue();
    assertThatThrownBy(first::createStatement).isInstanceOf(SQLException.class);
  }

  @Test
  @DisplayName("One whose session was ended meanwhile is not handed out again")
  void an_ended_session() throws SQLException {
    try (var other = database.connectAsOwner()) {
      String session = session();
      ask(other, "SELECT pg_terminate_backend(" + session + ", 10000)");
      assertThat(session()).isNotEqualTo(session);
    }
  }

  private String session() throws SQLException {
    return sessionAfter("SELECT 1");
  }

  private String sessionAfter(String sql) throws SQLException {
    try (var connection = database.connectAsOwner();
        var statement = connection.createStatement()) {
      statement.execute(sql);
      return ask(connection, "SELECT pg_backend_pid()");
    }
  }

  private static String ask(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      boolean rows = statement.execute(sql);
      while (!rows) {
        rows = statement.getMoreResults();
      }
      try (var found = statement.getResultSet()) {
        found.next();
        return found.getString(1);
      }
    }
  }
}
