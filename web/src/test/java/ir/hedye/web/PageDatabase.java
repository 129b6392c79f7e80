package ir.hedye.web;

import ir.hedye.monthend.cli.Shell;
import ir.hedye.monthend.run.Stages;
import ir.hedye.monthend.store.TestDatabase;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** Databases in which the month's tables and those of the pages are there already. */
public final class PageDatabase {
  private PageDatabase() {}

  public static TestDatabase fresh() throws SQLException {
    return TestDatabase.fresh(Stages.MIGRATIONS, List.of(Site.PAGES));
  }

  /** Commands over a fresh one. */
  public static Shell shell(Path home) {
    try {
      return Shell.over(home, fresh());
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
