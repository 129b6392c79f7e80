package ir.hedye.monthend.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.monthend.feed.RefusedInput;
import ir.hedye.monthend.payment.books.Difference;
import ir.hedye.monthend.payment.books.DifferenceKind;
import ir.hedye.monthend.payment.books.Reconciliation;
import ir.hedye.monthend.payment.statement.StatementReport;
import ir.hedye.monthend.payment.statement.Statements;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The bank's statement is matched with files and returns, each line once")
class StatementsTest extends AnswerDrill {
  private static final String COLUMNS =
      "account,value_date,direction,amount,sheba,reference,balance\n";

  private String account = "";
  private long total;

  @BeforeEach
  void look() throws SQLException {
    account = books.rows("SELECT debtor FROM bank_file").getFirst();
    total = Long.parseLong(books.rows("SELECT total FROM bank_file").getFirst());
  }

  /** Lines that follow from one another, on that day, from a balance on. */
  private final class Sheet {
    private final StringBuilder text = new StringBuilder(COLUMNS);
    private final String day;
    private long balance;

    Sheet(String day, long balance) {
      this.day = day;
      this.balance = balance;
    }

    Sheet line(String direction, long amount, String reference) {
      balance += direction.equals("CREDIT") ? amount : -amount;
      var fields =
          List.of(account, day, direction, Long.toString(amount), "", reference, "" + balance);
      text.append(String.join(",", fields)).append('\n');
      return this;
    }

    StatementReport take(String name) throws IOException, SQLException {
      return takeText(name, text.toString());
    }
  }

  private StatementReport takeText(String name, String text) throws IOException, SQLException {
    Path file = Files.writeString(home.resolve(name), text);
    return new Statements(books.database()).take(file, Author.FOLDER);
  }

  private Sheet first() {
    return new Sheet("1405-08-02", 9_000_000_000L).line("DEBIT", total, MESSAGE);
  }

  private List<String> matched() throws SQLException {
    return books.rows(
        "SELECT line, coalesce(file_id::text, '-'), coalesce(payment_id::text, '-')"
            + " FROM statement_line ORDER BY line_id");
  }

  private AnswerReport takeWaiting(String... rows) throws SQLException, IOException {
    var settings = Books.settings("HEDYE_RETURN_NEEDS_STATEMENT", "true");
    return new BankResult(books.database(), settings, heard).take(file(rows), 0.01, TODAY);
  }

  private String seen(long k) throws SQLException {
    return books.rows("SELECT money_seen FROM payment WHERE payment_id = " + k).getFirst();
  }

  private List<DifferenceKind> differences() throws SQLException {
    var kinds = new ArrayList<DifferenceKind>();
    books.change(tx ->
        Reconciliation.look(tx, new JalaliDate(1405, 8, 20), 3).differences().stream()
            .map(Difference::kind)
            .forEach(kinds::add));
    return kinds;
  }

  @Test
  @DisplayName("A file's debit and a return's credit are found; only then the money counts as seen")
  void debit_and_credit_are_found() throws SQLException, IOException {
    takeWaiting(row(1, "SETTLED"), row(2, "RETURNED"), row(3, "RETURNED"));
    assertThat(seen(2)).isEqualTo("f");

    var report = first().line("CREDIT", Couples.amount(2), Couples.endToEndId(2)).take("a.csv");

    assertThat(report).isEqualTo(new StatementReport(false, 2, 2));
    assertThat(matched()).containsExactly("2 1 -", "3 - 2");
    assertThat(seen(2)).isEqualTo("t");
    assertThat(seen(3)).isEqualTo("f");
    assertThat(books.rows("SELECT national_id FROM changed_person"))
        .contains(Long.toString(Couples.nationalId(2)));
  }

  @Test
  @DisplayName("Another amount, reference or account is not guessed: it is a difference")
  void nothing_is_guessed() throws SQLException, IOException {
    takeWaiting(row(2, "RETURNED"), row(3, "RETURNED"));
    first()
        .line("CREDIT", Couples.amount(2) - 1, Couples.endToEndId(2))
        .line("CREDIT", Couples.amount(3), "TRANSFER")
        .line("CREDIT", Couples.amount(4), Couples.endToEndId(4))
        .line("DEBIT", 50_000, "FEE")
        .take("a.csv");

    assertThat(seen(2)).isEqualTo("f");
    assertThat(seen(3)).isEqualTo("f");
    assertThat(differences())
        .contains(
            DifferenceKind.RETURN_AMOUNT,
            DifferenceKind.UNKNOWN_CREDIT,
            DifferenceKind.UNTOLD_RETURN,
            DifferenceKind.UNKNOWN_DEBIT);
  }

