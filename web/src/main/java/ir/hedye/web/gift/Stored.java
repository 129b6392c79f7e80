package ir.hedye.web.gift;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.time.JalaliMonth;
import ir.hedye.law.time.Tehran;
import ir.hedye.monthend.feed.Fields;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Days, months and moments as the books keep them: yyyymmdd, yyyymm, 0 for none. */
final class Stored {

  private Stored() {}

  /** Empty for 0 and SQL NULL. */
  static Optional<JalaliDate> day(ResultSet row, String column) throws SQLException {
    int day = row.getInt(column);
    return day == 0 ? Optional.empty() : Optional.of(Fields.unpacked(day));
  }

  /** Empty for 0 and SQL NULL. */
  static Optional<JalaliMonth> month(ResultSet row, String column) throws SQLException {
    int month = row.getInt(column);
    return month == 0 ? Optional.empty() : Optional.of(new JalaliMonth(month / 100, month % 100));
  }

  /** The Jalali day of a moment in Tehran; empty for SQL NULL. */
  static Optional<JalaliDate> dayOf(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(moment -> Tehran.dayOf(moment.toInstant()));
  }
}
