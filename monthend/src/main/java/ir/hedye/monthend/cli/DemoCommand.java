package ir.hedye.monthend.cli;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.time.JalaliMonth;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code demo}: the main job on made-up data, from the registry's file to the bank's answer and the
 * SMS.
 */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description =
        "Runs the main job on an embedded PostgreSQL with made-up data, pays to a stub bank, tells"
            + " people through a stub SMSC, then serves the finished month.")
final class DemoCommand extends Screen implements Callable<Integer> {
  private static final JalaliDate AT = new JalaliDate(1405, 7, 30);

  @Option(
      names = "--events",
      defaultValue = "2000",
      paramLabel = "N",
      description = "marriages to make up (default ${DEFAULT-VALUE})")
  int events = 2000;

  @Option(
      names = "--seed",
      defaultValue = "1405",
      paramLabel = "S",
      description = "the same seed makes the same month (default ${DEFAULT-VALUE})")
  long seed = 1405;

  @Option(names = "--port", defaultValue = "8080", paramLabel = "P", description = "where to serve")
  int port = 8080;

  @Option(names = "--once", description = "end after the month, without serving it")
  boolean once;

  @Override
  public Integer call() throws SQLException, IOException, InterruptedException {
    var stage = new DemoStage(road(), out());
    stage.clear();
    try (var database = road().open()) {
      if (!once) {
        database.keepRunning();
      }
      walk(stage, AT.yearMonth());
    }
    conclude(road().home(), AT.yearMonth());
    return 0;
  }

  /** The whole road of a month, command by command. */
  private void walk(DemoStage stage, JalaliMonth month)
      throws SQLException, IOException, InterruptedException {
    stage.makeUp(events, seed, AT);
    stage.command("load", stage.data().toString());
    stage.command("receive", stage.data().resolve("marriages.csv").toString());
    stage.command("run", "--month", month.toString());
    stage.command("sign", "--month", month.toString(), "--as", "کارشناس مالی");
    stage.command("sign", "--month", month.toString(), "--as", "رئیس امور مالی");
    stage.command("release", "--month", month.toString());
    stage.bankAnswers(seed);
    stage.tellPeople();
    stage.command("verify");
  }

  private void conclude(Path home, JalaliMonth month) {
    out().println();
    out().println("The month " + month + " is finished. Look at:");
    out().println("  " + home.resolve("out/" + month + "/1") + "   vouchers, manifest, bank file");
    out().println("  " + home.resolve("answers") + "   what the bank said");
    out().println("  " + home.resolve("sms.jsonl") + "   every SMS as it arrived");
    out().println("  " + home.resolve("data") + "   the registry's file and the feeds");
    out()
        .println(
            "  HEDYE_HOME=" + home + " ./hedye explain   why, for one person of data/insured.csv");
    out()
        .println(
            "  HEDYE_HOME="
                + home
                + " HEDYE_MONTH_OPEN=on ./hedye serve   the month on one page,"
                + " http://localhost:8080/month");
    if (!once) {
      serving(home);
    }
  }

  private void serving(Path home) {
    out().println("Serving it now on http://localhost:" + port + "/ (Ctrl-C ends it)");
    out().println("  /sign-in   as anybody of data/insured.csv with a mobile; the code comes to");
    out().println("             the last line of " + home.resolve("sms.jsonl"));
    out()
        .println(
            "  Other bodies' services are stubs: what ends in 9 they deny, 8 is too slow, 7 down");
  }
}
