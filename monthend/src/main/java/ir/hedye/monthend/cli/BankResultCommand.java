package ir.hedye.monthend.cli;

import ir.hedye.monthend.payment.AnswerReport;
import ir.hedye.monthend.payment.BankResult;
import ir.hedye.monthend.run.Telling;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code bank-result}: takes the bank's answer. */
@Command(
    name = "bank-result",
    mixinStandardHelpOptions = true,
    description = "Takes the bank's answer (pain.002 or CSV); again changes nothing.")
final class BankResultCommand extends Screen implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "the bank's file")
  Path file = Path.of("answer.csv");

  @Mixin BadRowsOption badRows = new BadRowsOption();

  @Override
  public Integer call() throws SQLException {
    try (var database = road().open()) {
      var taking = new BankResult(database, road().paymentSettings(), new Telling(road().outbox()));
      AnswerReport report = taking.take(file, badRows.share, road().today());
      if (report.isRepeat()) {
        out().println("this answer was taken before; nothing was changed");
      }
      Path folder = file.toAbsolutePath().resolveSibling(".").normalize();
      new RejectsPlace(folder, road().home(), out()).write(report.rejects());
      out().println("lines " + report.lines() + ", rejected rows " + report.rejects().count());
      report.results().forEach((result, count) -> out().println("  " + result + " " + count));
    }
    return 0;
  }
}
