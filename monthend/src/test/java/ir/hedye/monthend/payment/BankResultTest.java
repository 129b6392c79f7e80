package ir.hedye.monthend.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.hedye.law.article85.Role;
import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.value.Rial;
import ir.hedye.monthend.feed.RefusedInput;
import ir.hedye.monthend.payment.PaymentNews.About;
import ir.hedye.monthend.payment.PaymentNews.Paid;
import ir.hedye.monthend.payment.PaymentNews.Returned;
import ir.hedye.monthend.payment.PaymentNews.Transfer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The bank's answer moves payments as their states allow, and nothing else")
class BankResultTest {
  private static final JalaliDate TODAY = new JalaliDate(1405, 8, 5);
  private static final String MESSAGE = "HEDYE-000000001";
  private static final String HEADER =
      "msg_id,end_to_end_id,amount,sheba,status,reason,trace,settled_on\n";

  @TempDir private Path home;
  private Books books;
  private Batches batches;
  private final Heard heard = new Heard();
  private int answers;

  /** Keeps what was told. */
  private static final class Heard implements PaymentNews {
    private final List<Paid> paid = new ArrayList<>();
    private final List<Returned> returned = new ArrayList<>();

    @Override
    public void paid(Connection connection, List<Paid> told) {
      paid.addAll(told);
    }

    @Override
    public void returned(Connection connection, List<Returned> told) {
      returned.addAll(told);
    }
  }

  @BeforeEach
  void open() throws SQLException {
    batches = Books.batches(home);
    books = Books.open().signed(batches, 5);
    new Release(books.database(), batches).release(Books.MONTH, ReleaseTest.AT);
  }

  @AfterEach
  void close() throws SQLException {
    books.close();
  }

  private static String row(long k, String status) {
    return row(k, status, "", "");
  }

  private static String row(long k, String status, String reason, String trace) {
    return MESSAGE
        + ","
        + Books.endToEndId(k)
        + ","
        + Books.amount(k)
        + ","
        + Books.sheba(k)
        + ","
        + status
        + ","
        + reason
        + ","
        + trace
        + ",\n";
  }

  private Path file(String... rows) throws IOException {
    return Files.writeString(
        home.resolve("answer-" + ++answers + ".csv"), HEADER + String.join("", rows));
  }

  private AnswerReport take(String... rows) throws SQLException, IOException {
    return take(file(rows));
  }

  private AnswerReport take(Path file) throws SQLException {
    return new BankResult(books.database(), Books.settings(), heard).take(file, 0.01, TODAY);
  }

  private String state(long k) throws SQLException {
    return books.rows("SELECT state FROM payment WHERE payment_id = " + k).getFirst();
  }

