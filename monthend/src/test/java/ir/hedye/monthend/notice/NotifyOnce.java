package ir.hedye.monthend.notice;

import ir.hedye.monthend.store.Database;
import ir.hedye.monthend.store.StoreSettings;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** A sender in a process of its own, at the time it is told. */
final class NotifyOnce {
  private NotifyOnce() {}

  public static void main(String[] arguments) throws Exception {
    var environment = System.getenv();
    var clock = Clock.fixed(Instant.parse(arguments[0]), ZoneOffset.UTC);
    try (var database = Database.open(StoreSettings.from(environment), List.of(Town.SQL));
        var notifier =
            Notifier.open(database.dataSource(), NoticeSettings.from(environment), clock)) {
      notifier.send();
    }
  }
}
