package ir.hedye.monthend.notice;

import ir.hedye.monthend.notice.AnswerBook.Answered;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The sender's work on the outbox, round by round: take, commit, submit, write down what came,
 * commit. Never more is taken than can be under way at once, so a kill leaves no more than a window
 * uncertain.
 */
final class Rounds implements AutoCloseable {
  private static final String AWAITED =
      "SELECT count(*) FROM notice_submit WHERE session = ? AND state = 'SENT' AND delivery IS NULL";

  /** What the rounds work with. */
  record Means(NoticeSettings settings, Clock clock, Wire wire) {}

  private final Means means;
  private final SenderSession session;
  private final Planner planner;
  private final Claims claims;

  Rounds(Means means, SenderSession session, Texts texts) {
    this.means = means;
    this.session = session;
    this.planner = new Planner(texts);
    this.claims = new Claims(session.number(), means.settings().retries().tries());
  }

  int session() {
    return session.number();
  }

  /** Takes note of what interrupted senders left. */
  SendReport recover() throws SQLException {
    var wait = means.settings().retries().uncertainWait();
    int parts = session.recover(instant().plus(wait));
    join();
    return SendReport.NOTHING.plusUncertain(parts);
  }

  /** Sends what was never said, or was refused and has waited, until nothing is due. */
  SendReport fresh(SendReport soFar) throws SQLException {
    var report = soFar;
    boolean more = true;
    while (more && !isQuiet()) {
      int planned = planner.plan(connection(), instant());
      connection().commit();
      var answered = round(claims::fresh);
      report = report.plus(answered);
      more = planned > 0 || !answered.isEmpty();
    }
    return isQuiet() ? report.inQuiet() : report;
  }

  boolean uncertainDue() throws SQLException {
    boolean due = claims.uncertainDue(connection(), instant());
    connection().commit();
    return due;
  }

  /** Says again what stayed without an answer through its wait, or gives it up. */
  SendReport again(SendReport soFar) throws SQLException {
    AnswerBook.fail(connection(), claims.giveUp(connection(), instant()), "UNANSWERED");
    connection().commit();
    var report = soFar;
    var answered = isQuiet() ? List.<Answered>of() : round(claims::again);
    while (!answered.isEmpty()) {
      report = report.plus(answered);
      answered = isQuiet() ? List.of() : round(claims::again);
    }
    return report;
  }

  private List<Answered> round(Taking taking) throws SQLException {
    means.wire().bind();
    var submits = taking.take(connection(), means.wire().together(), instant());
    connection().commit(); // written down before it leaves
    if (submits.isEmpty()) {
      return List.of();
    }
    var answers = means.wire().submit(submits);
    var answered = new ArrayList<Answered>();
    for (int i = 0; i < submits.size(); i++) {
      var verdict =
          Verdict.on(answers.get(i), submits.get(i).tries(), means.settings().retries(), instant());
      answered.add(new Answered(submits.get(i), answers.get(i), verdict));
    }
    AnswerBook.write(connection(), answered);
    connection().commit();
    return answered;
  }

  /** Brings receipts and submits together. */
  void join() throws SQLException {
    ReceiptJoin.join(connection(), instant());
    connection().commit();
  }

  /** How many of this session's submits have no receipt yet. */
  int awaited() throws SQLException {
    join();
    try (var query = connection().prepareStatement(AWAITED)) {
      query.setInt(1, session.number());
      try (var row = query.executeQuery()) {
        row.next();
        return row.getInt(1);
      }
    }
  }

  private boolean isQuiet() {
    return means.settings().manners().quiet().isQuiet(instant());
  }

  private Connection connection() {
    return session.connection();
  }

  private Instant instant() {
    return means.clock().instant();
  }

  @Override
  public void close() throws SQLException {
    session.close();
  }

  /** Which parts a round takes. */
  private interface Taking {
    List<Submit> take(Connection transaction, int most, Instant now) throws SQLException;
  }
}
