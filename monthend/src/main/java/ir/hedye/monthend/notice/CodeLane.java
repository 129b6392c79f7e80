package ir.hedye.monthend.notice;

import ir.hedye.law.time.Tehran;
import ir.hedye.monthend.notice.AnswerBook.Answered;
import ir.hedye.monthend.notice.NoticeSettings.Retries;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * The fast lane of one-time codes: past the queue, the quiet hours and the others' turns. The
 * tables know that a code was sent and its hash; the code and its text are in memory only.
 */
final class CodeLane {
  private static final String WRITE =
      """
      WITH n AS (
        INSERT INTO notice (national_id, template, subject, version, mobile, parameters, shows_amount, queued_at, state)
        VALUES (?, 'ONE_TIME_CODE', ?, ?, ?, ?::jsonb, false, ?, 'SENDING')
        ON CONFLICT (national_id, template, subject) DO NOTHING
        RETURNING id, queued_at
      ), p AS (
        INSERT INTO notice_part (notice_id, part, parts, state, tries, due_at)
        SELECT id, 1, 1, 'SUBMITTING', 1, queued_at FROM n
      )
      INSERT INTO notice_submit (notice_id, part, session, reference, again, state, submitted_at)
      SELECT id, 1, ?, nextval('notice_reference'), false, 'SUBMITTING', queued_at FROM n
      RETURNING id, notice_id, reference
      """;

  private final DataSource source;
  private final Wire wire;
  private final Clock clock;
  private final Texts texts;

  CodeLane(DataSource source, Wire wire, Clock clock, Texts texts) {
    this.source = source;
    this.wire = wire;
    this.clock = clock;
    this.texts = texts;
  }

  CodeOutcome send(OneTimeCode code, int session, Retries retries) throws SQLException {
    var now = clock.instant();
    var today = Tehran.dayOf(now);
    var text = texts.inForce(Template.ONE_TIME_CODE, today);
    try (var connection = source.getConnection()) {
      connection.setAutoCommit(true); // written down before it leaves
      var submit = write(connection, code, new Sending(session, text, now));
      if (submit.isEmpty()) {
        return CodeOutcome.REPEATED;
      }
      var answer = wire.submitCode(submit.get());
      connection.setAutoCommit(false);
      var verdict = Verdict.onCode(answer, retries, clock.instant());
      AnswerBook.write(connection, List.of(new Answered(submit.get(), answer, verdict)));
      connection.commit();
      return outcome(verdict);
    }
  }

  private record Sending(int session, Text text, Instant at) {}

  private static Optional<Submit> write(Connection connection, OneTimeCode code, Sending sending)
      throws SQLException {
    var body = sending.text().with(Map.of(Texts.CODE, code.code()), false);
    try (var write = connection.prepareStatement(WRITE)) {
      write.setString(1, code.person().text());
      write.setString(2, code.request());
      write.setInt(3, sending.text().version());
      write.setString(4, code.mobile().text());
      write.setString(5, Values.toJson(Map.of(Texts.CODE, CodeHash.of(code.code()))));
      write.setTimestamp(6, Timestamp.from(sending.at()));
      write.setInt(7, sending.session());
      try (var row = write.executeQuery()) {
        if (!row.next()) {
          return Optional.empty();
        }
        var part = new Submit.Part(row.getLong(2), new Segment(1, 1, body), code.mobile().text());
        return Optional.of(new Submit(row.getLong(1), part, 1, row.getInt(3)));
      }
    }
  }

  private static CodeOutcome outcome(Verdict verdict) {
    return switch (verdict.partState()) {
      case "SENT" -> CodeOutcome.SENT;
      case "UNCERTAIN" -> CodeOutcome.UNCERTAIN;
      default -> CodeOutcome.FAILED;
    };
  }
}
