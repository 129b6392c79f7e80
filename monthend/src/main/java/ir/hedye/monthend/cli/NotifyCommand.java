package ir.hedye.monthend.cli;

import ir.hedye.monthend.notice.Notifier;
import ir.hedye.monthend.notice.SendReport;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code notify}: sends what is queued and due, and collects receipts. */
@Command(
    name = "notify",
    mixinStandardHelpOptions = true,
    description = "Sends the SMS that are queued and due to HEDYE_SMSC, and collects receipts.")
final class NotifyCommand extends Screen implements Callable<Integer> {
  private static final Duration RECEIPTS = Duration.ofSeconds(5);

  @Override
  public Integer call() throws SQLException {
    try (var database = road().open();
        var notifier =
            Notifier.open(database.dataSource(), road().noticeSettings(), road().clock())) {
      SendReport report = notifier.send();
      int open = report.sent() > 0 ? notifier.collect(RECEIPTS) : 0;
      if (report.quiet()) {
        out().println("quiet hours: nothing but one-time codes is sent now");
      }
      out()
          .printf(
              "parts sent %d, to be tried again %d, failed %d, uncertain %d; receipts open %d%n",
              report.sent(), report.waiting(), report.failed(), report.uncertain(), open);
    }
    return 0;
  }
}
