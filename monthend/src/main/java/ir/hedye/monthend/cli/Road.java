package ir.hedye.monthend.cli;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.time.Tehran;
import ir.hedye.monthend.feed.RefusedInput;
import ir.hedye.monthend.insured.lists.ListEncoding;
import ir.hedye.monthend.notice.NoticeSettings;
import ir.hedye.monthend.notice.Outbox;
import ir.hedye.monthend.payment.Batches;
import ir.hedye.monthend.payment.PaymentSettings;
import ir.hedye.monthend.run.Stages;
import ir.hedye.monthend.settings.RoadSettings;
import ir.hedye.monthend.store.Database;
import ir.hedye.monthend.store.MonthLock;
import ir.hedye.monthend.store.StoreSettings;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;

/** How a command comes to the database, and to the one lock of the month's road. */
record Road(Map<String, String> environment, Clock clock) {

  /** A killed command's transaction may live on for a moment. */
  static final Duration PATIENCE = Duration.ofSeconds(30);

  StoreSettings settings() {
    return StoreSettings.from(environment);
  }

  Path home() {
    return settings().home();
  }

  Database open() throws SQLException {
    return Database.open(settings(), Stages.MIGRATIONS);
  }

  /** The time by the clocks of Iran. */
  LocalDateTime localTime() {
    return LocalDateTime.ofInstant(clock.instant(), Tehran.ZONE);
  }

  JalaliDate today() {
    return JalaliDate.of(localTime().toLocalDate());
  }

  /** Changes the month's books in one transaction under the lock: all of it or nothing. */
  static <T> T change(Database database, Database.Work<T> work) throws SQLException {
    return database.inTransaction(transaction -> {
      MonthLock.take(transaction, PATIENCE);
      return work.on(transaction);
    });
  }

  PaymentSettings paymentSettings() {
    return PaymentSettings.from(environment);
  }

  /** Finance's folders under the home. */
  Batches batches() {
    return new Batches(home(), paymentSettings());
  }

  int quietDays() {
    return RoadSettings.QUIET_DAYS.wholeNumberIn(environment, 0, 60);
  }

  /** The encoding of employers' lists; empty when it is to be found out. */
  Optional<ListEncoding> listEncoding() {
    try {
      return ListEncoding.ofSetting(RoadSettings.LIST_ENCODING.in(environment));
    } catch (IllegalArgumentException e) {
      throw RoadSettings.LIST_ENCODING.wrong(RoadSettings.LIST_ENCODING.unit());
    }
  }

  NoticeSettings noticeSettings() {
    try {
      return NoticeSettings.from(environment);
    } catch (IllegalArgumentException e) {
      throw new RefusedInput(String.valueOf(e.getMessage()));
    }
  }

  Outbox outbox() {
    return new Outbox(noticeSettings(), clock);
  }
}
