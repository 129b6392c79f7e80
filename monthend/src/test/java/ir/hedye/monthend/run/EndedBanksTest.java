package ir.hedye.monthend.run;

import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.monthend.cli.SmallFolder;
import ir.hedye.monthend.store.Sql;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A bank that ends changes who can be paid, though no file says so")
class EndedBanksTest extends SecondMonth {
  private static final String THEIRS = SmallFolder.sheba(1).substring(4, 7);

  @BeforeEach
  void a_month_is_run() {
    months.month(couple().man(3), "1405-07");
  }

  private List<String> queuedWhenEnded(String... banks) throws SQLException {
    return shell
        .books()
        .inTransaction(transaction -> {
          var sql = new Sql(transaction);
          sql.run("DELETE FROM changed_person");
          EndedBanks.queuePeople(sql, Set.of(banks));
          return sql.list(
              row -> row.getString(1),
              "SELECT lpad(national_id::text, 10, '0') FROM changed_person ORDER BY 1");
        });
  }

  @Test
  @DisplayName("Those entitled at that bank are decided again, nobody else, and once")
  void its_people_are_decided_again_once() throws SQLException {
    assertThat(queuedWhenEnded("999")).isEmpty();
    assertThat(queuedWhenEnded("999", THEIRS))
        .containsExactlyInAnyOrder(SmallFolder.id(1), SmallFolder.id(2));
    assertThat(queuedWhenEnded("999", THEIRS)).isEmpty();
  }

  @Test
  @DisplayName("And again when the table of banks takes the end back")
  void an_end_that_was_wrong_is_taken_back() throws SQLException {
    assertThat(queuedWhenEnded(THEIRS)).hasSize(2);
    assertThat(queuedWhenEnded()).hasSize(2);
    assertThat(queuedWhenEnded()).isEmpty();
  }

  @Test
  @DisplayName("A run that changes nothing decides nobody")
  void nothing_ended_nothing_to_do() {
    assertThat(months.run("1405-07")).isEqualTo("month 1405-07: nothing new, no run\n");
  }
}
