package ir.hedye.monthend.cli;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.time.JalaliMonth;
import ir.hedye.monthend.contact.Contacts;
import ir.hedye.monthend.journal.Chain;
import ir.hedye.monthend.run.MonthRun;
import ir.hedye.monthend.run.RunOrder;
import ir.hedye.monthend.run.RunReport;
import ir.hedye.monthend.store.Database;
import java.sql.Connection;
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
      RunReport report = dryRun ? rehearse(database, order) : run(database, order);
      new RunScreen(out()).show(report, dryRun);
    }
    return 0;
  }

  private RunReport run(Database database, RunOrder order) throws SQLException {
    Chain.seal(database);
    RunReport report = Road.change(database, tx -> monthRun(tx, order));
    road().batches().complete(database, month);
    return report;
  }

  /** All of a run, and then none of it. */
  private RunReport rehearse(Database database, RunOrder order) throws SQLException {
    return Road.change(
        database,
        tx -> {
          RunReport report = monthRun(tx, order);
          tx.rollback();
          return report;
        });
  }

  /** What people have asked of their account and mobile comes first. */
  private RunReport monthRun(Connection transaction, RunOrder order) throws SQLException {
    new Contacts(road().outbox()).carryOut(transaction, Road.PATIENCE);
    var wiring = new Wiring(road().batches(), road().outbox());
    var progress = new ProgressLine("run", road().clock());
    return new MonthRun(transaction, order, wiring, progress).run();
  }
}
