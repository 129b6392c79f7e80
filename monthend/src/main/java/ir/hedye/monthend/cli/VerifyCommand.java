package ir.hedye.monthend.cli;

import ir.hedye.monthend.run.Verification;
import ir.hedye.monthend.store.Sql;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code verify}: makes every decision again. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description = "Makes every stored decision again from its facts and checks the seals.")
final class VerifyCommand extends Screen implements Callable<Integer> {
  @Override
  public Integer call() throws SQLException {
    try (var database = road().open()) {
      Verification.Found found =
          database.inTransaction(
              tx -> new Verification(new Sql(tx), road().home().resolve("out")).verify());
      out()
          .printf(
              "decisions made again %d, runs %d, sealed files %d, journal seals %d, broken %d%n",
              found.decisions(), found.runs(), found.files(), found.seals(), found.brokenCount());
      found.broken().forEach(out()::println);
      return found.brokenCount() == 0 ? 0 : 1;
    }
  }
}