  @Test
  @DisplayName("A credit that comes before the bank's answer counts when the answer comes")
  void the_statement_may_come_first() throws SQLException, IOException {
    first().line("CREDIT", Couples.amount(2), Couples.endToEndId(2)).take("a.csv");
    assertThat(matched()).containsExactly("2 1 -", "3 - -");

    takeWaiting(row(2, "RETURNED"));

    assertThat(matched()).containsExactly("2 1 -", "3 - 2");
    assertThat(seen(2)).isEqualTo("t");
  }

  @Test
  @DisplayName("The same statement twice, and one that overlaps it, change nothing twice")
  void twice_and_overlapping() throws SQLException, IOException {
    takeWaiting(row(2, "RETURNED"));
    var longer = first().line("CREDIT", Couples.amount(2), Couples.endToEndId(2));
    first().take("a.csv");

    assertThat(first().take("again.csv")).isEqualTo(new StatementReport(true, 1, 0));
    assertThat(longer.take("b.csv")).isEqualTo(new StatementReport(false, 2, 1));
    assertThat(books.rows("SELECT count(*) FROM statement_line")).containsExactly("2");
    assertThat(matched()).containsExactly("2 1 -", "3 - 2");
  }

  @Test
  @DisplayName("Two lines alike in everything in one statement are two; the file's debit is one")
  void lines_alike() throws SQLException, IOException {
    first().line("CREDIT", total, "BACK").line("DEBIT", total, MESSAGE).take("a.csv");

    assertThat(
            books.rows(
                "SELECT nth FROM statement_line WHERE reference = '" + MESSAGE + "' ORDER BY 1"))
        .containsExactly("1", "2");
    assertThat(differences()).contains(DifferenceKind.TWICE);
  }

  @Test
  @DisplayName("A statement with a gap in its balances or a bad row is refused whole")
  void a_gap_is_refused() throws SQLException, IOException {
    String good = account + ",1405-08-02,DEBIT,10,,A,90\n";
    assertThatThrownBy(
            () -> takeText("a.csv", COLUMNS + good + account + ",1405-08-02,DEBIT,10,,B,70\n"))
        .isInstanceOf(RefusedInput.class)
        .hasMessage("a.csv, line 3: the balance does not follow from the line before");
    assertThatThrownBy(() -> takeText("b.csv", COLUMNS + good.replace("DEBIT", "OUT")))
        .isInstanceOf(RefusedInput.class)
        .hasMessage("b.csv, line 2: direction: neither DEBIT nor CREDIT");
    assertThat(books.rows("SELECT * FROM statement_line")).isEmpty();

    assertThat(
            takeText("c.csv", COLUMNS + good + account + ",۱۴۰۵/۰۸/۰۲,DEBIT,۱۰,,B,80\n").newLines())
        .isEqualTo(2);
  }

  @Test
  @DisplayName("Whole books have no difference; a file without debit and a return without money do")
  void the_books_are_looked_at() throws SQLException, IOException {
    take(row(1, "SETTLED"), row(2, "SETTLED"), row(3, "SETTLED"), row(4, "SETTLED"));
    take(row(5, "SETTLED"));
    first().take("a.csv");
    assertThat(differences()).isEmpty();

    take(row(5, "RETURNED"));
    books.sqlAsOwner("UPDATE payment_move SET moved_at = '2026-10-24T12:00:00+03:30'");
    new Sheet("1405-08-15", 1_000).line("DEBIT", 10, "FEE").take("b.csv");
    books.sqlAsOwner("UPDATE payment SET state = 'SENT' WHERE payment_id = 1");
    books.sqlAsOwner("UPDATE voucher_line SET debit = debit + 7 WHERE debit > 0 AND line = 1");
    books.sqlAsOwner("UPDATE statement_line SET file_id = NULL, reference = 'X'");

    assertThat(differences())
        .contains(
            DifferenceKind.VOUCHERS,
            DifferenceKind.STATE,
            DifferenceKind.UNANSWERED,
            DifferenceKind.NO_DEBIT,
            DifferenceKind.NO_CREDIT);
    books.sqlAsOwner("UPDATE bank_answer_line SET result = 'REPEATED'");
    assertThat(differences()).contains(DifferenceKind.NO_ANSWER);
    assertThat(books.rows("SELECT day, payments FROM books_day")).containsExactly("14050820 5");
    assertThat(books.rows("SELECT count(*) FROM books_difference WHERE kind = 'NO_CREDIT'"))
        .containsExactly("1");
  }
}
