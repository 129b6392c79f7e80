package ir.hedye.monthend.voucher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.hedye.law.time.JalaliMonth;
import ir.hedye.law.value.Rial;
import ir.hedye.monthend.payment.Books;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A run has one balanced voucher per branch")
class VouchersTest {
  private static final VoucherRun RUN = new VoucherRun(1, new JalaliMonth(1405, 7), 1);
  private static final Vouchers VOUCHERS = new Vouchers(new Ledger("8501", "1102"));
  private static final Posting PAID_A = posting("1053", Entry.ALLOWANCE, 2, 300);
  private static final Posting PAID_B = posting("0031", Entry.ALLOWANCE, 1, 100);
  private static final Posting BACK_A = posting("1053", Entry.RETURNED, 1, 70);
  private static final Posting REJECTED_C = posting("2000", Entry.REJECTED, 1, 50);

  private Books books;

  @BeforeEach
  void open() throws SQLException {
    books = Books.open();
    books.run(1, 1);
  }

  @AfterEach
  void close() throws SQLException {
    books.close();
  }

  private static Posting posting(String branch, Entry entry, int payees, long sum) {
    return new Posting(new Posting.Place(branch, "12"), entry, payees, new Rial(sum));
  }

  private String written(Vouchers vouchers, Posting... postings) throws SQLException {
    return books
        .database()
        .inTransaction(connection -> {
          vouchers.write(connection, RUN, List.of(postings));
          return file(connection);
        });
  }

  private static String file(Connection connection) throws SQLException {
    var out = new StringWriter();
    VoucherFile.write(connection, RUN, out);
    return out.toString();
  }

  @Test
  @DisplayName("The file has the contract's columns, a debit and a credit for each posting")
  void the_file_is_as_the_contract_says() throws SQLException {
    assertThat(written(VOUCHERS, PAID_A, BACK_A, PAID_B, REJECTED_C))
        .isEqualTo(
            """
            voucher_no,office,branch,line,account,debit,credit,payees,description
            1405-07-1-0031,12,0031,1,8501,100,0,1,هزینهٔ کمک ازدواج (مادهٔ ۸۵)، ماه ۱۴۰۵/۰۷، اجرای ۱، ۱ نفر
            1405-07-1-0031,12,0031,2,1102,0,100,1,پرداخت کمک ازدواج (مادهٔ ۸۵)، ماه ۱۴۰۵/۰۷، اجرای ۱، ۱ نفر
            1405-07-1-1053,12,1053,1,8501,300,0,2,هزینهٔ کمک ازدواج (مادهٔ ۸۵)، ماه ۱۴۰۵/۰۷، اجرای ۱، ۲ نفر
            1405-07-1-1053,12,1053,2,1102,0,300,2,پرداخت کمک ازدواج (مادهٔ ۸۵)، ماه ۱۴۰۵/۰۷، اجرای ۱، ۲ نفر
            1405-07-1-1053,12,1053,3,1102,70,0,1,برگشت وجه کمک ازدواج به بانک، ماه ۱۴۰۵/۰۷، اجرای ۱، ۱ نفر
            1405-07-1-1053,12,1053,4,8501,0,70,1,برگشت هزینهٔ کمک ازدواج (وجه برگشتی)، ماه ۱۴۰۵/۰۷، اجرای ۱، ۱ نفر
            1405-07-1-2000,12,2000,1,1102,50,0,1,لغو پرداخت کمک ازدواج (رد بانک)، ماه ۱۴۰۵/۰۷، اجرای ۱، ۱ نفر
            1405-07-1-2000,12,2000,2,8501,0,50,1,برگشت هزینهٔ کمک ازدواج (رد بانک)، ماه ۱۴۰۵/۰۷، اجرای ۱، ۱ نفر
            """);
  }

  @Test
  @DisplayName("The order of the postings changes nothing")
  void the_order_of_postings_changes_nothing() throws SQLException {
    assertThat(written(VOUCHERS, REJECTED_C, PAID_B, PAID_A, BACK_A))
        .isEqualTo(written(VOUCHERS, PAID_A, PAID_B, BACK_A, REJECTED_C));
  }

  @Test
  @DisplayName("Written anew, only the last postings are booked; an empty branch has no lines")
  void written_anew_replaces() throws SQLException {
    written(VOUCHERS, PAID_A, PAID_B);

    assertThat(written(VOUCHERS, PAID_B)).contains("1405-07-1-0031").doesNotContain("1053");
    assertThat(written(VOUCHERS, PAID_A)).contains("1405-07-1-1053").doesNotContain("0031");
  }

  @Test
  @DisplayName("A run keeps the ledger accounts it began with, whatever is set later")
  void a_run_keeps_its_accounts() throws SQLException {
    written(VOUCHERS, PAID_A, BACK_A);

    var later = new Vouchers(new Ledger("9999", "8888"));
    assertThat(written(later, PAID_A, PAID_B)).contains("8501").doesNotContain("9999");
  }

  @Test
  @DisplayName("A voucher that does not balance stops everything")
  void an_unbalanced_voucher_stops() throws SQLException {
    written(VOUCHERS, PAID_A, PAID_B);
    try (var connection = books.database().connect()) {
      assertThatCode(() -> Vouchers.demandBalance(connection, RUN)).doesNotThrowAnyException();
    }

    books
        .database()
        .inTransaction(connection -> {
          var statement = connection.createStatement();
          statement.execute(
              "INSERT INTO voucher_line VALUES ('1405-07-1-1053', 9, 'ALLOWANCE', '1', 1, 0, 1, '')");
          assertThatThrownBy(() -> Vouchers.demandBalance(connection, RUN))
              .isInstanceOf(IllegalStateException.class)
              .hasMessage("voucher 1405-07-1-1053 does not balance");
          return statement;
        });
  }

  @Test
  @DisplayName("Two postings of one branch and entry are both booked")
  void twice_the_same_posting_is_booked_whole() throws SQLException {
    written(VOUCHERS, PAID_A, PAID_A);

    try (var connection = books.database().connect()) {
      assertThat(Vouchers.total(connection, RUN, Entry.ALLOWANCE)).isEqualTo(new Rial(600));
      assertThat(Vouchers.total(connection, RUN, Entry.RETURNED)).isEqualTo(Rial.ZERO);
    }
  }

  @Test
  @DisplayName("A posting of nothing cannot be made, nor a ledger of one account")
  void nothing_is_no_posting() {
    assertThatThrownBy(() -> posting("1053", Entry.ALLOWANCE, 0, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Ledger("1", "1")).isInstanceOf(IllegalArgumentException.class);
  }
}
