package ir.hedye.web.month;

import ir.hedye.law.value.Rial;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The payments that the month's runs proposed, wherever they stand by now. */
record Money(List<Paying> payings, List<Wait> waits) {

  /** Payments of one provincial office in one state. */
  record Paying(String office, Standing state, long payments, long rials) {}

  /** So many people were paid that many days after their marriage. */
  record Wait(long days, long people) {}

  /** A count and a sum. */
  record Sum(long payments, long rials) {
    private Sum plus(Paying paying) {
      return new Sum(payments + paying.payments(), rials + paying.rials());
    }

    Rial money() {
      return new Rial(rials);
    }
  }

  private static final Sum NOTHING = new Sum(0, 0);

  private static final String PAYINGS =
      """
      SELECT p.office, p.state, count(*) AS payments, sum(p.amount) AS rials
      FROM payment p JOIN batch b USING (batch_id)
      WHERE b.month = :month GROUP BY 1, 2
      """;

  private static final String WAITS =
      """
      SELECT e.married_on, p.settled_on, count(*) AS people
      FROM payment p JOIN batch b USING (batch_id)
        JOIN event_version e ON e.event_id = p.event_id AND e.version = p.event_version
      WHERE b.month = :month AND p.state = 'SETTLED' AND p.settled_on > 0
      GROUP BY 1, 2
      """;

  static Money read(JdbcClient sql, MonthRuns runs) {
    var payings =
        sql.sql(PAYINGS)
            .param("month", Packed.of(runs.month()))
            .query((row, n) ->
                new Paying(
                    row.getString("office"),
                    Standing.valueOf(row.getString("state")),
                    row.getLong("payments"),
                    row.getLong("rials")))
            .list();
    var waits =
        sql.sql(WAITS)
            .param("month", Packed.of(runs.month()))
            .query((row, n) ->
                new Wait(
                    days(row.getInt("married_on"), row.getInt("settled_on")),
                    row.getLong("people")))
            .list();
    return new Money(payings, waits);
  }

  private static long days(int from, int to) {
    return Packed.day(to).toCivil().toEpochDay() - Packed.day(from).toCivil().toEpochDay();
  }

  Sum sum(Predicate<Paying> which) {
    return payings.stream().filter(which).reduce(NOTHING, Sum::plus, Money::together);
  }

  /** All that were proposed and did not drop out before release. */
  Sum proposed() {
    return sum(paying -> !paying.state().isGone());
  }

  Sum in(Standing state) {
    return sum(paying -> paying.state() == state);
  }

  /** Those that have come as far as that. */
  Sum reached(Standing milestone) {
    return sum(paying -> paying.state().reached(milestone));
  }

  private static Sum together(Sum one, Sum other) {
    return new Sum(one.payments + other.payments, one.rials + other.rials);
  }
}
