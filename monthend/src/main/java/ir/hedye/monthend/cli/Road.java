package ir.hedye.monthend.cli;

import ir.hedye.monthend.Stages;
import ir.hedye.monthend.store.Database;
import ir.hedye.monthend.store.MonthLock;
import ir.hedye.monthend.store.StoreSettings;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;

/** How a command comes to the database, and to the one lock of the month's road. */
record Road(Map<String, String> environment) {
  /** A killed command's transaction may live on for a moment. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  StoreSettings settings() {
    return StoreSettings.from(environment);
  }

  Path home() {
    return settings().home();
  }

  Database open() throws SQLException {
    return Database.open(settings(), Stages.MIGRATIONS);
  }

  /** Changes the month's books in one transaction under the lock: all of it or nothing. */
  static <T> T change(Database database, Database.Work<T> work) throws SQLException {
    return database.inTransaction(transaction -> {
      MonthLock.take(transaction, PATIENCE);
      return work.on(transaction);
    });
  }
}
