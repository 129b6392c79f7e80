package ir.hedye.web.oversight;

import ir.hedye.law.time.JalaliMonth;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A month that was run: its runs, and the time until the next month's.
 *
 * @param until the first run of the month after; what people were told and asked before it belongs
 *     to this month
 */
record MonthWindow(JalaliMonth month, Runs runs, OffsetDateTime from, OffsetDateTime until) {
  private static final OffsetDateTime FOR_EVER =
      Instant.parse("9999-12-31T00:00:00Z").atOffset(ZoneOffset.UTC);

  /** The first and the last run of the month. */
  record Runs(int first, int last) {}

  private static final String ALL =
      """
      SELECT month, min(run_id) AS first, max(run_id) AS last, min(ran_at) AS began,
        lead(min(ran_at)) OVER (ORDER BY month) AS next
      FROM month_run GROUP BY month ORDER BY month
      """;

  /** Every month that was run, in order. */
  static List<MonthWindow> all(JdbcClient sql) {
    return sql.sql(ALL).query((row, n) -> read(row)).list();
  }

  private static MonthWindow read(ResultSet row) throws SQLException {
    return new MonthWindow(
        month(row.getInt("month")),
        new Runs(row.getInt("first"), row.getInt("last")),
        row.getObject("began", OffsetDateTime.class),
        Optional.ofNullable(row.getObject("next", OffsetDateTime.class)).orElse(FOR_EVER));
  }

  static JalaliMonth month(int packed) {
    return new JalaliMonth(packed / 100, packed % 100);
  }

  static int packed(JalaliMonth month) {
    return month.year() * 100 + month.month();
  }
}
