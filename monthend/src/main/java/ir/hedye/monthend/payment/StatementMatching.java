package ir.hedye.monthend.payment;

import ir.hedye.monthend.store.Sql;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Finds what lines of the bank's statements are of ours: the debit of a bank file by its message
 * id, account and sum; the credit of a payment that came back or never left by its end-to-end id,
 * account and amount. Each of ours is found once; nothing is guessed.
 */
public final class StatementMatching {
  private static final String DEBITS =
      """
      UPDATE statement_line s SET file_id = found.file_id
      FROM (
        SELECT DISTINCT ON (f.file_id) f.file_id, l.line_id
        FROM statement_line l JOIN bank_file f
          ON f.message_id = l.reference AND f.debtor = l.account AND f.total = l.amount
        WHERE l.direction = 'DEBIT' AND l.file_id IS NULL AND l.payment_id IS NULL
          AND NOT EXISTS (SELECT FROM statement_line o WHERE o.file_id = f.file_id)
        ORDER BY f.file_id, l.line_id) found
      WHERE s.line_id = found.line_id\
      """;

  private static final String CREDITS =
      """
      UPDATE statement_line s SET payment_id = found.payment_id
      FROM (
        SELECT DISTINCT ON (p.payment_id) p.payment_id, l.line_id
        FROM statement_line l JOIN payment p
          ON p.end_to_end_id = l.reference AND p.amount = l.amount
          JOIN bank_file f ON f.file_id = p.file_id AND f.debtor = l.account
        WHERE l.direction = 'CREDIT' AND l.file_id IS NULL AND l.payment_id IS NULL
          AND p.state IN ('RETURNED', 'REJECTED')
          AND NOT EXISTS (SELECT FROM statement_line o WHERE o.payment_id = p.payment_id)
        ORDER BY p.payment_id, l.line_id) found
      WHERE s.line_id = found.line_id
      RETURNING (SELECT end_to_end_id FROM payment p WHERE p.payment_id = found.payment_id)\
      """;

  private StatementMatching() {}

  /** Matches what can be matched now; money that came back and was found counts as seen. */
  public static void match(Connection connection) throws SQLException {
    var sql = new Sql(connection);
    sql.run(DEBITS);
    var back = sql.list(row -> row.getString(1), CREDITS);
    if (!back.isEmpty()) {
      ReturnedMoney.seen(connection, back);
    }
  }
}
