package ir.hedye.monthend.notice;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes due parts, in the order they were queued, so that no other sender takes them too, and
 * writes their submits down before they leave.
 *
 * @param session whose submits they are
 * @param tries the most submits of one part
 */
record Claims(int session, int tries) {
  private static final String TAKE =
      """
      WITH due AS (
        SELECT notice_id, part FROM notice_part
        WHERE state = '%s' AND due_at <= ? AND tries < ? AND body IS NOT NULL
        ORDER BY notice_id, part LIMIT ? FOR UPDATE SKIP LOCKED
      ), taken AS (
        UPDATE notice_part p SET state = 'SUBMITTING', tries = p.tries + 1 FROM due
        WHERE p.notice_id = due.notice_id AND p.part = due.part
        RETURNING p.notice_id, p.part, p.parts, p.body, p.tries
      ), written AS (
        INSERT INTO notice_submit (notice_id, part, session, reference, again, state, submitted_at)
        SELECT notice_id, part, ?, nextval('notice_reference'), EXISTS (
            SELECT FROM notice_submit s
            WHERE s.notice_id = taken.notice_id AND s.part = taken.part AND s.state = 'UNCERTAIN'),
          'SUBMITTING', ?
        FROM taken
        RETURNING id, notice_id, part, reference
      )
      SELECT w.id, w.reference, t.notice_id, t.part, t.parts, t.body, t.tries, n.mobile
      FROM written w JOIN taken t USING (notice_id, part) JOIN notice n ON n.id = t.notice_id
      ORDER BY t.notice_id, t.part
      """;
  private static final String FRESH = TAKE.formatted("WAITING");
  private static final String AGAIN = TAKE.formatted("UNCERTAIN");

  private static final String UNCERTAIN_DUE =
      """
      SELECT EXISTS (SELECT FROM notice_part WHERE state = 'UNCERTAIN' AND due_at <= ?)
      """;
  private static final String GIVE_UP =
      """
      UPDATE notice_part SET state = 'FAILED'
      WHERE state = 'UNCERTAIN' AND due_at <= ? AND (tries >= ? OR body IS NULL)
      RETURNING notice_id
      """;

  /** Takes parts that were never said, or were refused and have waited. */
  List<Submit> fresh(Connection transaction, int most, Instant now) throws SQLException {
    return take(transaction, FRESH, most, now);
  }

  /** Takes parts whose answer never came, after their wait. */
  List<Submit> again(Connection transaction, int most, Instant now) throws SQLException {
    return take(transaction, AGAIN, most, now);
  }

  private List<Submit> take(Connection transaction, String sql, int most, Instant now)
      throws SQLException {
    try (var take = transaction.prepareStatement(sql)) {
      take.setTimestamp(1, Timestamp.from(now));
      take.setInt(2, tries);
      take.setInt(3, most);
      take.setInt(4, session);
      take.setTimestamp(5, Timestamp.from(now));
      var taken = new ArrayList<Submit>();
      try (var rows = take.executeQuery()) {
        while (rows.next()) {
          taken.add(submit(rows));
        }
      }
      return taken;
    }
  }

  private static Submit submit(ResultSet row) throws SQLException {
    var segment = new Segment(row.getInt("part"), row.getInt("parts"), row.getString("body"));
    var part = new Submit.Part(row.getLong("notice_id"), segment, row.getString("mobile"));
    return new Submit(row.getLong("id"), part, row.getInt("tries"), row.getInt("reference"));
  }

  /** Whether something waits to be said again. */
  boolean uncertainDue(Connection connection, Instant now) throws SQLException {
    try (var query = connection.prepareStatement(UNCERTAIN_DUE)) {
      query.setTimestamp(1, Timestamp.from(now));
      try (var rows = query.executeQuery()) {
        return rows.next() && rows.getBoolean(1);
      }
    }
  }

  /** Ends parts that stayed unanswered through all their tries; returns their notices. */
  List<Long> giveUp(Connection transaction, Instant now) throws SQLException {
    try (var giveUp = transaction.prepareStatement(GIVE_UP)) {
      giveUp.setTimestamp(1, Timestamp.from(now));
      giveUp.setInt(2, tries);
      var notices = new ArrayList<Long>();
      try (var rows = giveUp.executeQuery()) {
        while (rows.next()) {
          notices.add(rows.getLong(1));
        }
      }
      return notices;
    }
  }
}
