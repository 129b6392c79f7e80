package ir.hedye.web.support;

import ir.hedye.web.access.Me;
import ir.hedye.web.picture.CleanPicture;
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
    sql.sql("SELECT national_id FROM person WHERE national_id = ? FOR UPDATE")
        .param(me.number())
        .query(Long.class)
        .single();
  }

  SupportRequest whole(Row row) {
    return new SupportRequest(
        row.tracking, row.reason, row.state, row.openedAt, history(row.id), pictures(row.id));
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

  private List<Picture> pictures(long id) {
    return sql.sql("SELECT * FROM support_picture WHERE request_id = ? ORDER BY number")
        .param(id)
        .query((row, number) ->
            new Picture(
                row.getInt("number"),
                Shows.valueOf(row.getString("shows")),
                row.getTimestamp("sent_at").toInstant(),
                row.getTimestamp("forgotten_at") != null))
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

  /** False when that very picture was sent before. */
  boolean add(long id, Shows shows, CleanPicture picture, Instant at) {
    return sql.sql(
                """
                INSERT INTO support_picture (request_id, number, shows, sha256, width, height, sent_at)
                SELECT ?, coalesce(max(number), 0) + 1, ?, ?, ?, ?, ?
                FROM support_picture WHERE request_id = ?
                ON CONFLICT (request_id, sha256) DO NOTHING\
                """)
            .params(
                id,
                shows.name(),
                picture.sha256(),
                picture.width(),
                picture.height(),
                Timestamp.from(at),
                id)
            .update()
        == 1;
  }

  int pictureCount(long id) {
    return sql.sql("SELECT count(*) FROM support_picture WHERE request_id = ?")
        .param(id)
        .query(Integer.class)
        .single();
  }

  /**
   * Marks the pictures of requests closed before then as forgotten; answers the files to delete.
   */
  List<String> forget(Instant closedBefore, Instant at) {
    return sql.sql(
            """
            WITH gone AS (
              UPDATE support_picture p SET forgotten_at = ? FROM support_request r
              WHERE r.request_id = p.request_id AND r.closed_at < ? AND p.forgotten_at IS NULL
              RETURNING p.picture_id, p.sha256)
            SELECT DISTINCT sha256 FROM gone g
            WHERE NOT EXISTS (SELECT FROM support_picture o
              WHERE o.sha256 = g.sha256 AND o.forgotten_at IS NULL
                AND o.picture_id NOT IN (SELECT picture_id FROM gone))\
            """)
        .params(Timestamp.from(at), Timestamp.from(closedBefore))
        .query((row, number) -> row.getString(1))
        .list();
  }

  /** Under which hash a picture lies; empty when it is not theirs, not there, or forgotten. */
  Optional<String> file(Me me, Tracking tracking, int number) {
    return sql.sql(
            """
            SELECT p.sha256 FROM support_picture p JOIN support_request r USING (request_id)
            WHERE r.national_id = ? AND r.tracking = ? AND p.number = ? AND p.forgotten_at IS NULL\
            """)
        .params(me.number(), tracking.text(), number)
        .query(String.class)
        .optional();
  }
}
