package ir.hedye.monthend.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The schema follows the program's own SQL files")
class SchemaTest {
  private static final String LATER = "ir/hedye/monthend/store/later";

  @Test
  @DisplayName("A stage that comes later is added to a database that is in use")
  void a_new_stage_is_added() throws SQLException {
    try (var test = TestDatabase.fresh(CommandProcess.SAMPLE);
        var grown = Database.open(test.settings(), List.of(CommandProcess.SAMPLE, LATER));
        var connection = grown.connect();
        var statement = connection.createStatement()) {
      assertThat(statement.executeUpdate("INSERT INTO later VALUES (1)")).isEqualTo(1);
    }
  }

  @Test
  @DisplayName("A stage with a lower number than those applied is added too")
  void a_lower_number_is_added() throws SQLException {
    var empty = TestDatabase.empty();
    Database.open(empty, List.of(LATER)).close();

    try (var grown = Database.open(empty, List.of(CommandProcess.SAMPLE, LATER));
        var connection = grown.connect();
        var statement = connection.createStatement()) {
      assertThat(statement.executeUpdate("INSERT INTO sample (name) VALUES ('a')")).isEqualTo(1);
    }
  }

  @Test
  @DisplayName("An older program does not touch the database of a newer one")
  void a_newer_database_is_refused() throws SQLException {
    var empty = TestDatabase.empty();
    Database.open(empty, List.of(CommandProcess.SAMPLE, LATER)).close();

    assertThatThrownBy(() -> Database.open(empty, List.of(CommandProcess.SAMPLE)))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("newer version");
  }

  @Test
  @DisplayName("A folder without SQL files is a mistake, not an empty schema")
  void a_misspelt_folder_is_refused() throws SQLException {
    var empty = TestDatabase.empty();

    assertThatThrownBy(() -> Database.open(empty, List.of("ir/hedye/monthend/nowhere")))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("nowhere");
  }

  @Test
  @DisplayName("One role for everything (a database somebody else keeps) works as well")
  void owner_and_application_may_be_one() throws SQLException {
    var empty = TestDatabase.empty();
    var owner = empty.external().orElseThrow().ownerUrl();
    var alone =
        new StoreSettings(
            empty.home(),
            empty.cache(),
            Optional.of(new StoreSettings.External(owner, owner)),
            empty.link());

    try (var database = Database.open(alone, List.of(CommandProcess.SAMPLE));
        var grown = Database.open(alone, List.of(CommandProcess.SAMPLE, LATER));
        var connection = database.connect();
        var statement = connection.createStatement()) {
      assertThat(grown).isNotSameAs(database);
      assertThat(statement.executeUpdate("INSERT INTO later VALUES (1)")).isEqualTo(1);
    }
  }

  @Test
  @DisplayName("A current schema is seen by one query: Flyway is not even loaded")
  void a_current_schema_costs_no_flyway(@TempDir Path home) throws Exception {
    try (var first = CommandProcess.start(home, "-Xlog:class+load:file=" + home + "/first.log")) {
      first.server();
      first.leave();
    }
    try (var second = CommandProcess.start(home, "-Xlog:class+load:file=" + home + "/second.log")) {
      second.server();
      second.leave();
    }
    assertThat(home.resolve("first.log")).content().contains("org.flywaydb");
    assertThat(home.resolve("second.log")).content().doesNotContain("org.flywaydb");
  }

  @Test
  @DisplayName("A port of its own leads every connection of a command through a drill's proxy")
  void the_port_can_be_overridden(@TempDir Path home) {
    var nobody = new StoreSettings.Link(OptionalInt.of(1), 5);
    var plain = StoreSettings.embedded(home, TestDatabase.cache());
    var astray = new StoreSettings(plain.home(), plain.cache(), plain.external(), nobody);

    assertThatThrownBy(() -> Database.open(astray, List.of(CommandProcess.SAMPLE)))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("127.0.0.1:1 ");
    assertThat(Postmaster.of(ServerFolder.in(home).data())).isEmpty();
  }
}
