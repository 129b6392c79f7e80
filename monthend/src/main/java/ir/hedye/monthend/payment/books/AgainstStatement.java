package ir.hedye.monthend.payment.books;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.time.Tehran;
import ir.hedye.law.value.Rial;
import ir.hedye.monthend.feed.Fields;
import ir.hedye.monthend.store.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the bank should have said by now: results of what was sent, debits of files, credits of
 * returns. Of an account whose statements do not reach that day nothing is asked.
 */
record AgainstStatement(Connection connection, JalaliDate day, int answerDays) {
  private record Told(Difference difference, String account, JalaliDate since) {}

  List<Difference> differences() throws SQLException {
    Map<String, JalaliDate> reach = reach();
    var found = new ArrayList<Difference>();
    for (Told told : unanswered()) {
      if (!day.isBefore(told.since().plusDays(answerDays))) {
        found.add(told.difference());
      }
    }
    for (Told told : missing()) {
      JalaliDate last = reach.get(told.account());
      if (last != null && !last.isBefore(told.since().plusDays(answerDays))) {
        found.add(told.difference());
      }
    }
    return found;
  }

  /** The last day of which each account has a statement. */
  private Map<String, JalaliDate> reach() throws SQLException {
    var reach = new HashMap<String, JalaliDate>();
    new Sql(connection)
        .list(
            row -> reach.put(row.getString(1), Fields.unpacked(row.getInt(2))),
            "SELECT account, max(value_date) FROM statement_line GROUP BY account");
    return reach;
  }

  /** Files with payments that the bank has neither settled nor refused. */
  private List<Told> unanswered() throws SQLException {
    return told(
        """
        SELECT 'UNANSWERED' AS kind, f.name AS subject, sum(p.amount)::bigint AS ours,
          f.debtor AS account, f.created_at AT TIME ZONE 'Asia/Tehran' AS since
        FROM bank_file f JOIN payment p USING (file_id)
        WHERE p.state IN ('SENT', 'ACCEPTED') GROUP BY f.file_id ORDER BY f.file_id\
        """);
  }

  /** Files without their debit, returns without their credit. */
  private List<Told> missing() throws SQLException {
    return told(
        """
        SELECT 'NO_DEBIT' AS kind, f.name AS subject, f.total AS ours, f.debtor AS account,
          f.created_at AT TIME ZONE 'Asia/Tehran' AS since
        FROM bank_file f
        WHERE f.sha256 <> ''
          AND NOT EXISTS (SELECT FROM statement_line s WHERE s.file_id = f.file_id)
        UNION ALL
        SELECT 'NO_CREDIT', p.end_to_end_id, p.amount, f.debtor, (
          SELECT max(m.moved_at) FROM payment_move m
          WHERE m.payment_id = p.payment_id AND m.to_state = 'RETURNED')
        FROM payment p JOIN bank_file f USING (file_id)
        WHERE p.state = 'RETURNED'
          AND NOT EXISTS (SELECT FROM statement_line s WHERE s.payment_id = p.payment_id)
        ORDER BY 1, 2\
        """);
  }

  private List<Told> told(String query) throws SQLException {
    return new Sql(connection)
        .list(
            row ->
                new Told(
                    new Difference(
                        DifferenceKind.valueOf(row.getString("kind")),
                        row.getString("subject"),
                        new Rial(row.getLong("ours")),
                        Rial.ZERO),
                    row.getString("account"),
                    Tehran.dayOf(row.getTimestamp("since").toInstant())),
            query);
  }
}
