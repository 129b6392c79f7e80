package ir.hedye.monthend.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName(
    "The embedded PostgreSQL is durable, asks for passwords, and its roles may only what they must")
class EmbeddedPostgresTrustTest {
  private static final String DURABLE =
      """
      SELECT string_agg(name || '=' || setting, ' ' ORDER BY name COLLATE "C") FROM pg_settings
      WHERE name IN ('fsync', 'full_page_writes', 'scram_iterations', 'synchronous_commit')
      """;

  private static TestDatabase database;

  @BeforeAll
  static void open() throws SQLException {
    database = TestDatabase.fresh(CommandProcess.SAMPLE);
  }

  @AfterAll
  static void close() throws SQLException {
    database.close();
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "password_encryption, scram-sha-256",
    "listen_addresses, 127.0.0.1",
    "server_encoding, UTF8",
    "search_path, hedye",
    "log_error_verbosity, terse"
  })
  void the_server_is_set(String setting, String value) throws SQLException {
    assertThat(text("SHOW " + setting)).isEqualTo(value);
  }

  @Test
  @DisplayName("A home's own server waits for the disk, and hashes passwords many times")
  void a_homes_own_server_is_durable(@TempDir Path home) throws SQLException {
    var settings = StoreSettings.embedded(home, TestDatabase.cache());
    try (var own = Database.open(settings, List.of(CommandProcess.SAMPLE));
        var connection = own.connect();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(DURABLE)) {
      rows.next();
      assertThat(rows.getString(1))
          .isEqualTo("fsync=on full_page_writes=on scram_iterations=4096 synchronous_commit=on");
    }
  }

  @Test
  @DisplayName("Names sort as Persian does unless a column says otherwise")
  void the_default_order_is_persian() throws SQLException {
    assertThat(
            text("SELECT string_agg(c, '' ORDER BY c) FROM (VALUES ('ی'),('گ'),('پ'),('ت')) v(c)"))
        .isEqualTo("پتگی");
    assertThat(
            text(
                "SELECT string_agg(c, '' ORDER BY c COLLATE \"C\") FROM (VALUES ('ی'),('گ'),('پ'),('ت')) v(c)"))
        .isEqualTo("تپگی");
  }

  @Test
  @DisplayName("Who does not know the password stays outside")
  void a_wrong_password_is_refused() {
    var server = TestServer.RUNNING;
    var wrong =
        Login.embedded(server.port(), Cluster.DATABASE, new Login.Who(Cluster.APP, "wrong"));

    assertThatThrownBy(wrong::open)
        .isInstanceOfSatisfying(
            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("28P01"));
  }

  @Test
  @DisplayName("The passwords lie in a file that only its user can read, and no text shows them")
  void passwords_are_kept_apart() throws Exception {
    var file = ServerFolder.in(TestServer.HOME).passwords();
    var password = Files.readAllLines(file).getLast();

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(password).hasSize(32);
    assertThat(database.settings().external().orElseThrow().url()).contains(password);
    assertThat(database.settings().toString()).doesNotContain(password);
  }

  @Test
  @DisplayName("No other address than 127.0.0.1 answers")
  void only_loopback_answers() throws Exception {
    int port = TestServer.RUNNING.port();
    for (var network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
      for (var address : Collections.list(network.getInetAddresses())) {
        boolean answers = answers(new InetSocketAddress(address, port));
        assertThat(answers).isEqualTo(address.getHostAddress().equals("127.0.0.1"));
      }
    }
  }

  @ParameterizedTest(name = "refused to the application: {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "DROP TABLE sample | 42501",
        "ALTER TABLE sample ADD COLUMN more text | 42501",
        "TRUNCATE sample | 42501",
        "CREATE TABLE hedye.mine (id int) | 42501",
        "CREATE TABLE public.mine (id int) | 42501",
        "CREATE ROLE friend | 42501",
        "UPDATE sample_ledger SET name = 'other' | 42501",
        "DELETE FROM sample_ledger | 42501",
        "DELETE FROM flyway_schema_history | 42501",
        "COPY sample TO '/tmp/out' | 42501"
      })
  void the_application_cannot(String sql, String state) {
    assertThatThrownBy(() -> run(sql))
        .isInstanceOfSatisfying(
            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(state));
  }

  @Test
  @DisplayName("Reading and writing rows is what the application may, temporary tables too")
  void the_application_can_work() throws SQLException {
    run("INSERT INTO sample (name) VALUES ('one')");
    run("UPDATE sample SET name = 'two'");
    run("INSERT INTO sample_ledger (name) VALUES ('one')");
    run("CREATE TEMPORARY TABLE work (id int)");

    assertThat(text("SELECT name FROM sample")).isEqualTo("two");
    run("DELETE FROM sample");
  }

  @Test
  @DisplayName("The owner can do what the application cannot: the refusals above can fail")
  void the_owner_can() throws SQLException {
    try (var own = database.connectAsOwner();
        var statement = own.createStatement()) {
      own.setAutoCommit(false);
      statement.execute("DROP TABLE sample");
      own.rollback();
    }
    assertThat(text("SELECT count(*) FROM sample")).isEqualTo("0");
  }

  @Test
  @DisplayName("An error about a row does not repeat the row")
  void messages_carry_no_row() throws SQLException {
    try (var own = database.connectAsOwner();
        var statement = own.createStatement()) {
      statement.execute("CREATE UNIQUE INDEX ON sample (name)");
    }
    run("INSERT INTO sample (name) VALUES ('0012345679')");

    assertThatThrownBy(() -> run("INSERT INTO sample (name) VALUES ('0012345679')"))
        .hasMessageContaining("sample_name_idx")
        .hasMessageNotContaining("0012345679");
    run("DELETE FROM sample");
  }

  private static boolean answers(InetSocketAddress address) {
    try (var socket = new Socket()) {
      socket.connect(address, 2000);
      return true;
    } catch (java.io.IOException refused) {
      return false;
    }
  }

  private static void run(String sql) throws SQLException {
    try (var connection = database.connect();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String text(String query) throws SQLException {
    try (var connection = database.connect();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
