package ir.hedye.bench;

import ir.hedye.monthend.run.Stages;
import ir.hedye.monthend.store.Database;
import ir.hedye.monthend.store.StoreSettings;

/**
 * A process that comes to the database and does nothing there: the start that every command has.
 */
public final class OpenedHome {
  private OpenedHome() {}

  /** Opens the home's running server and ends. */
  public static void main(String[] args) throws Exception {
    try (var books = Database.open(StoreSettings.from(System.getenv()), Stages.MIGRATIONS);
        var connection = books.connect()) {
      ChildReport.done(connection.isValid(1) ? "open" : "closed");
    }
  }
}
