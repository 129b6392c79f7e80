package ir.hedye.monthend.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName(
    "One embedded PostgreSQL, many commands: who starts it, who stops it, what a kill leaves")
class EmbeddedPostgresLifeTest {
  private static final Duration SOON = Duration.ofSeconds(10);

  @TempDir Path home;

  @AfterEach
  void stop_what_a_failed_test_left() {
    Postmaster.processes(data()).forEach(ProcessHandle::destroyForcibly);
    soonNothingRuns();
  }

  @Test
  @DisplayName("Two commands at once on an empty home share one server; the last one out stops it")
  void two_commands_share_one_server_and_the_last_stops_it() throws Exception {
    try (var one = CommandProcess.start(home);
        var two = CommandProcess.start(home)) {
      assertThat(one.server()).isEqualTo(two.server());

      one.leave();
      assertThat(Postmaster.of(data())).isPresent();
      two.tell("write 1");
      assertThat(two.line()).isEqualTo("committed 1");

      two.leave();
      assertThat(soonNothingRuns()).isTrue();
    }
  }

  @Test
  @DisplayName("After SIGKILL of a command the next one uses its server, and stops it")
  void a_server_whose_command_was_killed_is_used_again() throws Exception {
    try (var killed = CommandProcess.start(home)) {
      var server = killed.server();
      killed.kill();
      assertThat(nothingRuns()).isFalse();

      try (var next = CommandProcess.start(home)) {
        assertThat(next.server()).isEqualTo(server);
        next.leave();
      }
      assertThat(soonNothingRuns()).isTrue();
    }
  }

  @Test
  @DisplayName("SIGTERM lets a command stop the server on its way out")
  void a_terminated_command_stops_the_server() throws Exception {
    try (var command = CommandProcess.start(home)) {
      command.server();
      command.terminate();
    }
    assertThat(soonNothingRuns()).isTrue();
  }

  @Test
  @DisplayName("After SIGKILL of every PostgreSQL process in mid-work no committed row is lost")
  void committed_rows_survive_a_kill_of_the_server() throws Exception {
    int committed;
    try (var writer = CommandProcess.start(home)) {
      committed = writeUntil(writer, 200);
      Postmaster.processes(data()).forEach(ProcessHandle::destroyForcibly);
      writer.kill();
    }
    assertThat(rowsNow()).isGreaterThanOrEqualTo(committed);
  }

  @Test
  @DisplayName("SIGKILL of the postmaster alone leaves orphans; the next start waits for them")
  void committed_rows_survive_a_kill_of_the_postmaster_alone() throws Exception {
    int committed;
    try (var writer = CommandProcess.start(home)) {
      committed = writeUntil(writer, 50);
      ProcessHandle.of(Postmaster.of(data()).orElseThrow().pid()).orElseThrow().destroyForcibly();
      assertThat(rowsNow()).isGreaterThanOrEqualTo(committed);
      writer.kill();
    }
  }

  @Test
  @DisplayName("A pid file that names somebody else's process does not hinder the start")
  void a_stale_pid_file_of_a_recycled_number_is_dropped() throws Exception {
    try (var command = CommandProcess.start(home)) {
      command.server();
      Postmaster.processes(data()).forEach(ProcessHandle::destroyForcibly);
      command.kill();
    }
    assertThat(soonNothingRuns()).isTrue();
    var file = data().resolve("postmaster.pid");
    var lines = Files.readAllLines(file);
    lines.set(0, Long.toString(ProcessHandle.current().pid()));
    Files.write(file, lines);

    assertThat(Postmaster.of(data())).isEmpty();
    assertThat(rowsNow()).isZero();
  }

  @Test
  @DisplayName("What a kill left of initdb is cleared away and made again")
  void a_half_made_cluster_is_made_again() throws Exception {
    var halfMade = Files.createDirectories(home.resolve("pg/data.new-1234/base"));
    Files.writeString(halfMade.resolve("1"), "half");

    assertThat(rowsNow()).isZero();
    assertThat(home.resolve("pg/data.new-1234")).doesNotExist();
  }

  @Test
  @DisplayName("What a kill left of roles and database is made again")
  void a_cluster_without_its_last_mark_is_completed() throws Exception {
    assertThat(rowsNow()).isZero();
    Files.delete(data().resolve("hedye.ready"));

    assertThat(rowsNow()).isZero();
    assertThat(data().resolve("hedye.ready")).exists();
  }

  @Test
  @DisplayName("A database whose passwords file was lost is not given new ones that do not fit")
  void lost_passwords_are_said() throws Exception {
    assertThat(rowsNow()).isZero();
    Files.delete(home.resolve("pg/passwords"));

    assertThatThrownBy(this::open)
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("pg/passwords");
  }

  @Test
  @DisplayName("A server that was told to stay is there for the next command")
  void keep_running_leaves_the_server_to_the_next_command() throws Exception {
    try (var database = open()) {
      database.keepRunning();
    }
    assertThat(nothingRuns()).isFalse();

    assertThat(rowsNow()).isZero();
    assertThat(soonNothingRuns()).isTrue();
  }

  /** Writes on and on; returns the last row said to be committed, and leaves the writer at work. */
  private static int writeUntil(CommandProcess writer, int rows) throws IOException {
    writer.server();
    writer.tell("write 100000");
    for (int row = 1; row < rows; row++) {
      assertThat(writer.line()).isEqualTo("committed " + row);
    }
    assertThat(writer.line()).isEqualTo("committed " + rows);
    return rows;
  }

  private int rowsNow() throws SQLException {
    try (var database = open();
        var connection = database.connect();
        var statement = connection.createStatement();
        var rows = statement.executeQuery("SELECT count(*) FROM sample")) {
      rows.next();
      return rows.getInt(1);
    }
  }

  private Database open() throws SQLException {
    return Database.open(
        StoreSettings.embedded(home, TestDatabase.cache()), List.of(CommandProcess.SAMPLE));
  }

  /** A server that has stopped may still be seen by the system for a moment. */
  private boolean soonNothingRuns() {
    return Patience.until(SOON, this::nothingRuns);
  }

  private boolean nothingRuns() {
    return Postmaster.processes(data()).findAny().isEmpty();
  }

  private Path data() {
    return ServerFolder.in(home).data();
  }
}
