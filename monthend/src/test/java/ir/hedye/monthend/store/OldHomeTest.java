package ir.hedye.monthend.store;

import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.monthend.run.Stages;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A home of the program's first months is taken over row by row")
class OldHomeTest {
  private static final String ROWS =
      """
      SELECT national_id, list_id, month, kind, days, wage, start_on, leave_on
      FROM hedye.contribution ORDER BY national_id, list_id, month, days\
      """;

  /** Two people, two lists of two feeds, one row told twice, one list that nobody is in. */
  private static final List<String> FIRST_MONTHS =
      List.of(
          "INSERT INTO hedye.feed VALUES (1, 14050730, 'a', true, 0), (2, 14050830, 'b', false, 0)",
          """
          INSERT INTO hedye.contribution_list VALUES
            (1, 'w1', 140505, '1', 1), (2, 'w1', 140506, '1', 2), (3, 'w2', 140506, '1', 2)\
          """,
          """
          INSERT INTO hedye.contribution VALUES
            (1, 1000000001, 140505, 4, 31, 90000000, 0, 0),
            (2, 1000000001, 140506, 4, 20, 60000000, 14050601, 14050620),
            (1, 1000000019, 140505, 8, 31, 95000000, 14050501, 0),
            (1, 1000000019, 140505, 8, 31, 95000000, 14050501, 0)\
          """);

  @Test
  @DisplayName("Contribution rows as they were kept singly are the same rows side by side")
  void contribution_rows_are_kept() throws SQLException {
    StoreSettings home = TestDatabase.empty();
    List<String> before = asOfTheFirstMonths(home);

    try (var now = Database.open(home, Stages.MIGRATIONS);
        var connection = now.connect()) {
      assertThat(before).hasSize(4);
      assertThat(rows(connection, ROWS)).isEqualTo(before);
      assertThat(rows(connection, "SELECT list_id, people FROM hedye.contribution_list ORDER BY 1"))
          .containsExactly("1 {1000000001,1000000019}", "2 {1000000001}", "3 {}");
    }
  }

  /** Brings it up to what the first months had, fills it, and answers its rows. */
  private static List<String> asOfTheFirstMonths(StoreSettings home) throws SQLException {
    var owner = new Login(home.external().orElseThrow().ownerUrl(), 0);
    try (var connection = owner.open()) {
      run(connection, "CREATE SCHEMA hedye");
      run(connection, "GRANT USAGE ON SCHEMA hedye TO " + Cluster.APP);
      run(
          connection,
          "ALTER DEFAULT PRIVILEGES IN SCHEMA hedye"
              + " GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO "
              + Cluster.APP);
      firstFiles(owner).migrate();
      for (String filling : FIRST_MONTHS) {
        run(connection, filling);
      }
      return rows(connection, ROWS);
    }
  }

  private static Flyway firstFiles(Login owner) {
    return Flyway.configure(Schema.class.getClassLoader())
        .dataSource(owner.dataSource())
        .schemas(Schema.NAME)
        .createSchemas(false)
        .locations(
            Stages.MIGRATIONS.stream()
                .map(location -> "classpath:" + location)
                .toArray(String[]::new))
        .table(SchemaPart.road(Stages.MIGRATIONS).history())
        .baselineOnMigrate(true)
        .baselineVersion("0")
        .placeholders(Map.of("app", Cluster.APP))
        .target("70")
        .loggers(QuietFlyway.class.getName())
        .load();
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static List<String> rows(Connection connection, String query) throws SQLException {
    var found = new ArrayList<String>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      while (rows.next()) {
        var row = new ArrayList<String>();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          row.add(rows.getString(i));
        }
        found.add(String.join(" ", row));
      }
    }
    return found;
  }
}
