package ir.hedye.monthend.cli;

import ir.hedye.monthend.contact.Contacts;
import ir.hedye.monthend.journal.Chain;
import ir.hedye.monthend.payment.Release;
import ir.hedye.monthend.payment.ReleaseReport;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code release}: writes the bank files of the signed batches, once. */
@Command(
    name = "release",
    mixinStandardHelpOptions = true,
    description = "Checks every line of the signed batches again and writes the bank files, once.")
final class ReleaseCommand extends Screen implements Callable<Integer> {
  @Mixin MonthOption month = new MonthOption();

  @Override
  public Integer call() throws SQLException {
    try (var database = road().open()) {
      Chain.seal(database);
      // An account changed or a payment frozen a moment ago must not leave.
      var contacts = new Contacts(road().outbox());
      var release =
          new Release(database, road().batches(), tx -> contacts.carryOut(tx, Road.PATIENCE));
      ReleaseReport report = release.release(month.month, road().localTime());
      if (report.alreadyReleased()) {
        out().println("already released; nothing was changed");
      }
      out()
          .printf(
              "payments sent %d, total %s, dropped at release %d%n",
              report.payments(), report.total(), report.dropped());
      report.files().forEach(file -> out().println(file));
    }
    return 0;
  }
}
