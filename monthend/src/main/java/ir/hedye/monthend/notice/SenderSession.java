package ir.hedye.monthend.notice;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * One running sender, as others can see it: a number with an advisory lock that lives as long as
 * its connection. Submits of a session without its lock were interrupted: they are UNCERTAIN.
 */
final class SenderSession implements AutoCloseable {
  /** "SMS" */
  private static final int LOCK_CLASS = 0x534D53;

  private static final String OPEN_SESSIONS =
      "SELECT DISTINCT session FROM notice_submit WHERE state = 'SUBMITTING' AND session <> ?";
  private static final String ABANDONED =
      """
      WITH s AS (
        UPDATE notice_submit SET state = 'UNCERTAIN' WHERE state = 'SUBMITTING' AND session = ?
        RETURNING notice_id, part)
      UPDATE notice_part p
      SET state = CASE WHEN p.body IS NULL THEN 'FAILED' ELSE 'UNCERTAIN' END, due_at = ?
      FROM s WHERE p.notice_id = s.notice_id AND p.part = s.part
      RETURNING p.notice_id, p.body IS NULL AS is_code
      """;

  private final Connection connection;
  private final int number;

  private SenderSession(Connection connection, int number) {
    this.connection = connection;
    this.number = number;
  }

  /** Begins a session on that connection, which belongs to it from now on. */
  static SenderSession begin(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery("SELECT nextval('notice_session')")) {
      row.next();
      var session = new SenderSession(connection, row.getInt(1));
      if (!session.lock(session.number)) {
        throw new IllegalStateException("a new session's number is in use");
      }
      connection.setAutoCommit(false);
      return session;
    }
  }

  int number() {
    return number;
  }

  /** The connection, for the sender's own transactions. */
  Connection connection() {
    return connection;
  }

  /** Marks what interrupted senders left without an answer; returns how many parts. */
  int recover(Instant sayAgainAt) throws SQLException {
    int parts = 0;
    for (int session : openSessions()) {
      if (lock(session)) {
        try {
          parts += abandon(session, sayAgainAt);
        } finally {
          unlock(session);
        }
      }
    }
    return parts;
  }

  private List<Integer> openSessions() throws SQLException {
    var sessions = new ArrayList<Integer>();
    try (var query = connection.prepareStatement(OPEN_SESSIONS)) {
      query.setInt(1, number);
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          sessions.add(rows.getInt(1));
        }
      }
    }
    return sessions;
  }

  /** A one-time code's text died with its sender: it cannot be said again, only asked for again. */
  private int abandon(int session, Instant sayAgainAt) throws SQLException {
    int parts = 0;
    var codes = new ArrayList<Long>();
    try (var abandoned = connection.prepareStatement(ABANDONED)) {
      abandoned.setInt(1, session);
      abandoned.setTimestamp(2, Timestamp.from(sayAgainAt));
      try (var rows = abandoned.executeQuery()) {
        for (; rows.next(); parts++) {
          if (rows.getBoolean("is_code")) {
            codes.add(rows.getLong("notice_id"));
          }
        }
      }
    }
    AnswerBook.fail(connection, codes, "LOST");
    connection.commit();
    return parts;
  }

  private boolean lock(int session) throws SQLException {
    return call("SELECT pg_try_advisory_lock(?, ?)", session);
  }

  private void unlock(int session) throws SQLException {
    call("SELECT pg_advisory_unlock(?, ?)", session);
  }

  private boolean call(String sql, int session) throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      statement.setInt(1, LOCK_CLASS);
      statement.setInt(2, session);
      try (var row = statement.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    }
  }

  @Override
  public void close() throws SQLException {
    if (!connection.isClosed()) {
      connection.rollback();
      call("SELECT pg_advisory_unlock(?, ?)", number); // a pool may keep the connection open
      connection.commit();
      connection.close();
    }
  }
}
