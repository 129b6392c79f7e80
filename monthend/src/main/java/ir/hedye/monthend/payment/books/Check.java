package ir.hedye.monthend.payment.books;

import ir.hedye.monthend.store.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** What must agree inside our own books, and each unmatched line of the statements. */
enum Check {
  /** A batch's payments against the allowances of its vouchers. */
  VOUCHERS(
      """
      SELECT 'VOUCHERS' AS kind, 'batch ' || b.month || '/' || b.run_no AS subject,
        coalesce(p.sum, 0) AS ours, coalesce(v.sum, 0) AS theirs
      FROM batch b
      LEFT JOIN (SELECT batch_id, sum(amount)::bigint AS sum FROM payment
                 WHERE state <> 'WITHDRAWN' GROUP BY batch_id) p USING (batch_id)
      LEFT JOIN (SELECT run_id AS batch_id, sum(debit)::bigint AS sum
                 FROM voucher JOIN voucher_line USING (voucher_no)
                 WHERE entry = 'ALLOWANCE' GROUP BY run_id) v USING (batch_id)
      WHERE coalesce(p.sum, 0) <> coalesce(v.sum, 0) ORDER BY b.batch_id\
      """),

  /** What was reversed in a run against the reversals of its vouchers. */
  REVERSALS(
      """
      SELECT 'REVERSALS' AS kind, 'batch ' || b.month || '/' || b.run_no AS subject,
        coalesce(p.sum, 0) AS ours, coalesce(v.sum, 0) AS theirs
      FROM batch b
      LEFT JOIN (SELECT reversed_in AS batch_id, sum(amount)::bigint AS sum FROM payment
                 WHERE reversed_in > 0 GROUP BY reversed_in) p USING (batch_id)
      LEFT JOIN (SELECT run_id AS batch_id, sum(debit)::bigint AS sum
                 FROM voucher JOIN voucher_line USING (voucher_no)
                 WHERE entry IN ('RETURNED', 'REJECTED') GROUP BY run_id) v USING (batch_id)
      WHERE coalesce(p.sum, 0) <> coalesce(v.sum, 0) ORDER BY b.batch_id\
      """),

  /** A bank file's total against its payments. */
  BANK_FILES(
      """
      SELECT 'BANK_FILE' AS kind, f.name AS subject, coalesce(sum(p.amount), 0)::bigint AS ours,
        f.total AS theirs
      FROM bank_file f LEFT JOIN payment p USING (file_id)
      GROUP BY f.file_id HAVING coalesce(sum(p.amount), 0) <> f.total ORDER BY f.file_id\
      """),

  /** A payment's state against its last move. */
  STATES(
      """
      SELECT 'STATE' AS kind, p.end_to_end_id AS subject, p.amount AS ours, 0 AS theirs
      FROM payment p
      WHERE p.state IS DISTINCT FROM (
        SELECT m.to_state FROM payment_move m WHERE m.payment_id = p.payment_id
        ORDER BY m.step DESC LIMIT 1)
      ORDER BY p.payment_id\
      """),

  /** What the bank is said to have done against the lines of its answers. */
  ANSWERS(
      """
      SELECT 'NO_ANSWER' AS kind, p.end_to_end_id AS subject, p.amount AS ours, 0 AS theirs
      FROM payment p
      WHERE p.state IN ('ACCEPTED', 'SETTLED', 'REJECTED', 'RETURNED') AND NOT EXISTS (
        SELECT FROM bank_answer_line l
        WHERE l.end_to_end_id = p.end_to_end_id AND l.result = 'MOVED')
      ORDER BY p.payment_id\
      """),

  /** Debits of the statements that are no file of ours, or not as ours. */
  DEBITS(
      """
      SELECT CASE WHEN f.file_id IS NULL THEN 'UNKNOWN_DEBIT'
          WHEN f.total = s.amount AND f.debtor = s.account THEN 'TWICE'
          ELSE 'FILE_AMOUNT' END AS kind,
        coalesce(f.name, 'statement ' || s.statement_id || ', line ' || s.line) AS subject,
        coalesce(f.total, 0) AS ours, s.amount AS theirs
      FROM statement_line s LEFT JOIN bank_file f ON f.message_id = s.reference
      WHERE s.direction = 'DEBIT' AND s.file_id IS NULL ORDER BY s.line_id\
      """),

  /** Credits of the statements that are no money of ours that came back, or not as it left. */
  CREDITS(
      """
      SELECT CASE WHEN p.payment_id IS NULL THEN 'UNKNOWN_CREDIT'
          WHEN p.amount <> s.amount OR f.debtor IS DISTINCT FROM s.account THEN 'RETURN_AMOUNT'
          WHEN p.state IN ('RETURNED', 'REJECTED') THEN 'TWICE'
          ELSE 'UNTOLD_RETURN' END AS kind,
        coalesce(p.end_to_end_id, 'statement ' || s.statement_id || ', line ' || s.line)
          AS subject,
        coalesce(p.amount, 0) AS ours, s.amount AS theirs
      FROM statement_line s LEFT JOIN payment p ON p.end_to_end_id = s.reference
        LEFT JOIN bank_file f ON f.file_id = p.file_id
      WHERE s.direction = 'CREDIT' AND s.payment_id IS NULL ORDER BY s.line_id\
      """);

  private final String sql;

  Check(String sql) {
    this.sql = sql;
  }

  List<Difference> run(Connection connection) throws SQLException {
    return new Sql(connection).list(Reconciliation::difference, sql);
  }
}
