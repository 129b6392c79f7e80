package ir.hedye.web.month;

import ir.hedye.law.time.JalaliMonth;
import ir.hedye.law.value.Rial;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The month run before, to compare with.
 *
 * @param newMarriages marriages of its deliveries that were not known before
 * @param proposed money of the payments it proposed
 */
record LastMonth(JalaliMonth month, long newMarriages, Rial proposed) {
  private static final String FIGURES =
      """
      SELECT (SELECT coalesce(sum(new_events), 0) FROM delivery WHERE period = :month) AS marriages,
        (SELECT coalesce(sum(amount), 0) FROM payment JOIN batch USING (batch_id)
          WHERE month = :month AND payment.state <> 'WITHDRAWN') AS rials
      """;

  static Optional<LastMonth> read(JdbcClient sql, MonthRuns runs) {
    return runs.neighbours().before().map(month -> of(sql, month));
  }

  private static LastMonth of(JdbcClient sql, JalaliMonth month) {
    return sql.sql(FIGURES)
        .param("month", Packed.of(month))
        .query((row, n) ->
            new LastMonth(month, row.getLong("marriages"), new Rial(row.getLong("rials"))))
        .single();
  }
}
