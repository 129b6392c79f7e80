package ir.hedye.monthend.payment.books;

import ir.hedye.law.time.JalaliMonth;
import ir.hedye.law.value.Rial;
import ir.hedye.monthend.store.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * A month's payments beside those of the last month that paid, office by office.
 *
 * @param last empty where no month paid before
 */
public record MonthComparison(Optional<JalaliMonth> last, List<Office> offices) {

  /** So many payments, so much money. */
  public record Sum(long payments, Rial money) {
    Sum plus(Sum other) {
      return new Sum(payments + other.payments, money.plus(other.money));
    }
  }

  /** One provincial office in both months. */
  public record Office(String office, Sum current, Sum before) {}

  private static final String OFFICES =
      """
      SELECT p.office, count(*) FILTER (WHERE b.month = ?),
        coalesce(sum(p.amount) FILTER (WHERE b.month = ?), 0)::bigint,
        count(*) FILTER (WHERE b.month = ?),
        coalesce(sum(p.amount) FILTER (WHERE b.month = ?), 0)::bigint
      FROM payment p JOIN batch b USING (batch_id)
      WHERE b.month IN (?, ?) AND p.state <> 'WITHDRAWN'
      GROUP BY p.office ORDER BY 3 DESC, 1\
      """;

  public static MonthComparison of(Connection connection, JalaliMonth month) throws SQLException {
    var sql = new Sql(connection);
    int now = month.year() * 100 + month.month();
    int before = (int) sql.number("SELECT max(month) FROM batch WHERE month < ?", now);
    var last =
        before == 0
            ? Optional.<JalaliMonth>empty()
            : Optional.of(new JalaliMonth(before / 100, before % 100));
    return new MonthComparison(
        last, sql.list(MonthComparison::office, OFFICES, now, now, before, before, now, before));
  }

  private static Office office(ResultSet row) throws SQLException {
    return new Office(
        row.getString(1),
        new Sum(row.getLong(2), new Rial(row.getLong(3))),
        new Sum(row.getLong(4), new Rial(row.getLong(5))));
  }

  /** All offices together. */
  public Office country() {
    var none = new Sum(0, Rial.ZERO);
    return new Office(
        "",
        offices.stream().map(Office::current).reduce(none, Sum::plus),
        offices.stream().map(Office::before).reduce(none, Sum::plus));
  }
}
