package ir.hedye.monthend.payment;

import ir.hedye.law.value.Rial;
import ir.hedye.law.value.Sheba;
import ir.hedye.monthend.payment.PaymentNews.About;
import ir.hedye.monthend.payment.bankfile.MessageId;
import ir.hedye.monthend.store.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** The bank's answers in the database, and the payments they speak of. */
final class AnswerTable {
  private static final String KNOWN =
      """
      SELECT p.payment_id, p.event_id, p.role, p.national_id, p.end_to_end_id, p.amount, p.sheba,
        p.state, coalesce(f.message_id, '') AS message_id, coalesce(f.profile, '') AS profile,
        (SELECT count(*) FROM payment_move m WHERE m.payment_id = p.payment_id) AS steps
      FROM payment p LEFT JOIN bank_file f ON f.file_id = p.file_id\
      """;

  private AnswerTable() {}

  /** The payments with these ids, by id. */
  static Map<String, KnownPayment> known(Connection connection, Collection<String> endToEndIds)
      throws SQLException {
    var ids = connection.createArrayOf("text", endToEndIds.toArray());
    return known(connection, " WHERE p.end_to_end_id = ANY (?)", ids);
  }

  /** Every payment of the file with that message id, by id, in the order of the file. */
  static Map<String, KnownPayment> known(Connection connection, MessageId message)
      throws SQLException {
    return known(connection, " WHERE f.message_id = ? ORDER BY p.payment_id", message.text());
  }

  private static Map<String, KnownPayment> known(Connection connection, String where, Object value)
      throws SQLException {
    var known = new LinkedHashMap<String, KnownPayment>();
    for (var payment : new Sql(connection).list(AnswerTable::payment, KNOWN + where, value)) {
      known.put(payment.sent().endToEndId(), payment);
    }
    return known;
  }

  private static KnownPayment payment(ResultSet row) throws SQLException {
    var about =
        new About(
            row.getLong("payment_id"),
            row.getLong("event_id"),
            PaymentList.role(row),
            row.getLong("national_id"));
    var sent =
        new KnownPayment.Sent(
            row.getString("end_to_end_id"),
            new Rial(row.getLong("amount")),
            new Sheba(row.getString("sheba")),
            row.getString("message_id"),
            row.getString("profile"));
    return new KnownPayment(
        about, sent, PaymentState.of(row.getString("state")), row.getInt("steps"));
  }

  /** Whether a file of these bytes was taken before. */
  static boolean isTaken(Connection connection, String sha256) throws SQLException {
    return new Sql(connection).number("SELECT count(*) FROM bank_answer WHERE sha256 = ?", sha256)
        > 0;
  }

  static int nextId(Connection connection) throws SQLException {
    return (int) new Sql(connection).number("SELECT max(answer_id) FROM bank_answer") + 1;
  }

  /** A file that was read to its end. */
  record Answer(int answerId, String file, String sha256, long lines) {}

  static void add(Connection connection, Answer answer) throws SQLException {
    new Sql(connection)
        .run(
            "INSERT INTO bank_answer (answer_id, file, sha256, lines) VALUES (?, ?, ?, ?)",
            answer.answerId(),
            answer.file(),
            answer.sha256(),
            answer.lines());
  }
}
