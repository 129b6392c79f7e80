package ir.hedye.monthend.demo;

import ir.hedye.law.time.Tehran;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.GeneralDataCoding;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.session.SMPPServerSession;

/** The centre's receipts: kept until somebody is bound who takes them, as a real centre does. */
final class SmscReceipts implements AutoCloseable {
  private static final long AGAIN_MILLIS = 100;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyMMddHHmm", Locale.ROOT).withZone(Tehran.ZONE);

  /** What is told about one message. */
  record About(
      String messageId, Optional<OptionalParameter> echoed, SmscMessage.Way way, String state) {}

  private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
  private final Set<SMPPServerSession> bound = ConcurrentHashMap.newKeySet();
  private final List<About> held = new ArrayList<>();
  private final Clock clock;
  private final Duration delay;
  private volatile ReceiptTime when;

  SmscReceipts(Clock clock, SmscStub.Receipts receipts) {
    this.clock = clock;
    this.when = receipts.time();
    this.delay = receipts.delay();
  }

  void bound(SMPPServerSession session) {
    bound.add(session);
  }

  void send(ReceiptTime newWhen) {
    when = newWhen;
  }

  /** Before a submit is answered. */
  void beforeAnswer(About about) throws IOException {
    if (when == ReceiptTime.BEFORE && !deliver(about)) {
      throw new IOException("nobody took the receipt");
    }
  }

  /** When a submit is about to be answered. */
  synchronized void afterAnswer(About about) {
    switch (when) {
      case AFTER -> later(about);
      case TWICE -> {
        later(about);
        later(about);
      }
      case HELD -> held.add(about);
      case BEFORE, NEVER -> {}
    }
  }

  /** Sends what is held. */
  synchronized void release() {
    held.forEach(this::later);
    held.clear();
  }

  private void later(About about) {
    var _ = timer.schedule(() -> deliverOrKeep(about), delay.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void deliverOrKeep(About about) {
    if (!deliver(about) && !timer.isShutdown()) {
      var _ = timer.schedule(() -> deliverOrKeep(about), AGAIN_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  private boolean deliver(About about) {
    bound.removeIf(session -> !session.getSessionState().isBound());
    for (var session : bound) {
      try {
        deliver(session, about);
        return true;
      } catch (NegativeResponseException notNow) {
        return false;
      } catch (PDUException | ResponseTimeoutException | InvalidResponseException | IOException e) {
        session.close();
      }
    }
    return false;
  }

  private void deliver(SMPPServerSession session, About about)
      throws PDUException,
          ResponseTimeoutException,
          InvalidResponseException,
          NegativeResponseException,
          IOException {
    session.deliverShortMessage(
        "",
        TypeOfNumber.INTERNATIONAL,
        NumberingPlanIndicator.ISDN,
        about.way().to(),
        TypeOfNumber.UNKNOWN,
        NumberingPlanIndicator.ISDN,
        about.way().from(),
        new ESMClass(4), // a delivery receipt
        (byte) 0,
        (byte) 0,
        new RegisteredDelivery(0),
        GeneralDataCoding.DEFAULT,
        text(about, clock.instant()).getBytes(StandardCharsets.US_ASCII),
        about.echoed().stream().toArray(OptionalParameter[]::new));
  }

  private static String text(About about, Instant at) {
    boolean arrived = about.state().equals("DELIVRD");
    return "id:%s sub:001 dlvrd:%s submit date:%s done date:%s stat:%s err:%s text:"
        .formatted(
            about.messageId(),
            arrived ? "001" : "000",
            TIME.format(at),
            TIME.format(at),
            about.state(),
            arrived ? "000" : "027");
  }

  @Override
  public void close() {
    timer.shutdownNow();
    bound.forEach(SMPPServerSession::close);
  }
}
