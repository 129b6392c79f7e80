package ir.hedye.web.month;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.time.JalaliMonth;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What is there before the first run: the last feed, and the last delivery of the registry.
 *
 * @param withPaid whether the allowances paid before were loaded; no run begins without them
 */
record Beginning(Optional<JalaliDate> feedAsOf, boolean withPaid, Optional<JalaliMonth> delivered) {
  private static final String THERE =
      """
      SELECT (SELECT coalesce(max(as_of), 0) FROM feed) AS as_of,
        (SELECT coalesce(bool_or(with_paid), false) FROM feed) AS with_paid,
        (SELECT coalesce(max(period), 0) FROM delivery) AS period
      """;

  static Beginning read(JdbcClient sql) {
    return sql.sql(THERE)
        .query((row, n) ->
            new Beginning(
                Optional.of(row.getInt("as_of")).filter(day -> day > 0).map(Packed::day),
                row.getBoolean("with_paid"),
                Optional.of(row.getInt("period")).filter(m -> m > 0).map(Packed::month)))
        .single();
  }
}