  private List<String> cases() throws SQLException {
    return books.rows("SELECT kind, payment_id, detail FROM review_case ORDER BY case_id");
  }

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
                new About(1, 1, Role.HUSBAND, Books.nationalId(1)),
                new Rial(Books.amount(1)),
                new Transfer(new JalaliDate(1405, 8, 4), "بانک ملت", "TRK99")),
            new Paid(
                new About(2, 2, Role.HUSBAND, Books.nationalId(2)),
                new Rial(Books.amount(2)),
                new Transfer(TODAY, "بانک ملت", "H-2")));
  }

  @Test
  @DisplayName("A returned payment holds its account, is told, and its payee is decided anew")
  void a_returned_payment_holds_the_account() throws SQLException, IOException {
    take(row(1, "SETTLED"), row(1, "RETURNED", "AC04", ""), row(2, "REJECTED"));

    assertThat(books.rows("SELECT national_id, sheba, payment_id FROM returned_account"))
        .containsExactly(Books.nationalId(1) + " " + Books.sheba(1) + " 1");
    assertThat(books.rows("SELECT national_id FROM changed_person"))
        .containsExactlyInAnyOrder(
            Long.toString(Books.nationalId(1)), Long.toString(Books.nationalId(2)));
    assertThat(books.rows("SELECT money_seen FROM payment WHERE payment_id <= 2 ORDER BY 1"))
        .containsExactly("f", "t");
    assertThat(heard.returned)
        .containsExactly(
            new Returned(
                new About(1, 1, Role.HUSBAND, Books.nationalId(1)),
                new Rial(Books.amount(1)),
                "AC04"));
  }

  @Test
  @DisplayName("Where a return needs the statement, only money seen there sets the person free")
  void money_is_seen_on_the_statement() throws SQLException, IOException {
    var settings = Books.settings("HEDYE_RETURN_NEEDS_STATEMENT", "true");
    new BankResult(books.database(), settings, heard).take(file(row(1, "RETURNED")), 0.01, TODAY);
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
        .containsExactly("1 H " + Books.nationalId(1));
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
    take(row(1, "SETTLED").replace(Books.sheba(1), Books.sheba(2)));

    assertThat(state(1)).isEqualTo("SENT");
    assertThat(cases())
        .containsExactly("BANK_MISMATCH 1 line 2: WRONG_ACCOUNT: bank says IR…0002, ours IR…0001");
  }

  @Test
  @DisplayName("Rows that make no sense go aside, up to the share that refuses the file")
  void senseless_rows_go_aside() throws SQLException, IOException {
    Path file = file(row(1, "SETTLED"), row(2, "PAID"), row(3, "SETTLED").replace(",IR", ",XX"));
    assertThatThrownBy(() -> take(file))
        .isInstanceOf(RefusedInput.class)
        .hasMessageContaining("2 of 3 rows are bad");
    assertThat(state(1)).isEqualTo("SENT");

    var report = new BankResult(books.database(), Books.settings(), heard).take(file, 0.9, TODAY);

    assertThat(report.count(LineResult.REFUSED)).isEqualTo(2);
    assertThat(report.rejects().inOrder().toString())
        .isEqualTo("[line 3, status: unknown status, line 4, sheba: not a sheba]");
    assertThat(report.rejects().inOrder().getFirst().record()).contains("H-2,");
    assertThat(state(1)).isEqualTo("SETTLED");
  }

  @ParameterizedTest
  @ValueSource(strings = {"amount", "sheba"})
  @DisplayName("A row that leaves out what must match is set aside")
  void a_row_must_say_what_to_compare(String field) throws SQLException, IOException {
    String left = field.equals("amount") ? Long.toString(Books.amount(1)) : Books.sheba(1);
    Path file = file(row(1, "SETTLED").replace(left, ""));

    var report = new BankResult(books.database(), Books.settings(), heard).take(file, 1, TODAY);

    assertThat(report.count(LineResult.REFUSED)).isEqualTo(1);
    assertThat(state(1)).isEqualTo("SENT");
  }

  @Test
  @DisplayName("A file that is refused at its end leaves nothing of its beginning")
  void a_refused_file_leaves_nothing() throws SQLException, IOException {
    Path broken = file(row(1, "SETTLED"), row(2, "SETTLED"), "\"no end");
    assertThatThrownBy(() -> take(broken))
        .isInstanceOf(RefusedInput.class)
        .hasMessageContaining("answer-1.csv, line");
    assertThatThrownBy(() -> take(home.resolve("nowhere.csv")))
        .isInstanceOf(RefusedInput.class)
        .hasMessageContaining("file is missing");

    assertThat(books.states()).containsExactly("SENT 5");
    assertThat(books.rows("SELECT * FROM bank_answer_line")).isEmpty();
  }

  @Test
  @DisplayName("News that cannot be taken takes everything back")
  void a_failure_takes_everything_back() throws SQLException, IOException {
    Path file = file(row(1, "SETTLED"));
    PaymentNews deaf =
        new PaymentNews() {
          @Override
          public void paid(Connection connection, List<Paid> paid) {
            throw new IllegalStateException("killed");
          }

          @Override
          public void returned(Connection connection, List<Returned> returned) {}
        };
    assertThatThrownBy(
            () -> new BankResult(books.database(), Books.settings(), deaf).take(file, 1, TODAY))
        .hasMessage("killed");
    assertThat(state(1)).isEqualTo("SENT");

    assertThat(take(file).count(LineResult.MOVED)).isEqualTo(1);
  }

  @Test
  @DisplayName("An answer that comes before the release was finished is not lost in cases")
  void an_unfinished_release_is_finished_first() throws SQLException, IOException {
    books.sql("UPDATE payment SET state = 'RELEASED'");

    assertThatThrownBy(() -> take(row(1, "ACCEPTED")))
        .isInstanceOf(RefusedInput.class)
        .hasMessageContaining("payment H-1 is not sent yet; finish with release --month");
  }

  @ParameterizedTest(name = "block {0}")
  @ValueSource(
      strings = {
        "",
        "<OrgnlPmtInfAndSts><OrgnlPmtInfId>HEDYE-000000001</OrgnlPmtInfId>"
            + "<PmtInfSts>RJCT</PmtInfSts></OrgnlPmtInfAndSts>"
      })
  @DisplayName("An answer about the whole file is about each of its payments")
  void an_answer_to_all(String block) throws SQLException, IOException {
    var report = take(pain002(block));

    assertThat(report.lines()).isEqualTo(1);
    assertThat(report.count(LineResult.MOVED)).isEqualTo(5);
    assertThat(books.states()).containsExactly("REJECTED 5");
    assertThat(books.rows("SELECT count(DISTINCT end_to_end_id) FROM bank_answer_line"))
        .containsExactly("5");
  }

  @ParameterizedTest
  @ValueSource(strings = {"message", "block"})
  @DisplayName("An answer about a file or block we never made is one case")
  void an_answer_to_an_unknown_file(String wrong) throws SQLException, IOException {
    Path file =
        wrong.equals("message")
            ? Files.writeString(
                home.resolve("x.xml"), Files.readString(pain002("")).replace(MESSAGE, "OTHER-1"))
            : pain002(
                "<OrgnlPmtInfAndSts><OrgnlPmtInfId>7</OrgnlPmtInfId>"
                    + "<PmtInfSts>RJCT</PmtInfSts></OrgnlPmtInfAndSts>");

    assertThat(take(file).count(LineResult.UNKNOWN_PAYMENT)).isEqualTo(1);
    assertThat(books.states()).containsExactly("SENT 5");
    assertThat(cases()).hasSize(1);
  }

  private Path pain002(String block) throws IOException {
    return Files.writeString(
        home.resolve("answer.xml"),
        """
        <Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.03"><CstmrPmtStsRpt>
        <GrpHdr><MsgId>B1</MsgId><CreDtTm>2026-10-26T10:00:00</CreDtTm></GrpHdr>
        <OrgnlGrpInfAndSts><OrgnlMsgId>%s</OrgnlMsgId><OrgnlMsgNmId>pain.001</OrgnlMsgNmId>
        <GrpSts>RJCT</GrpSts></OrgnlGrpInfAndSts>%s
        </CstmrPmtStsRpt></Document>
        """
            .formatted(MESSAGE, block));
  }
}
