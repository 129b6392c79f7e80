package ir.hedye.monthend.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Once, by constraints of the database")
class OnceTest {
  private static final String SECOND =
      """
      INSERT INTO payment (payment_id, kind, event_id, role, event_version, national_id, batch_id,
        branch, office, amount, sheba, account_version, state, end_to_end_id)
      SELECT 9, ?, ?, 'H', 1, ?, 1, '', '', 1, sheba, 1, 'PROPOSED', 'H-9'
      FROM payment WHERE payment_id = 1\
      """;

  @TempDir private java.nio.file.Path home;
  private Books books;

  @BeforeEach
  void open() throws SQLException {
    books = Books.open().proposed(Books.batches(home), 2);
  }

  @AfterEach
  void close() throws SQLException {
    books.close();
  }

  private int second(String kind, long eventId, long nationalId) throws SQLException {
    return books.sql(SECOND, kind, eventId, nationalId);
  }

  private AbstractThrowableAssert<?, ? extends Throwable> refused(String index, Insert insert) {
    return assertThatThrownBy(insert::run)
        .isInstanceOf(SQLException.class)
        .hasMessageContaining(index);
  }

  private interface Insert {
    void run() throws SQLException;
  }

  @Test
  @DisplayName("A second live payment to a person is refused, also for another event")
  void a_person_once() {
    refused("payment_once_a_lifetime", () -> second("ALLOWANCE", 77, Couples.nationalId(1)));
  }

  @Test
  @DisplayName("A second live payment for an event and role is refused, also to another person")
  void an_event_once() {
    refused("payment_once_an_event", () -> second("ALLOWANCE", 1, Couples.nationalId(77)));
  }

  @Test
  @DisplayName("Another event of another person is paid; a top-up needs the paper that was signed")
  void others_are_paid() throws SQLException {
    refused("payment_top_up_has_its_paper", () -> second("TOP_UP", 1, Couples.nationalId(1)));
    assertThat(second("ALLOWANCE", 77, Couples.nationalId(77))).isEqualTo(1);
  }

  @ParameterizedTest(name = "{0}, money seen {1}: a new payment is possible: {2}")
  @CsvSource({
    "PROPOSED, false, false",
    "SIGNED, false, false",
    "RELEASED, false, false",
    "SENT, false, false",
    "ACCEPTED, false, false",
    "SETTLED, false, false",
    "RETURNED, false, false",
    "RETURNED, true, true",
    "REJECTED, false, true",
    "WITHDRAWN, false, true"
  })
  @DisplayName("A new payment is possible only after rejection, withdrawal, or money seen again")
  void a_new_payment_needs_a_dead_one(String state, boolean seen, boolean possible)
      throws SQLException {
    books.sql("UPDATE payment SET state = ?, money_seen = ? WHERE payment_id = 1", state, seen);

    assertThat(books.rows("SELECT payment_id FROM live_payment").contains("1"))
        .isEqualTo(!possible);
    if (possible) {
      assertThat(second("ALLOWANCE", 1, Couples.nationalId(1))).isEqualTo(1);
    } else {
      refused("payment_once", () -> second("ALLOWANCE", 1, Couples.nationalId(1)));
    }
  }

  @ParameterizedTest
  @DisplayName("What a payment is can be neither rewritten nor deleted by a command")
  @ValueSource(
      strings = {
        "UPDATE payment SET amount = 1",
        "UPDATE payment SET sheba = ''",
        "UPDATE payment SET national_id = 1",
        "DELETE FROM payment",
        "DELETE FROM payment_move",
        "UPDATE signature SET signer = ''",
        "UPDATE bank_file SET total = 1",
        "DELETE FROM batch",
        "INSERT INTO allowed_move VALUES ('REJECTED', 'SETTLED')",
        "UPDATE voucher SET branch = ''",
        "UPDATE voucher_line SET debit = 1",
        "UPDATE review_case SET detail = ''"
      })
  void facts_are_not_rewritten(String sql) {
    refused("permission denied", () -> books.sql(sql));
  }

  @Test
  @DisplayName("A move that is not in the table cannot be kept")
  void an_illegal_move_is_refused() throws SQLException {
    String insert = "INSERT INTO payment_move VALUES (1, 2, ?, ?, '')";

    refused(
        "payment_move_from_state_to_state_fkey", () -> books.sql(insert, "REJECTED", "SETTLED"));
    assertThat(books.sql(insert, "PROPOSED", "SIGNED")).isEqualTo(1);
  }

  @Test
  @DisplayName("A voucher line is a debit or a credit, never both and never neither")
  void a_line_has_one_side() throws SQLException {
    String insert =
        "INSERT INTO voucher_line VALUES ('1405-07-1-101', ?, 'ALLOWANCE', '1', ?, ?, 1, '')";

    refused("voucher_line_check", () -> books.sql(insert, 11, 5L, 5L));
    refused("voucher_line_check", () -> books.sql(insert, 12, 0L, 0L));
    assertThat(books.sql(insert, 13, 5L, 0L)).isEqualTo(1);
  }
}
