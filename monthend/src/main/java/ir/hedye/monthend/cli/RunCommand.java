package ir.hedye.monthend.cli;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.time.JalaliMonth;
import ir.hedye.monthend.run.MonthEnd;
import ir.hedye.monthend.run.RunOrder;
import ir.hedye.monthend.run.RunReport;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code run}: the month. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    description = "Runs a month: decisions, vouchers, the batch proposed to finance, notices.")
final class RunCommand extends Screen implements Callable<Integer> {
  @Option(
      names = "--month",
      required = true,
      paramLabel = "yyyy-MM",
      converter = DateOption.Month.class,
      description = "the Jalali month")
  JalaliMonth month = new JalaliMonth(1405, 1);

  @Option(
      names = "--at",
      paramLabel = "DATE",
      converter = DateOption.Day.class,
      description = "the evaluation day (default: the month's last day)")
  @Nullable JalaliDate at;

  @Option(names = "--dry-run", description = "show what would come of it; change nothing")
  boolean dryRun;

  @Override
  public Integer call() throws SQLException {
    var order = new RunOrder(month, at == null ? month.lastDay() : at, road().quietDays());
    try (var database = road().open()) {
      var monthEnd = new MonthEnd(database, road().batches(), road().outbox());
      var progress = new ProgressLine("run", road().clock());
      RunReport report =
          dryRun ? monthEnd.rehearse(order, progress) : monthEnd.run(order, progress);
      new RunScreen(out()).show(report, dryRun);
    }
    return 0;
  }
}
