package ir.hedye.monthend.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("At release every line is checked again")
class RecheckTest extends FinanceDrill {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "EVENT_REVOKED; INSERT INTO event_version SELECT event_id, 2, 1, true, permanent, married_on,"
            + " registered_on, office, husband, husband_birth, husband_prior, wife, wife_birth,"
            + " wife_prior, province, 0 FROM event_version WHERE event_id = 2",
        "EVENT_CHANGED; INSERT INTO event_version SELECT event_id, 2, 1, false, permanent,"
            + " married_on, registered_on, office, husband, husband_birth, husband_prior, wife,"
            + " wife_birth, wife_prior, province, 0 FROM event_version WHERE event_id = 2",
        "ACCOUNT_CHANGED; UPDATE person SET account_version = 2 WHERE sex = 'M' AND last_name ="
            + " 'رضایی 2'",
        "ACCOUNT_CHANGED; UPDATE person SET account = '' WHERE last_name = 'رضایی 2'",
        "DECEASED; UPDATE person SET deceased_on = 14050801 WHERE last_name = 'رضایی 2'",
        "FROZEN; UPDATE person SET frozen = true WHERE last_name = 'رضایی 2'",
        "PAID_BEFORE; INSERT INTO paid_before SELECT national_id, 13990101, 1, '' FROM person"
            + " WHERE last_name = 'رضایی 2'",
        "DECISION_CHANGED; UPDATE decision SET superseded_by = 1 WHERE event_id = 2"
      })
  @DisplayName("A line whose facts changed since it was signed drops out into a case")
  void a_changed_line_drops_out(String why, String change) throws SQLException, IOException {
    books.signed(batches, 4);
    assertThat(books.sql(change)).isEqualTo(1);
    if (change.contains("event_version")) {
      books.sql("UPDATE event_head SET version = 2 WHERE event_id = 2");
    }

    var report = release();

    assertThat(report.dropped()).isEqualTo(1);
    assertThat(books.states()).containsExactly("SENT 3", "WITHDRAWN 1");
    String codes = why.equals("EVENT_REVOKED") ? "EVENT_REVOKED|EVENT_CHANGED" : why;
    String newRun = why.equals("DECISION_CHANGED") ? "null" : "1";
    assertThat(
            books.rows(
                "SELECT kind, event_id, payment_id, old_run, new_run, detail FROM review_case"))
        .containsExactly("RELEASE_DROPPED 2 2 1 " + newRun + " " + codes);
    assertThat(books.rows("SELECT national_id FROM changed_person"))
        .containsExactly(Long.toString(Couples.nationalId(2)));
    assertThat(Files.readString(file(ISO))).doesNotContain(">H-2<").contains("<NbOfTxs>3<");
    assertThat(FinanceDrill.sum(Files.readString(file("vouchers.csv")), 5, ""))
        .isEqualTo(report.total().amount())
        .isEqualTo(665_022_010 - Couples.amount(2));
    assertThat(Files.readString(file("manifest.signed.json"))).contains("\"payments\": 4,");
  }

  @Test
  @DisplayName("A Sheba on file with spaces and small letters is the same account")
  void the_same_account_in_another_spelling_stays() throws SQLException {
    books.signed(batches, 2);
    books.sql("UPDATE person SET sheba = lower(left(sheba, 6)) || E' \\u200c' || substr(sheba, 7)");

    assertThat(release().dropped()).isZero();
  }

  @Test
  @DisplayName(
      "A superseding decision of another amount drops the line, with both runs in the case")
  void another_amount_drops_out() throws SQLException {
    books.signed(batches, 2);
    books.run(2, 2);
    books.sql("UPDATE decision SET superseded_by = 2 WHERE event_id = 2");
    books.sql(
        """
        INSERT INTO decision SELECT event_id, role, 2, version, national_id, outcome, 1, paid_days,
          wage_total, reasons, holds, written_holds, law_version, claim, history FROM decision WHERE event_id = 2\
        """);

    assertThat(release().dropped()).isEqualTo(1);
    assertThat(books.rows("SELECT old_run, new_run, detail FROM review_case"))
        .containsExactly("1 2 DECISION_CHANGED");
  }

  @Test
  @DisplayName("More than the bank takes in one payment drops out, the others leave")
  void over_the_ceiling_drops_out() throws SQLException {
    batches = Books.batches(home, "HEDYE_DEBTOR_ACCOUNTS", "*=" + Couples.sheba(902) + "/paya");
    books.run(1, 1);
    books.people(1, 1, 2);
    books.sqlAsOwner("UPDATE hedye.decision SET amount = 2000000001 WHERE event_id = 2");
    books.proposed(
        batches,
        1,
        () -> {
          books.payments(1, 1, 2);
          books.sqlAsOwner("UPDATE hedye.payment SET amount = 2000000001 WHERE payment_id = 2");
        });
    books.sign(batches);

    assertThat(release().payments()).isEqualTo(1);
    assertThat(books.rows("SELECT detail FROM review_case")).containsExactly("OVER_CEILING");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "UPDATE hedye.payment SET amount = amount + 1 WHERE payment_id = 1;"
            + " is not the one that was signed",
        "UPDATE hedye.payment SET sheba = (SELECT sheba FROM hedye.payment WHERE payment_id = 2)"
            + " WHERE payment_id = 1; is not the one that was signed",
        "UPDATE hedye.batch SET signed_manifest = replace(signed_manifest, '2', '3');"
            + " is not the one that was signed",
        "DELETE FROM hedye.signature WHERE signer LIKE 'حسن%'; lacks a signature"
      })
  @DisplayName("What was altered after it was signed does not leave")
  void what_was_altered_stops(String alteration, String message) throws SQLException {
    books.signed(batches, 2);
    assertThat(books.sqlAsOwner(alteration)).isEqualTo(1);

    assertThatThrownBy(this::release)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(message);
    assertThat(books.states()).containsExactly("SIGNED 2");
    assertThat(file(ISO)).doesNotExist();
  }
}
