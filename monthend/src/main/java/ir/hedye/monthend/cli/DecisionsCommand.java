package ir.hedye.monthend.cli;

import ir.hedye.law.time.JalaliMonth;
import ir.hedye.monthend.run.DecisionsInForce;
import ir.hedye.monthend.store.Sql;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code decisions}: what is in force. */
@Command(
    name = "decisions",
    mixinStandardHelpOptions = true,
    description = "Writes the decisions in force after a month's run.")
final class DecisionsCommand extends Screen implements Callable<Integer> {
  @Option(
      names = "--month",
      paramLabel = "yyyy-MM",
      converter = DateOption.Month.class,
      description = "the Jalali month (default: the last one run)")
  @Nullable JalaliMonth month;

  @Option(names = "--out", required = true, paramLabel = "FILE", description = "where to write")
  Path out = Path.of("decisions.csv");

  @Override
  public Integer call() throws SQLException {
    try (var database = road().open();
        var connection = database.connect()) {
      long rows = DecisionsInForce.write(new Sql(connection), Optional.ofNullable(month), out);
      out().println(rows + " decisions in " + out);
    }
    return 0;
  }
}
