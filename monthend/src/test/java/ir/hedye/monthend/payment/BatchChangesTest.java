package ir.hedye.monthend.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Vouchers and manifest follow a batch until its release")
class BatchChangesTest extends FinanceDrill {
  @Test
  @DisplayName("A withdrawn payment leaves list, vouchers and manifest; the move is kept")
  void a_withdrawn_payment_leaves() throws SQLException, IOException {
    books.proposed(batches, 4);

    withdraw(2L);

    var content = content(folder());
    assertThat(text(content, "payments.csv")).doesNotContain("H-2,").hasLineCount(4);
    assertThat(sum(text(content, "vouchers.csv"), 5, "")).isEqualTo(3 * 166_255_500L + 8);
    assertThat(
            books.rows(
                "SELECT step, from_state, to_state, cause FROM payment_move WHERE payment_id = 2"))
        .containsExactlyInAnyOrder("1  PROPOSED run", "2 PROPOSED WITHDRAWN revoked");
  }

  @Test
  @DisplayName("A released payment can no longer be withdrawn")
  void a_released_payment_stays() throws SQLException {
    books.proposed(batches, 2);
    books.sql("UPDATE payment SET state = 'RELEASED' WHERE payment_id = 2");

    assertThatThrownBy(() -> withdraw(1, 2))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("1 of the payments can no longer be withdrawn");
    assertThat(books.states()).containsExactly("PROPOSED 1", "RELEASED 1");
  }

  @Test
  @DisplayName("What was rejected or came back is reversed once, in the next run, in its branch")
  void the_next_run_reverses() throws SQLException, IOException {
    books.proposed(batches, 6);
    books.sql("UPDATE payment SET state = 'SETTLED'");
    books.sql("UPDATE payment SET state = 'RETURNED', money_seen = true WHERE payment_id = 2");
    books.sql("UPDATE payment SET state = 'REJECTED' WHERE payment_id = 3");
    books.sql("UPDATE payment SET state = 'RETURNED' WHERE payment_id = 4");
    books.run(2, 2);
    books.people(2, 7, 7);

    books.proposed(batches, 2, () -> books.payments(2, 7, 7));

    String vouchers = text(content(home.resolve("out/1405-07/2")), "vouchers.csv");
    assertThat(sum(vouchers, 5, "(وجه برگشتی)")).isZero();
    assertThat(sum(vouchers, 6, "1405-07-2-102,02,102,2")).isEqualTo(Couples.amount(2));
    assertThat(sum(vouchers, 6, "1405-07-2-100,01,100,2")).isEqualTo(Couples.amount(3));
    assertThat(sum(vouchers, 5, "هزینهٔ")).isEqualTo(Couples.amount(7));
    assertThat(books.rows("SELECT payment_id, reversed_in FROM payment WHERE reversed_in <> 0"))
        .containsExactlyInAnyOrder("2 2", "3 2");
    books.run(3, 3);
    books.proposed(batches, 3, () -> {});
    assertThat(text(content(home.resolve("out/1405-07/3")), "vouchers.csv")).hasLineCount(1);
  }

  @Test
  @DisplayName("A new payment names the old one, in the list too")
  void a_new_payment_names_the_old_one() throws SQLException, IOException {
    books.proposed(batches, 2);
    books.sql("UPDATE payment SET state = 'REJECTED' WHERE payment_id = 2");
    books.run(2, 2);
    books.proposed(batches, 2, () -> books.replacement(2, 3, 2));

    var content = content(home.resolve("out/1405-07/2"));
    assertThat(text(content, "payments.csv")).containsPattern("(?m)^H-3,.*,H-2$");
    assertThat(sum(text(content, "vouchers.csv"), 5, "هزینهٔ"))
        .isEqualTo(sum(text(content, "vouchers.csv"), 6, "برگشت هزینهٔ"))
        .isEqualTo(Couples.amount(2));
  }

  @Test
  @DisplayName("Vouchers that do not agree with the batch stop everything")
  void a_wrong_total_stops() throws SQLException {
    books.proposed(batches, 3);
    books.sqlAsOwner("UPDATE hedye.voucher_line SET debit = debit + 1 WHERE debit > 0");
    assertThatThrownBy(() -> batches.complete(books.database(), Books.MONTH))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("does not balance");

    books.sqlAsOwner("UPDATE hedye.voucher_line SET credit = credit + 1 WHERE credit > 0");
    assertThatThrownBy(() -> batches.complete(books.database(), Books.MONTH))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("batch 1405-07/1 pays 498766506 rial, its vouchers 498766509 rial");
  }

  @Test
  @DisplayName("A database that is not as its manifest says stops everything")
  void a_changed_database_stops() throws SQLException {
    books.proposed(batches, 3);
    books.sqlAsOwner("UPDATE hedye.payment SET sheba = ? WHERE payment_id = 2", Couples.sheba(99));

    assertThatThrownBy(() -> batches.complete(books.database(), Books.MONTH))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("batch 1405-07/1 in the database is not as its manifest says");
  }
}
