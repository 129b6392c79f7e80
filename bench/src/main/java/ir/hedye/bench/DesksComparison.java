package ir.hedye.bench;

import ir.hedye.monthend.cli.Hedye;
import ir.hedye.monthend.settings.StaffSettings;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The pages of the desks on a whole month: one officer after another asks for the pages of their
 * level, first as nobody has asked before, then again and again. No page but the slowest query
 * decides how long an officer waits.
 */
final class DesksComparison implements Comparison {
  private static final String PASSWORD = "only-for-this-measurement";
  private static final int ASKED_A_ROUND = 5;

  /** A page as an account of that name sees it. */
  private record Page(String account, String path) {}

  private static List<Page> pages(String month) {
    return List.of(
        new Page("headquarters", "/desk/queue"),
        new Page("province", "/desk/queue"),
        new Page("officer", "/desk/queue"),
        new Page("headquarters", "/desk/oversight/" + month),
        new Page("headquarters", "/desk/near-misses"),
        new Page("headquarters", "/desk/warnings"),
        new Page("headquarters", "/desk/headquarters"),
        new Page("headquarters", "/desk/registry/" + month),
        new Page("maker", "/desk/finance"),
        new Page("maker", "/desk/finance/batches/" + month + "/1"),
        new Page("maker", "/desk/finance/books"));
  }

  @Override
  public String run(Plan plan) throws Exception {
    Path home = new LoadedHome(plan, MadeUpMonth.of(plan)).copy();
    try (var server = BenchServer.open(plan, home)) {
      String month = MadeUpMonth.AT.yearMonth().toString();
      plan.progress().println("  running the month");
      new JavaProcess(plan).in(home).run(Hedye.class, "run", "--month", month);
      var environment =
          Map.of(
              StaffSettings.LOCAL.name(),
              "on",
              StaffSettings.DEMO.name(),
              PASSWORD,
              "HEDYE_PROXY",
              "127\\.0\\.0\\.1");
      try (var serve = ServeProcess.start(server.home(), environment);
          var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
        return table(plan, month, (page, number) -> signedIn(client, serve, page, number));
      }
    }
  }

  private interface Door {
    PortalVisitor open(Page page, int number) throws Exception;
  }

  private static PortalVisitor signedIn(
      HttpClient client, ServeProcess serve, Page page, int number) throws Exception {
    var officer = new PortalVisitor(client, serve.address(), "10.1.0." + (1 + number));
    officer.signInAtDesk(page.account, PASSWORD);
    return officer;
  }

  private static String table(Plan plan, String month, Door door) throws Exception {
    var text = new StringBuilder();
    text.append(
        String.format(Locale.ROOT, "**desks, a month of %,d events**%n%n", plan.sizes().events()));
    text.append("| page | who | first | half within | longest after | letters |\n");
    text.append("| --- | --- | ---: | ---: | ---: | ---: |\n");
    int number = 0;
    for (Page page : pages(month)) {
      String line = line(plan, page, door.open(page, number++));
      plan.progress().print("  " + line);
      text.append(line);
    }
    return text.toString();
  }

  private static String line(Plan plan, Page page, PortalVisitor officer) throws Exception {
    long start = System.nanoTime();
    int letters = officer.see(page.path);
    double first = Latencies.seconds(System.nanoTime() - start);
    var times = new long[ASKED_A_ROUND * plan.repeats()];
    long all = System.nanoTime();
    for (int i = 0; i < times.length; i++) {
      long each = System.nanoTime();
      officer.see(page.path);
      times[i] = System.nanoTime() - each;
    }
    var again = new Latencies(times, Latencies.seconds(System.nanoTime() - all));
    return String.format(
        Locale.ROOT,
        "| %s | %s | %.0f ms | %.0f ms | %.0f ms | %,d |%n",
        page.path,
        page.account,
        first * 1000,
        again.within(500),
        again.longest(),
        letters);
  }
}
