package ir.hedye.monthend.cli;

import ir.hedye.monthend.payment.Signing;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code sign}: one of two people (three above a limit) signs the month's batches as their
 * manifests stand.
 */
@Command(
    name = "sign",
    mixinStandardHelpOptions = true,
    description =
        "Signs the month's proposed batches; two different people must, three above a limit.")
final class SignCommand extends Screen implements Callable<Integer> {
  @Mixin MonthOption month = new MonthOption();

  @Option(names = "--as", required = true, paramLabel = "NAME", description = "who signs")
  String name = "";

  @Override
  public Integer call() throws SQLException {
    try (var database = road().open()) {
      for (Signing.Signed signed :
          new Signing(database, road().batches()).sign(month.month, name)) {
        out()
            .printf(
                "batch %s: signature %d of %d over manifest %s%n",
                signed.name(), signed.signatures(), signed.needed(), signed.manifestSha256());
      }
    }
    return 0;
  }
}
