package ir.hedye.web.access;

import ir.hedye.law.value.Mobile;
import ir.hedye.law.value.NationalId;
import ir.hedye.monthend.notice.CodeOutcome;
import ir.hedye.monthend.notice.NoticeSettings;
import ir.hedye.monthend.notice.Notifier;
import ir.hedye.monthend.notice.OneTimeCode;
import ir.hedye.monthend.notice.SmscException;
import ir.hedye.monthend.store.Database;
import ir.hedye.web.page.Surroundings;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sends codes by SMS, away from the request that asked for them. */
@Component
final class SmsCodePost implements CodePost, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(SmsCodePost.class);
  private static final int THREADS = 4;
  private static final int WAITING_MAX = 1_000;
  private static final long IDLE_SECONDS = 60;

  private final Database database;
  private final NoticeSettings settings;
  private final Clock clock;
  private final ThreadPoolExecutor senders =
      new ThreadPoolExecutor(
          THREADS,
          THREADS,
          IDLE_SECONDS,
          TimeUnit.SECONDS,
          new ArrayBlockingQueue<>(WAITING_MAX),
          Thread.ofPlatform().name("code-", 0).daemon().factory());

  private @Nullable Notifier notifier;

  SmsCodePost(Database database, Surroundings surroundings, Clock clock) {
    this.database = database;
    this.settings = NoticeSettings.from(surroundings.environment());
    this.clock = clock;
  }

  @Override
  public boolean isOpen() {
    return settings.smsc().isPresent();
  }

  @Override
  public void send(NationalId person, Optional<Mobile> mobile, Code code) {
    var sent =
        mobile.map(to -> new OneTimeCode(person, to, UUID.randomUUID().toString(), code.digits()));
    try {
      senders.execute(() -> sent.ifPresent(this::send));
    } catch (RejectedExecutionException full) {
      LOG.warn("a one-time code was not sent: too many are waiting");
    }
  }

  private void send(OneTimeCode code) {
    try {
      CodeOutcome outcome = notifier().sendCode(code);
      if (outcome != CodeOutcome.SENT) {
        LOG.warn("a one-time code: {}", outcome);
      }
    } catch (SmscException | SQLException e) {
      // Without the cause: whatever it says, it may say of a person.
      LOG.warn("a one-time code was not sent: {}", e.getClass().getSimpleName());
      forget();
    }
  }

  private synchronized Notifier notifier() throws SQLException {
    if (notifier == null) {
      notifier = Notifier.open(database.dataSource(), settings, clock);
    }
    return notifier;
  }

  /** A notifier that met a fault is closed; the next code opens another. */
  private synchronized void forget() {
    if (notifier != null) {
      try {
        notifier.close();
      } catch (SQLException e) {
        LOG.debug("the connection was lost before");
      }
      notifier = null;
    }
  }

  @Override
  public void close() {
    senders.shutdownNow();
    forget();
  }
}
