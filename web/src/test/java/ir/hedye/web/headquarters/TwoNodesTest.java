package ir.hedye.web.headquarters;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.monthend.store.JavaProcess;
import ir.hedye.monthend.store.Patience;
import ir.hedye.monthend.store.TestDatabase;
import ir.hedye.web.PageDatabase;
import ir.hedye.web.Serve;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Two nodes, as two processes of serve, on one database")
class TwoNodesTest {
  private static final Duration LIMIT = Duration.ofMinutes(2);
  private static final String FIGURES =
      "SELECT (SELECT count(*) FROM month_run) || ' ' || (SELECT count(*) FROM decision) || ' '"
          + " || (SELECT count(*) FROM payment) || ' ' || (SELECT count(*) FROM notice) || ' '"
          + " || (SELECT count(*) FROM month_order WHERE kind = 'FIRST_RUN' AND ending = 'DONE')";

  @TempDir Path home;

  private final List<Process> nodes = new ArrayList<>();
  private TestDatabase database;

  TwoNodesTest() throws SQLException {
    database = PageDatabase.fresh();
  }

  @BeforeEach
  void rehearse() throws IOException, SQLException {
    SmallMonth.writeTo(database);
    nodes.add(node());
    owner("INSERT INTO month_order (month, kind, ordered_by) VALUES (140507, 'REHEARSAL', 'test')");
    await("SELECT ending FROM month_order", "DONE");
  }

  @AfterEach
  void close() throws SQLException {
    nodes.forEach(Process::destroyForcibly);
    database.close();
  }

  @Test
  @DisplayName("The month runs once, and once more nobody runs it")
  void the_month_runs_once() throws IOException, SQLException {
    nodes.add(node());
    switchOn();

    await("SELECT count(*) FROM month_run", "1");
    await("SELECT ending FROM month_order WHERE kind = 'FIRST_RUN'", "DONE");
    owner(
        "INSERT INTO month_order (month, kind, ordered_by) VALUES (140507, 'FIRST_RUN', 'again')");
    await("SELECT count(*) FROM month_order WHERE ending = 'DONE'", "3");

    assertThat(ask(FIGURES)).isEqualTo("1 40 34 35 2");
  }

  @Test
  @DisplayName("Killed in the middle of its run, the one leaves it to the other, which finishes it")
  void the_other_finishes_it() throws Exception {
    nodes.add(node());
    String killed;
    try (Connection gate = database.connectAsOwner()) {
      // Whoever runs comes to the vouchers after its decisions, and waits there.
      gate.setAutoCommit(false);
      gate.createStatement().execute("LOCK TABLE hedye.voucher IN ACCESS EXCLUSIVE MODE");
      switchOn();
      await(
          "SELECT count(*) > 0 FROM pg_locks WHERE NOT granted AND relation ="
              + " 'hedye.voucher'::regclass",
          "t");
      killed = ask("SELECT node FROM month_order WHERE kind = 'FIRST_RUN'");
      assertThat(ask(FIGURES)).isEqualTo("0 0 0 0 0");
      assertThat(ask("SELECT done || '/' || of_all FROM month_order WHERE kind = 'FIRST_RUN'"))
          .isEqualTo("40/40");

      working(killed).destroyForcibly().waitFor();
      gate.rollback();
    }

    await("SELECT ending FROM month_order WHERE kind = 'FIRST_RUN'", "DONE");
    assertThat(ask("SELECT node FROM month_order WHERE kind = 'FIRST_RUN'"))
        .startsWith("node ")
        .isNotEqualTo(killed);
    assertThat(ask(FIGURES)).isEqualTo("1 40 34 35 1");
    assertThat(home.resolve("out/1405-07/1/manifest.json")).exists();
  }

  private Process working(String node) {
    return nodes.stream()
        .filter(each -> node.equals("node " + each.pid()))
        .findFirst()
        .orElseThrow();
  }

  private Process node() throws IOException {
    var builder = JavaProcess.of(Serve.class, List.of(), List.of("--port", "0"));
    var environment = builder.environment();
    environment.keySet().removeIf(name -> name.startsWith("HEDYE_"));
    environment.putAll(database.environment());
    environment.put("HEDYE_HOME", home.toString());
    environment.put("HEDYE_SCHEDULE_SECONDS", "1");
    environment.put("HEDYE_SCHEDULE_HEARTBEAT", "1");
    var process = builder.start();
    String said = process.inputReader(UTF_8).readLine();
    assertThat(said).startsWith("serving ");
    return process;
  }

  private void switchOn() throws SQLException {
    owner("INSERT INTO automatic_run (is_on, switched_by) VALUES (true, 'test')");
  }

  private void owner(String sql) throws SQLException {
    try (var connection = database.connectAsOwner();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private String ask(String sql) throws SQLException {
    try (var connection = database.connectAsOwner();
        var rows = connection.createStatement().executeQuery(sql)) {
      return rows.next() ? String.valueOf(rows.getString(1)) : "";
    }
  }

  private void await(String sql, String answer) {
    boolean came =
        Patience.until(
            LIMIT,
            () -> {
              try {
                return ask(sql).equals(answer);
              } catch (SQLException e) {
                throw new IllegalStateException(e);
              }
            });
    assertThat(came).as("%s: %s", sql, answer).isTrue();
  }
}
