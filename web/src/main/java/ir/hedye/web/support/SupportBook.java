package ir.hedye.web.support;

import ir.hedye.web.access.Me;
import ir.hedye.web.support.SupportRequest.Entry;
import ir.hedye.web.support.SupportRequest.Kind;
import ir.hedye.web.support.SupportRequest.Picture;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of support requests. Every question names its person: nobody else's is ever found. */
@Repository
class SupportBook {
  private static final int REQUESTS_LOCK = 85;

  private final JdbcClient sql;

  SupportBook(JdbcClient sql) {
    this.sql = sql;
  }

  /** A request's row. */
  record Row(long id, Tracking tracking, String reason, SupportState state, Instant openedAt) {
    static Row read(ResultSet row, int number) throws SQLException {
      return new Row(
          row.getLong("request_id"),
          new Tracking(row.getString("tracking")),
          row.getString("reason"),
          SupportState.valueOf(row.getString("state")),
          row.getTimestamp("opened_at").toInstant());
    }
  }

  boolean isInsured(Me me) {
    return sql.sql("SELECT count(*) > 0 FROM person WHERE national_id = ?")
        .param(me.number())
        .query(Boolean.class)
        .single();
  }

  /** Newest first. */
  List<Row> of(Me me) {
    return sql.sql("SELECT * FROM support_request WHERE national_id = ? ORDER BY request_id DESC")
        .param(me.number())
        .query(Row::read)
        .list();
  }

  Optional<Row> find(Me me, Tracking tracking) {
    return sql.sql("SELECT * FROM support_request WHERE national_id = ? AND tracking = ?")
        .params(me.number(), tracking.text())
        .query(Row::read)
        .optional();
  }

  /** The same, and nobody changes it until this transaction ends. */
  Optional<Row> hold(Me me, Tracking tracking) {
    return sql.sql(
            "SELECT * FROM support_request WHERE national_id = ? AND tracking = ? FOR UPDATE")
        .params(me.number(), tracking.text())
        .query(Row::read)
        .optional();
  }

  /** One after another: two tries at once must not both find room. */
  void holdPerson(Me me) {
    sql.sql("SELECT pg_advisory_xact_lock(?, hashint8(?))") // not the row: a load holds those long
        .params(REQUESTS_LOCK, me.number())
        .query()
        .listOfRows();
  }

  SupportRequest whole(Row row, List<Picture> pictures) {
    return new SupportRequest(
        row.tracking, row.reason, row.state, row.openedAt, history(row.id), pictures);
  }

  private List<Entry> history(long id) {
    return sql.sql(
            "SELECT kind, body, noted_at FROM support_entry WHERE request_id = ? ORDER BY step")
        .param(id)
        .query((row, number) ->
            new Entry(
                Kind.valueOf(row.getString("kind")),
                row.getString("body"),
                row.getTimestamp("noted_at").toInstant()))
        .list();
  }

  long open(Me me, Tracking tracking, Asking asking, Instant at) {
    return sql.sql(
            """
            INSERT INTO support_request (tracking, national_id, reason, state, opened_at)
            VALUES (?, ?, ?, 'RECEIVED', ?) RETURNING request_id\
            """)
        .params(tracking.text(), me.number(), asking.reason(), Timestamp.from(at))
        .query(Long.class)
        .single();
  }

  void note(long id, Kind kind, String body, Instant at) {
    sql.sql(
            """
            INSERT INTO support_entry (request_id, step, kind, body, noted_at)
            SELECT ?, coalesce(max(step), 0) + 1, ?, ?, ? FROM support_entry WHERE request_id = ?\
            """)
        .params(id, kind.name(), body, Timestamp.from(at), id)
        .update();
  }

  void move(long id, SupportState to, Instant at) {
    sql.sql(
            """
            UPDATE support_request SET state = ?, closed_at = CASE WHEN NOT ? THEN ?::timestamptz END
            WHERE request_id = ?\
            """)
        .params(to.name(), to.isOpen(), Timestamp.from(at), id)
        .update();
  }

  int openedSince(Me me, Instant since) {
    return sql.sql("SELECT count(*) FROM support_request WHERE national_id = ? AND opened_at > ?")
        .params(me.number(), Timestamp.from(since))
        .query(Integer.class)
        .single();
  }
}
