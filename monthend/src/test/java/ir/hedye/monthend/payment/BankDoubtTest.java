package ir.hedye.monthend.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.hedye.monthend.feed.RefusedInput;
import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What the bank says and we cannot follow is a case for a person")
class BankDoubtTest extends AnswerDrill {
  @ParameterizedTest(name = "{0}, then {1}")
  @CsvSource({
    "RETURNED, RETURNED",
    "RETURNED, SETTLED",
    "SETTLED, REJECTED",
    "SETTLED, ACCEPTED",
    "REJECTED, SETTLED",
    "REJECTED, RETURNED",
    "REJECTED, ACCEPTED"
  })
  @DisplayName("A move that the state does not allow is a case, and the payment stays")
  void an_illegal_move_is_a_case(String first, String then) throws SQLException, IOException {
    take(row(1, first));
    var report = take(row(1, then, "AC04", ""));

    assertThat(report.count(LineResult.ILLEGAL_MOVE)).isEqualTo(1);
    assertThat(state(1)).isEqualTo(first);
    assertThat(cases())
        .containsExactly(
            "ILLEGAL_MOVE 1 line 2: bank says " + then + " after " + first + "; reason AC04");
    assertThat(books.rows("SELECT event_id, role, national_id FROM review_case"))
        .containsExactly("1 H " + Couples.nationalId(1));
  }

  @ParameterizedTest(name = "rejected because {0}")
  @CsvSource({"AM05", "DUPL the same order was given", "dupl", "DU04", "سند تکراری است"})
  @DisplayName(
      "Refused as a duplicate: the money may have moved, so it is a case and no new payment")
  void a_duplicate_is_a_case(String reason) throws SQLException, IOException {
    take(row(1, "ACCEPTED"));
    var report = take(row(1, "REJECTED", reason, ""), row(2, "REJECTED", "AC04", ""));

    assertThat(report.count(LineResult.DUPLICATE)).isEqualTo(1);
    assertThat(state(1)).isEqualTo("ACCEPTED");
    assertThat(state(2)).isEqualTo("REJECTED");
    assertThat(cases())
        .containsExactly(
            "DUPLICATE_AT_BANK 1 line 2: bank holds it already, ours ACCEPTED; reason " + reason);
    assertThat(books.rows("SELECT national_id FROM changed_person"))
        .containsExactly(Long.toString(Couples.nationalId(2)));
  }

  @ParameterizedTest(name = "{0} for {1}: {2}")
  @CsvSource({
    "HEDYE-000000001, HEDYE-000000009, WRONG_MESSAGE, BANK_MISMATCH 1",
    "166255501, 166255500, WRONG_AMOUNT, BANK_MISMATCH 1",
    "H-1, H-77, UNKNOWN_PAYMENT, UNKNOWN_PAYMENT null"
  })
  @DisplayName("What does not match our payment is a case, and the payment stays")
  void a_mismatch_is_a_case(String ours, String theirs, String result, String opened)
      throws SQLException, IOException {
    var report = take(row(1, "SETTLED").replace(ours, theirs), row(2, "SETTLED"));

    assertThat(report.count(LineResult.valueOf(result))).isEqualTo(1);
    assertThat(state(1)).isEqualTo("SENT");
    assertThat(state(2)).isEqualTo("SETTLED");
    assertThat(cases()).singleElement().asString().startsWith(opened + " line 2: ");
    assertThat(heard.paid).hasSize(1);
  }

  @Test
  @DisplayName("Another account than ours is a case that shows no account")
  void another_account_is_a_case() throws SQLException, IOException {
    take(row(1, "SETTLED").replace(Couples.sheba(1), Couples.sheba(2)));

    assertThat(state(1)).isEqualTo("SENT");
    assertThat(cases())
        .containsExactly("BANK_MISMATCH 1 line 2: WRONG_ACCOUNT: bank says IR…0002, ours IR…0001");
  }

  @Test
  @DisplayName("An answer that comes before the release was finished is not lost in cases")
  void an_unfinished_release_is_finished_first() throws SQLException, IOException {
    books.sql("UPDATE payment SET state = 'RELEASED'");

    assertThatThrownBy(() -> take(row(1, "ACCEPTED")))
        .isInstanceOf(RefusedInput.class)
        .hasMessageContaining("payment H-1 is not sent yet; finish with release --month");
  }
}
