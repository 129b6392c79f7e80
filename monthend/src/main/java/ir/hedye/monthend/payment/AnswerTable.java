package ir.hedye.monthend.payment;

import ir.hedye.law.value.Rial;
import ir.hedye.law.value.Sheba;
import ir.hedye.monthend.payment.PaymentNews.About;
import ir.hedye.monthend.payment.bankfile.MessageId;
import java.sql.Connection;
import java.sql.PreparedStatement;
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
    try (var query = connection.prepareStatement(KNOWN + " WHERE p.end_to_end_id = ANY (?)")) {
      query.setArray(1, connection.createArrayOf("text", endToEndIds.toArray()));
      return known(query);
    }
  }

  /** Every payment of the file with that message id, by id, in the order of the file. */
  static Map<String, KnownPayment> known(Connection connection, MessageId message)
      throws SQLException {
    try (var query =
        connection.prepareStatement(KNOWN + " WHERE f.message_id = ? ORDER BY p.payment_id")) {
      query.setString(1, message.text());
      return known(query);
    }
  }

  private static Map<String, KnownPayment> known(PreparedStatement query) throws SQLException {
    var known = new LinkedHashMap<String, KnownPayment>();
    try (var rows = query.executeQuery()) {
      while (rows.next()) {
        known.put(rows.getString("end_to_end_id"), payment(rows));
      }
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
    try (var query = connection.prepareStatement("SELECT FROM bank_answer WHERE sha256 = ?")) {
      query.setString(1, sha256);
      try (var rows = query.executeQuery()) {
        return rows.next();
      }
    }
  }

  static int nextId(Connection connection) throws SQLException {
    try (var query = connection.prepareStatement("SELECT max(answer_id) FROM bank_answer");
        var rows = query.executeQuery()) {
      return rows.next() ? rows.getInt(1) + 1 : 1;
    }
  }

  /** A file that was read to its end. */
  record Answer(int answerId, String file, String sha256, long lines) {}

  static void add(Connection connection, Answer answer) throws SQLException {
    try (var insert =
        connection.prepareStatement(
            "INSERT INTO bank_answer (answer_id, file, sha256, lines) VALUES (?, ?, ?, ?)")) {
      insert.setInt(1, answer.answerId());
      insert.setString(2, answer.file());
      insert.setString(3, answer.sha256());
      insert.setLong(4, answer.lines());
      insert.executeUpdate();
    }
  }
}
