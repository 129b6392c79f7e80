package ir.hedye.web.finance;

import ir.hedye.monthend.store.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/** An answer of the bank that was taken, and what its lines came to. */
record BankAnswerRow(String file, Instant at, long lines, Came came) {

  /** So many lines moved a payment, said what was known, became a case, made no sense. */
  record Came(long moved, long repeated, long cases, long refused) {}

  private static final String LAST =
      """
      SELECT a.file, a.received_at, a.lines,
        count(*) FILTER (WHERE l.result = 'MOVED') AS moved,
        count(*) FILTER (WHERE l.result = 'REPEATED') AS repeated,
        count(*) FILTER (WHERE l.result NOT IN ('MOVED', 'REPEATED', 'REFUSED')) AS cases,
        count(*) FILTER (WHERE l.result = 'REFUSED') AS refused
      FROM bank_answer a LEFT JOIN bank_answer_line l USING (answer_id)
      GROUP BY a.answer_id ORDER BY a.answer_id DESC LIMIT 20\
      """;

  static List<BankAnswerRow> last(Connection books) throws SQLException {
    return new Sql(books).list(BankAnswerRow::read, LAST);
  }

  private static BankAnswerRow read(ResultSet row) throws SQLException {
    var came =
        new Came(
            row.getLong("moved"),
            row.getLong("repeated"),
            row.getLong("cases"),
            row.getLong("refused"));
    return new BankAnswerRow(
        row.getString("file"),
        row.getObject("received_at", OffsetDateTime.class).toInstant(),
        row.getLong("lines"),
        came);
  }
}
