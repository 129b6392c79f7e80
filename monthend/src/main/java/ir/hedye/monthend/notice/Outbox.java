package ir.hedye.monthend.notice;

import ir.hedye.law.time.Tehran;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/**
 * Takes notices in, in the caller's own transaction: no notice without its cause, and none twice.
 */
public final class Outbox {
  private static final int CHUNK = 1000;

  private static final String QUEUE =
      """
      INSERT INTO notice (national_id, mobile, subject, template, version, parameters, shows_amount, queued_at)
      SELECT national_id, mobile, subject, template, version, parameters::jsonb, ?, ?
      FROM unnest(?, ?, ?, ?, ?, ?) AS n(national_id, mobile, subject, template, version, parameters)
      ON CONFLICT (national_id, template, subject) DO NOTHING
      """;

  private final Texts texts = Texts.load();
  private final boolean showsAmount;
  private final Clock clock;

  public Outbox(NoticeSettings settings, Clock clock) {
    this.showsAmount = settings.manners().showsAmount();
    this.clock = clock;
  }

  /** Queues one notice; false when that person was told of that subject before. */
  public boolean queue(Connection transaction, Notice notice) throws SQLException {
    return queue(transaction, List.of(notice)) == 1;
  }

  /** Queues many; returns how many were new. */
  public int queue(Connection transaction, List<Notice> notices) throws SQLException {
    int added = 0;
    var now = clock.instant();
    try (var insert = transaction.prepareStatement(QUEUE)) {
      for (int from = 0; from < notices.size(); from += CHUNK) {
        var chunk =
            new Chunk(transaction, notices.subList(from, Math.min(from + CHUNK, notices.size())));
        insert.setBoolean(1, showsAmount);
        insert.setTimestamp(2, Timestamp.from(now));
        insert.setArray(3, chunk.texts(notice -> notice.person().text()));
        insert.setArray(4, chunk.texts(notice -> notice.mobile().text()));
        insert.setArray(5, chunk.texts(Notice::subject));
        insert.setArray(6, chunk.texts(notice -> notice.message().template().name()));
        insert.setArray(7, chunk.of("int4", notice -> version(notice, now)));
        insert.setArray(8, chunk.texts(notice -> Values.toJson(notice.message().values())));
        added += insert.executeUpdate();
      }
    }
    return added;
  }

  private Integer version(Notice notice, Instant now) {
    var today = Tehran.dayOf(now);
    return texts.inForce(notice.message().template(), today).version();
  }

  private record Chunk(Connection connection, List<Notice> notices) {
    Array texts(Function<Notice, String> column) throws SQLException {
      return of("text", column);
    }

    Array of(String type, Function<Notice, ?> column) throws SQLException {
      return connection.createArrayOf(type, notices.stream().map(column).toArray());
    }
  }
}
