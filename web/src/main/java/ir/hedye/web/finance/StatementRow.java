package ir.hedye.web.finance;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.monthend.feed.Fields;
import ir.hedye.monthend.store.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** A statement that was taken. */
record StatementRow(String file, JalaliDate first, JalaliDate last, Lines lines) {

  /** All of it, those that no earlier one held, and of these what is of ours. */
  record Lines(long all, long fresh, long matched) {}

  static List<StatementRow> last(Connection books) throws SQLException {
    return new Sql(books)
        .list(
            row ->
                new StatementRow(
                    row.getString("file"),
                    Fields.unpacked(row.getInt("first_day")),
                    Fields.unpacked(row.getInt("last_day")),
                    new Lines(
                        row.getLong("lines"), row.getLong("new_lines"), row.getLong("matched"))),
            """
            SELECT s.*, (SELECT count(*) FROM statement_line l
              WHERE l.statement_id = s.statement_id
                AND (l.file_id IS NOT NULL OR l.payment_id IS NOT NULL)) AS matched
            FROM statement s ORDER BY s.statement_id DESC LIMIT 20\
            """);
  }
}
