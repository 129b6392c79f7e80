package ir.hedye.monthend.payment;

import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.law.article85.Role;
import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.value.Rial;
import ir.hedye.monthend.payment.PaymentNews.About;
import ir.hedye.monthend.payment.PaymentNews.Paid;
import ir.hedye.monthend.payment.PaymentNews.Returned;
import ir.hedye.monthend.payment.PaymentNews.Transfer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The bank's answer moves payments as their states allow")
class BankResultTest extends AnswerDrill {
  @Test
  @DisplayName("Each payment goes where the bank says; the moves are kept with the answer")
  void payments_move() throws SQLException, IOException {
    var report =
        take(
            row(1, "ACCEPTED"),
            row(2, "SETTLED"),
            row(3, "REJECTED", "AC04", ""),
            row(4, "RETURNED", "AC06 blocked", ""));

    assertThat(report.results()).isEqualTo(Map.of(LineResult.MOVED, 4L));
    assertThat(books.rows("SELECT state FROM payment ORDER BY payment_id"))
        .containsExactly("ACCEPTED", "SETTLED", "REJECTED", "RETURNED", "SENT");
    assertThat(
            books.rows(
                """
                SELECT payment_id, step, from_state, to_state, cause FROM payment_move
                WHERE step > 4 ORDER BY payment_id\
                """))
        .containsExactly(
            "1 5 SENT ACCEPTED bank answer 1",
            "2 5 SENT SETTLED bank answer 1",
            "3 5 SENT REJECTED bank answer 1",
            "4 5 SENT RETURNED bank answer 1");
    assertThat(
            books.rows("SELECT line, end_to_end_id, status, reason, result FROM bank_answer_line"))
        .contains("2 H-1 ACCEPTED  MOVED", "5 H-4 RETURNED AC06 blocked MOVED");
    assertThat(books.rows("SELECT answer_id, file, lines FROM bank_answer"))
        .containsExactly("1 answer-1.csv 4");
    assertThat(cases()).isEmpty();
  }

  @Test
  @DisplayName("A settled payment keeps the bank's number and day, and its payee is told")
  void a_settled_payment_is_told() throws SQLException, IOException {
    take(row(1, "SETTLED", "", "TRK99").replace("TRK99,", "TRK99,2026-10-26"), row(2, "SETTLED"));

    assertThat(
            books.rows(
                """
                SELECT trace_number, settled_on FROM payment WHERE state = 'SETTLED'
                ORDER BY payment_id\
                """))
        .containsExactly("TRK99 14050804", " 14050805");
    assertThat(heard.paid)
        .containsExactly(
            new Paid(
                new About(1, 1, Role.HUSBAND, Couples.nationalId(1)),
                new Rial(Couples.amount(1)),
                new Transfer(new JalaliDate(1405, 8, 4), "بانک ملت", "TRK99")),
            new Paid(
                new About(2, 2, Role.HUSBAND, Couples.nationalId(2)),
                new Rial(Couples.amount(2)),
                new Transfer(TODAY, "بانک ملت", "H-2")));
  }

  @Test
  @DisplayName("A returned payment holds its account, is told, and its payee is decided anew")
  void a_returned_payment_holds_the_account() throws SQLException, IOException {
    take(row(1, "SETTLED"), row(1, "RETURNED", "AC04", ""), row(2, "REJECTED"));

    assertThat(books.rows("SELECT national_id, sheba, payment_id FROM returned_account"))
        .containsExactly(Couples.nationalId(1) + " " + Couples.sheba(1) + " 1");
    assertThat(books.rows("SELECT national_id FROM changed_person"))
        .containsExactlyInAnyOrder(
            Long.toString(Couples.nationalId(1)), Long.toString(Couples.nationalId(2)));
    assertThat(books.rows("SELECT money_seen FROM payment WHERE payment_id <= 2 ORDER BY 1"))
        .containsExactly("f", "t");
    assertThat(heard.returned)
        .containsExactly(
            new Returned(
                new About(1, 1, Role.HUSBAND, Couples.nationalId(1)),
                new Rial(Couples.amount(1)),
                "AC04"));
  }

  @Test
  @DisplayName("Where a return needs the statement, only money seen there sets the person free")
  void money_is_seen_on_the_statement() throws SQLException, IOException {
    var settings = Books.settings("HEDYE_RETURN_NEEDS_STATEMENT", "true");
    Path file = file(new String[] {row(1, "RETURNED")});
    new BankResult(books.database(), settings, heard).take(file, 0.01, TODAY);
    assertThat(books.rows("SELECT payment_id FROM live_payment")).contains("1");

    assertThat(seen("H-1", "H-2", "H-9")).isEqualTo(1);
    assertThat(books.rows("SELECT payment_id FROM live_payment")).doesNotContain("1");
    assertThat(seen("H-1", "H-2")).isZero();
  }

  private int seen(String... endToEndIds) throws SQLException {
    return books
        .database()
        .inTransaction(connection -> ReturnedMoney.seen(connection, List.of(endToEndIds)));
  }

  @Test
  @DisplayName("The same file again changes nothing")
  void the_same_file_changes_nothing() throws SQLException, IOException {
    Path file = file(row(1, "SETTLED"), row(2, "RETURNED"));
    take(file);
    var before = books.rows("SELECT * FROM payment_move ORDER BY payment_id, step");
    Path copy = Files.copy(file, home.resolve("another name.csv"));

    var again = take(copy);

    assertThat(again.isRepeat()).isTrue();
    assertThat(books.rows("SELECT * FROM payment_move ORDER BY payment_id, step"))
        .isEqualTo(before);
    assertThat(books.rows("SELECT count(*) FROM bank_answer")).containsExactly("1");
    assertThat(heard.paid).hasSize(1);
    assertThat(heard.returned).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ACCEPTED", "SETTLED", "REJECTED"})
  @DisplayName("The same status in another file is a repeat, told once")
  void the_same_status_is_a_repeat(String status) throws SQLException, IOException {
    take(row(1, status));
    var again = take(row(1, status), row(1, status));

    assertThat(again.results()).isEqualTo(Map.of(LineResult.REPEATED, 2L));
    assertThat(cases()).isEmpty();
    assertThat(heard.paid).hasSize(status.equals("SETTLED") ? 1 : 0);
  }
}
