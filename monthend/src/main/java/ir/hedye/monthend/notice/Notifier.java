package ir.hedye.monthend.notice;

import ir.hedye.monthend.store.Patience;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;

/**
 * Sends what is queued and due, over SMPP 3.4, and keeps what the centre says about it.
 *
 * <p>SMPP cannot say whether a submit without an answer was taken. So each submit is written down
 * and committed before it leaves; one whose answer never came, because the centre was silent or
 * because we were killed, is UNCERTAIN: a receipt may still tell that it was taken; only after a
 * wait without one is it said again, and marked so. Nothing else is ever said twice.
 *
 * <p>Several may run at once. When {@link #send} throws {@link SQLException}, close this one.
 */
public final class Notifier implements AutoCloseable {
  private static final int LISTENS = 10;

  private final NoticeSettings settings;
  private final Timing timing;
  private final ReceiptBook receipts;
  private final SmscLink link;
  private final Rounds rounds;
  private final CodeLane codes;

  /**
   * What a notifier works with.
   *
   * @param source of new connections to the database
   */
  record Means(DataSource source, NoticeSettings settings, Clock clock, Timing timing) {}

  private Notifier(Means means, SenderSession session) {
    var address =
        means
            .settings()
            .smsc()
            .orElseThrow(() -> new SmscException("HEDYE_SMSC is not set: no message centre"));
    var flow = means.settings().flow();
    var texts = Texts.load();
    settings = means.settings();
    timing = means.timing();
    receipts = new ReceiptBook(means.source(), means.clock());
    link = new SmscLink(address, new ReceiptEar(receipts), timing.answer());
    var wire = new Wire(link, Pace.of(flow.perSecond()), flow, timing.rest());
    rounds = new Rounds(new Rounds.Means(settings, means.clock(), wire), session, texts);
    codes = new CodeLane(means.source(), wire, means.clock(), texts);
  }

  /** A notifier with its own connections to database and centre; the second is made when needed. */
  public static Notifier open(DataSource source, NoticeSettings settings, Clock clock)
      throws SQLException {
    return open(new Means(source, settings, clock, Timing.USUAL));
  }

  static Notifier open(Means means) throws SQLException {
    var session = SenderSession.begin(means.source().getConnection());
    try {
      return new Notifier(means, session);
    } catch (RuntimeException e) {
      session.close();
      throw e;
    }
  }

  /**
   * Sends everything that is due now, unless the hour is quiet, and joins the receipts that came.
   *
   * @throws SmscException if the centre is out of reach; nothing is lost, the next call goes on
   */
  public synchronized SendReport send() throws SQLException {
    link.bound(); // also in quiet hours: the centre brings its receipts
    var report = rounds.recover();
    report = rounds.fresh(report);
    if (!report.quiet() && rounds.uncertainDue()) {
      listen();
      report = rounds.again(report);
    }
    rounds.join();
    return report;
  }

  /**
   * Before anything is said twice: what the centre has kept for us while we were away comes first.
   */
  private void listen() throws SQLException {
    long silence = timing.listen().toNanos();
    Patience.until(timing.listen().multipliedBy(LISTENS), () -> receipts.silentNanos() > silence);
    rounds.join();
  }

  /**
   * Waits for the receipts of what this notifier sent, and joins them; returns how many are open.
   */
  public synchronized int collect(Duration atMost) throws SQLException {
    link.bound();
    long end = System.nanoTime() + atMost.toNanos();
    int open = rounds.awaited();
    while (open > 0 && System.nanoTime() < end) {
      long before = receipts.silentNanos();
      Patience.until(timing.listen(), () -> receipts.silentNanos() < before);
      open = rounds.awaited();
    }
    return open;
  }

  /** Sends a one-time code at once, past the queue and the quiet hours. May run beside a send. */
  public CodeOutcome sendCode(OneTimeCode code) throws SQLException {
    return codes.send(code, rounds.session(), settings.retries());
  }

  /** Ends the session with the centre and gives the connections back. */
  @Override
  public void close() throws SQLException {
    try (rounds;
        receipts) {
      link.close();
    }
  }
}
