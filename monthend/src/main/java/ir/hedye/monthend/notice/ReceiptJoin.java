package ir.hedye.monthend.notice;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Brings receipts and submits together, whichever was first: by message id; where the id is not
 * known because the answer never came, by the reference the centre echoes, else by telephone and
 * time, the oldest first, and only while nothing else is on its way to that telephone. A centre
 * keeps trying for a day or two; what is a week old belongs to something else.
 */
final class ReceiptJoin {
  /** A centre may use an id again after years, or after a restart: the last open submit has it. */
  private static final String BY_ID =
      """
      UPDATE notice_receipt r SET submit_id = s.id
      FROM (SELECT message_id, max(id) AS id, min(submitted_at) AS submitted_at FROM notice_submit
            WHERE message_id IN (SELECT message_id FROM notice_receipt WHERE submit_id IS NULL)
              AND coalesce(delivery, '') NOT IN ('DELIVRD', 'EXPIRED', 'DELETED', 'UNDELIV', 'REJECTD')
            GROUP BY message_id) s
      WHERE r.submit_id IS NULL AND r.message_id = s.message_id AND r.received_at >= s.submitted_at
      RETURNING r.submit_id
      """;

  private static final String FOUND =
      """
      , told AS (
        UPDATE notice_submit s SET message_id = pair.message_id, state = 'SENT' FROM pair
        WHERE s.id = pair.submit_id AND s.state = 'UNCERTAIN' RETURNING s.notice_id, s.part)
      UPDATE notice_part p SET state = 'SENT' FROM told
      WHERE p.notice_id = told.notice_id AND p.part = told.part AND p.state = 'UNCERTAIN'
      RETURNING p.notice_id
      """;

  private static final String BY_REFERENCE =
      """
      WITH pair AS (
        SELECT s.id AS submit_id, min(r.message_id) AS message_id
        FROM notice_receipt r
        JOIN notice_submit s ON s.state = 'UNCERTAIN' AND s.reference = r.reference
        JOIN notice n ON n.id = s.notice_id AND n.mobile = r.mobile
        WHERE r.submit_id IS NULL AND r.received_at >= s.submitted_at
        GROUP BY s.id)
      """
          + FOUND;

  private static final String BY_TELEPHONE =
      """
      WITH receipts AS (
        SELECT message_id, mobile, min(received_at) AS received_at,
               row_number() OVER (PARTITION BY mobile ORDER BY min(id)) AS nth
        FROM notice_receipt WHERE submit_id IS NULL AND reference IS NULL AND received_at > ?::timestamptz - interval '7 days'
        GROUP BY message_id, mobile
      ), submits AS (
        SELECT s.id, n.mobile, s.submitted_at,
               row_number() OVER (PARTITION BY n.mobile ORDER BY s.id) AS nth
        FROM notice_submit s JOIN notice n ON n.id = s.notice_id
        WHERE s.state = 'UNCERTAIN' AND s.submitted_at > ?::timestamptz - interval '7 days'
      ), pair AS (
        SELECT s.id AS submit_id, r.message_id
        FROM submits s JOIN receipts r USING (mobile, nth)
        WHERE r.received_at >= s.submitted_at AND NOT EXISTS (
          SELECT FROM notice_submit other JOIN notice n ON n.id = other.notice_id
          WHERE other.state = 'SUBMITTING' AND n.mobile = s.mobile))
      """
          + FOUND;

  private static final String DELIVERY =
      """
      UPDATE notice_submit s SET delivery = r.state, delivered_at = coalesce(r.done_at, r.received_at)
      FROM (SELECT DISTINCT ON (submit_id) submit_id, state, done_at, received_at
            FROM notice_receipt WHERE submit_id = ANY (?)
            ORDER BY submit_id, state IN ('DELIVRD', 'EXPIRED', 'DELETED', 'UNDELIV', 'REJECTD') DESC, id DESC) r
      WHERE s.id = r.submit_id
        AND coalesce(s.delivery, '') NOT IN ('DELIVRD', 'EXPIRED', 'DELETED', 'UNDELIV', 'REJECTD')
      """;

  private ReceiptJoin() {}

  /** Joins what can be joined now; returns how many receipts found their submit. */
  static int join(Connection transaction, Instant now) throws SQLException {
    var joined = ids(transaction, BY_ID);
    var told = ids(transaction, BY_REFERENCE);
    told.addAll(ids(transaction, BY_TELEPHONE, Timestamp.from(now), Timestamp.from(now)));
    if (!told.isEmpty()) {
      AnswerBook.close(transaction, told);
      joined.addAll(ids(transaction, BY_ID));
    }
    if (!joined.isEmpty()) {
      try (var delivery = transaction.prepareStatement(DELIVERY)) {
        delivery.setArray(1, transaction.createArrayOf("int8", joined.toArray()));
        delivery.executeUpdate();
      }
    }
    return joined.size();
  }

  private static List<Long> ids(Connection transaction, String sql, Timestamp... values)
      throws SQLException {
    var ids = new ArrayList<Long>();
    try (var update = transaction.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        update.setTimestamp(i + 1, values[i]);
      }
      try (var rows = update.executeQuery()) {
        while (rows.next()) {
          ids.add(rows.getLong(1));
        }
      }
    }
    return ids;
  }
}
