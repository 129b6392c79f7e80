package ir.hedye.monthend.notice;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

/** Turns queued notices into the parts that will be sent. */
record Planner(Texts texts) {
  /** A notice is short; a longer one is a mistake and is not sent in pieces. */
  private static final int MOST_PARTS = 6;

  private static final int BATCH = 200;

  private static final String QUEUED =
      """
      SELECT id, template, version, parameters, shows_amount FROM notice
      WHERE state = 'QUEUED' ORDER BY id LIMIT ? FOR UPDATE SKIP LOCKED
      """;
  private static final String PART =
      """
      INSERT INTO notice_part (notice_id, part, parts, body, state, due_at)
      VALUES (?, ?, ?, ?, 'WAITING', ?)
      """;
  private static final String STATE = "UPDATE notice SET state = ?, failure = ? WHERE id = ?";

  /** Plans the next notices in their order; returns how many. */
  int plan(Connection transaction, Instant now) throws SQLException {
    int planned = 0;
    try (var queued = transaction.prepareStatement(QUEUED);
        var part = transaction.prepareStatement(PART);
        var state = transaction.prepareStatement(STATE)) {
      queued.setInt(1, BATCH);
      try (var rows = queued.executeQuery()) {
        for (; rows.next(); planned++) {
          var segments = segments(rows);
          boolean fits = segments.size() <= MOST_PARTS;
          add(part, rows.getLong(1), fits ? segments : List.of(), now);
          mark(state, rows.getLong(1), fits);
        }
      }
      part.executeBatch();
      state.executeBatch();
    }
    return planned;
  }

  private List<Segment> segments(ResultSet notice) throws SQLException {
    var text = texts.version(Template.valueOf(notice.getString(2)), notice.getInt(3));
    return Segment.of(text.with(Values.fromJson(notice.getString(4)), notice.getBoolean(5)));
  }

  private static void add(PreparedStatement part, long id, List<Segment> segments, Instant now)
      throws SQLException {
    for (var segment : segments) {
      part.setLong(1, id);
      part.setInt(2, segment.number());
      part.setInt(3, segment.of());
      part.setString(4, segment.text());
      part.setTimestamp(5, Timestamp.from(now));
      part.addBatch();
    }
  }

  private static void mark(PreparedStatement state, long id, boolean fits) throws SQLException {
    state.setString(1, fits ? "SENDING" : "FAILED");
    state.setString(2, fits ? null : "TOO_LONG");
    state.setLong(3, id);
    state.addBatch();
  }
}
