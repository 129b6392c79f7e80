package ir.hedye.web.gift;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.time.JalaliMonth;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What comes next for everybody.
 *
 * @param delivered the last month whose file the registry has delivered
 * @param ran the last month that was run
 * @param changed whether news about this person waits for the next run
 */
record Outlook(Optional<JalaliMonth> delivered, Optional<JalaliMonth> ran, boolean changed) {
  private static final String NEXT =
      """
      SELECT (SELECT max(period) FROM delivery) AS delivered, (SELECT max(month) FROM month_run) AS ran,
        EXISTS (SELECT FROM changed_person WHERE national_id = :person) AS changed
      """;

  static Outlook read(JdbcClient sql, long person) {
    return sql.sql(NEXT)
        .param("person", person)
        .query((row, n) ->
            new Outlook(
                Stored.month(row, "delivered"),
                Stored.month(row, "ran"),
                row.getBoolean("changed")))
        .single();
  }

  /** The day of the next run; empty before the first delivery. */
  Optional<JalaliDate> nextRun() {
    return ran.map(month -> month.plusMonths(1)).or(() -> delivered).map(JalaliMonth::lastDay);
  }
}
