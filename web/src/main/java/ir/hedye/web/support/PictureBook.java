package ir.hedye.web.support;

import ir.hedye.web.access.Me;
import ir.hedye.web.picture.CleanPicture;
import ir.hedye.web.support.SupportRequest.Picture;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whose the kept pictures are, and what they show. */
@Repository
class PictureBook {
  private static final Duration DELETED_AGAIN = Duration.ofDays(7);

  private final JdbcClient sql;

  PictureBook(JdbcClient sql) {
    this.sql = sql;
  }

  /** Of a request, in the order in which they came. */
  List<Picture> of(long id) {
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

  /** Whether a picture that is still kept lies under that hash. */
  boolean isKept(String sha256) {
    return sql.sql(
            "SELECT count(*) > 0 FROM support_picture WHERE sha256 = ? AND forgotten_at IS NULL")
        .param(sha256)
        .query(Boolean.class)
        .single();
  }

  int pictureCount(long id) {
    return sql.sql("SELECT count(*) FROM support_picture WHERE request_id = ?")
        .param(id)
        .query(Integer.class)
        .single();
  }

  /**
   * Marks the pictures of requests closed before then as forgotten; answers the files to delete,
   * also those of the last days: a deletion may have been cut short.
   */
  List<String> forget(Instant closedBefore, Instant at) {
    sql.sql(
            """
            UPDATE support_picture p SET forgotten_at = ? FROM support_request r
            WHERE r.request_id = p.request_id AND r.closed_at < ? AND p.forgotten_at IS NULL\
            """)
        .params(Timestamp.from(at), Timestamp.from(closedBefore))
        .update();
    return sql.sql(
            """
            SELECT DISTINCT sha256 FROM support_picture g WHERE forgotten_at > ? AND NOT EXISTS (
              SELECT FROM support_picture o WHERE o.sha256 = g.sha256 AND o.forgotten_at IS NULL)\
            """)
        .param(Timestamp.from(at.minus(DELETED_AGAIN)))
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
