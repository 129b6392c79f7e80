package ir.hedye.monthend.payment;

import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.law.time.JalaliMonth;
import ir.hedye.monthend.payment.books.MonthComparison;
import ir.hedye.monthend.payment.books.MonthComparison.Sum;
import ir.hedye.monthend.payment.books.Outliers;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Unusual amounts and the month before")
class UnusualAmountsTest extends FinanceDrill {
  private Outliers outliers(long deviations) throws SQLException {
    return books.database().inTransaction(tx -> Outliers.of(tx, 1, deviations));
  }

  private void amounts(long... amounts) throws SQLException {
    books.run(1, 1);
    books.people(1, 1, amounts.length);
    books.change(tx -> BatchTable.open(tx, 1));
    books.payments(1, 1, amounts.length);
    for (int i = 0; i < amounts.length; i++) {
      books.sqlAsOwner("UPDATE payment SET amount = ? WHERE payment_id = ?", amounts[i], i + 1);
    }
  }

  private static List<Long> ids(Outliers outliers) {
    return outliers.lines().stream().map(Outliers.Line::paymentId).toList();
  }

  @Test
  @DisplayName("Exactly 3 median deviations from the median is none, one rial more is one")
  void three_median_deviations() throws SQLException {
    amounts(90, 95, 100, 105, 110, 115, 116);

    // median 105, deviations 0 5 5 10 10 11 15: their median is 10
    assertThat(ids(outliers(1))).containsExactly(1L, 7L);
    assertThat(ids(outliers(3))).isEmpty();
    books.sqlAsOwner("UPDATE payment SET amount = 135 WHERE payment_id = 7");
    assertThat(ids(outliers(3))).isEmpty();
    books.sqlAsOwner("UPDATE payment SET amount = 136 WHERE payment_id = 7");
    assertThat(ids(outliers(3))).containsExactly(7L);
    assertThat(outliers(3).median().amount()).isEqualTo(105);
  }

  @Test
  @DisplayName("Where most get the floor, the mean deviation is the measure; all equal: none")
  void most_get_the_floor() throws SQLException {
    amounts(100, 100, 100, 100, 100, 100, 100, 110, 1000);

    assertThat(ids(outliers(3))).containsExactly(9L);
    books.sqlAsOwner("UPDATE payment SET amount = 100");
    assertThat(ids(outliers(3))).isEmpty();
  }

  @Test
  @DisplayName("A month stands beside the last one that paid, office by office")
  void the_month_before() throws SQLException {
    amounts(10, 20, 30);
    books.sqlAsOwner("UPDATE month_run SET month = 140505 WHERE run_id = 1");
    books.sqlAsOwner("UPDATE batch SET month = 140505 WHERE batch_id = 1");
    books.run(2, 1);
    books.people(2, 4, 5);
    books.change(tx -> BatchTable.open(tx, 2));
    books.payments(2, 4, 5);

    var compared = books.database().inTransaction(tx -> MonthComparison.of(tx, Books.MONTH));

    assertThat(compared.last()).contains(new JalaliMonth(1405, 5));
    assertThat(compared.country().current().payments()).isEqualTo(2);
    assertThat(compared.country().before().money().amount()).isEqualTo(60);
    assertThat(compared.offices())
        .filteredOn(office -> office.office().equals("01"))
        .singleElement()
        .extracting(MonthComparison.Office::current, MonthComparison.Office::before)
        .extracting(sum -> ((Sum) sum).payments())
        .containsExactly(0L, 1L);
    var first =
        books.database().inTransaction(tx -> MonthComparison.of(tx, new JalaliMonth(1405, 5)));
    assertThat(first.last()).isEmpty();
  }
}
