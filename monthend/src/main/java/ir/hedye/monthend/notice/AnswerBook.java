package ir.hedye.monthend.notice;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/** Writes down what came of submits, and closes the notices that are through. */
final class AnswerBook {
  private static final String SETTLE =
      """
      WITH s AS (
        UPDATE notice_submit SET state = ?, message_id = ?, error = ?
        WHERE id = ? AND state IN ('SUBMITTING', 'UNCERTAIN') RETURNING notice_id, part)
      UPDATE notice_part p SET state = ?, due_at = coalesce(?, p.due_at), tries = p.tries - ?
      FROM s WHERE p.notice_id = s.notice_id AND p.part = s.part
      """;
  private static final String SENT =
      """
      UPDATE notice n SET state = 'SENT' WHERE n.id = ANY (?) AND n.state = 'SENDING'
        AND NOT EXISTS (SELECT FROM notice_part p WHERE p.notice_id = n.id AND p.state <> 'SENT')
      """;
  private static final String FAILED =
      """
      UPDATE notice n SET state = 'FAILED', failure = ? WHERE n.id = ANY (?) AND n.state = 'SENDING'
        AND EXISTS (SELECT FROM notice_part p WHERE p.notice_id = n.id AND p.state = 'FAILED')
      """;

  /** Half a notice is of no use: what has not left yet stays here. */
  private static final String STOP =
      """
      UPDATE notice_part p SET state = 'FAILED' FROM notice n
      WHERE n.id = ANY (?) AND n.state = 'FAILED' AND p.notice_id = n.id
        AND p.state IN ('WAITING', 'UNCERTAIN')
      """;

  private AnswerBook() {}

  /** A submit, what came of it, and what that means. */
  record Answered(Submit submit, Answer answer, Verdict verdict) {}

  static void write(Connection transaction, Collection<Answered> answers) throws SQLException {
    var failures = new TreeMap<Long, String>();
    try (var settle = transaction.prepareStatement(SETTLE)) {
      for (var answered : answers) {
        settle(settle, answered);
        var notice = answered.submit().part().noticeId();
        answered.verdict().failure().ifPresent(failure -> failures.put(notice, failure));
      }
    }
    for (var failure : failures.entrySet()) {
      fail(transaction, List.of(failure.getKey()), failure.getValue());
    }
    close(transaction, answers.stream().map(a -> a.submit().part().noticeId()).toList());
  }

  private static void settle(PreparedStatement settle, Answered answered) throws SQLException {
    var verdict = answered.verdict();
    settle.setString(1, verdict.submitState());
    settle.setString(2, answered.answer() instanceof Answer.Accepted a ? a.messageId() : null);
    settle.setObject(
        3, answered.answer() instanceof Answer.Refused r ? r.status() : null, Types.INTEGER);
    settle.setLong(4, answered.submit().id());
    settle.setString(5, verdict.partState());
    settle.setTimestamp(6, verdict.due().map(Timestamp::from).orElse(null));
    settle.setInt(7, verdict.triesBack());
    settle.executeUpdate();
  }

  /** Marks notices of which a part has failed. */
  static void fail(Connection transaction, Collection<Long> notices, String failure)
      throws SQLException {
    try (var failed = transaction.prepareStatement(FAILED)) {
      failed.setString(1, failure);
      failed.setArray(2, transaction.createArrayOf("int8", notices.toArray()));
      failed.executeUpdate();
    }
    close(transaction, notices);
  }

  /** Marks notices of which every part is sent; stops the rest of those that failed. */
  static void close(Connection transaction, Collection<Long> notices) throws SQLException {
    var ids = transaction.createArrayOf("int8", notices.toArray());
    for (var sql : List.of(STOP, SENT)) {
      try (var statement = transaction.prepareStatement(sql)) {
        statement.setArray(1, ids);
        statement.executeUpdate();
      }
    }
  }
}
