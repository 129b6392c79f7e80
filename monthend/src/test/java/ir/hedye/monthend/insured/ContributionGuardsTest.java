package ir.hedye.monthend.insured;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.hedye.monthend.run.Stages;
import ir.hedye.monthend.store.Sql;
import ir.hedye.monthend.store.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("No contribution without its list, no list without its feed")
class ContributionGuardsTest {
  private TestDatabase database;
  private Connection connection;
  private Sql sql;

  @BeforeEach
  void open() throws SQLException {
    database = TestDatabase.fresh(Stages.MIGRATIONS.toArray(String[]::new));
    connection = database.connect();
    sql = new Sql(connection);
    sql.run(
        "INSERT INTO feed (feed_id, as_of, sha256, with_paid, rejected_rows)"
            + " VALUES (1, 14050730, '', true, 0)");
    list(1, 1);
  }

  @AfterEach
  void close() throws SQLException {
    connection.close();
    database.close();
  }

  private void list(long id, int feed) throws SQLException {
    sql.run(
        "INSERT INTO contribution_list (list_id, workshop, month, list_no, feed_id, people)"
            + " VALUES (?, ?, 140507, '1', ?, ARRAY[7])",
        id,
        "w" + id,
        feed);
  }

  private void rows(String lists, String months, long highest) throws SQLException {
    sql.run(
        "INSERT INTO contribution_rows (national_id, highest_list, lists, months, kinds, days,"
            + " wages, starts, leaves) VALUES (7, ?, ?::bigint[], ?::int[], '{0}', '{30}', '{1}',"
            + " '{0}', '{0}')",
        highest, lists, months);
  }

  @Test
  @DisplayName("Rows of a list that is there are taken")
  void a_listed_row_is_taken() throws SQLException {
    rows("{1}", "{140507}", 1);
    assertThat(sql.number("SELECT month FROM contribution WHERE national_id = 7"))
        .isEqualTo(140507);
  }

  @ParameterizedTest(name = "lists {0}, highest {2}")
  @CsvSource({
    "{2}, {140507}, 2",
    "{2}, {140507}, 1",
    "{0}, {140507}, 1",
    "{}, {}, 1",
    "{1}, '{140506,140507}', 1"
  })
  @DisplayName("Rows of no list, or with a column too short, are refused")
  void a_row_of_no_list_is_refused(String lists, String months, long highest) {
    assertThatThrownBy(() -> rows(lists, months, highest)).isInstanceOf(SQLException.class);
  }

  @Test
  @DisplayName("A list is counted on from the last one, and belongs to a feed")
  void a_list_follows() throws SQLException {
    list(2, 1);
    assertThatThrownBy(() -> list(4, 1)).hasMessageContaining("not counted on");
    assertThatThrownBy(() -> list(3, 2)).hasMessageContaining("no feed");
  }

  @Test
  @DisplayName("What a list was called is never rewritten")
  void a_list_keeps_its_name() {
    assertThatThrownBy(() -> sql.run("UPDATE contribution_list SET list_id = 9"))
        .hasMessageContaining("permission denied");
  }
}
