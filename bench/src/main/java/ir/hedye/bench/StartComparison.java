package ir.hedye.bench;

import ir.hedye.law.value.NationalId;
import ir.hedye.monthend.cli.Hedye;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How long people wait for small commands, as they type them: without a database, and on a server
 * that is running. The latter do their little work too, so they began it earlier still.
 */
final class StartComparison implements Comparison {
  /** Enough for commands to have something to show. */
  private static final int EVENTS = 200;

  /** The launcher, where the benchmark was started by it. */
  private static final Optional<String> LAUNCHER =
      Optional.ofNullable(System.getenv("HEDYE_LAUNCHER"));

  @Override
  public String run(Plan plan) throws Exception {
    var few = new Plan.Sizes(EVENTS, EVENTS);
    var small = new Plan(plan.folder(), few, plan.repeats(), plan.javaOptions(), plan.progress());
    return run(small, MadeUpMonth.of(small));
  }

  /** Measures on a home that has run that data folder's month. */
  String run(Plan plan, Path data) throws Exception {
    Path home = new LoadedHome(plan, data).copy();
    try (var server = BenchServer.open(plan, home)) {
      String month = MadeUpMonth.AT.yearMonth().toString();
      new JavaProcess(plan).in(home).run(Hedye.class, "run", "--month", month);
      String person = anyPerson(server);
      String out = plan.folder().resolve("decisions.csv").toString();
      var help = new Side("--help", () -> typed(plan, home, "", "--help"));
      var settings = new Side("settings", () -> typed(plan, home, "", "settings"));
      var decisions =
          new Side(
              "decisions, on a running server",
              () -> typed(plan, home, "", "decisions", "--out", out));
      var explain =
          new Side(
              "explain, on a running server", () -> typed(plan, home, person + "\n", "explain"));
      var sides = List.of(help, settings, decisions, explain);
      var times = new SideBySide(plan).measure(sides);
      var figures = new Figures("start of small commands, work included", "first line");
      sides.forEach(side -> figures.add(side.name(), times.of(side)));
      return figures.toMarkdown();
    }
  }

  private static String anyPerson(BenchServer server) throws Exception {
    try (Connection books = server.books();
        var statement = books.createStatement();
        var rows = statement.executeQuery("SELECT min(national_id) FROM decision")) {
      rows.next();
      return NationalId.digits(rows.getLong(1));
    }
  }

  private static Run typed(Plan plan, Path home, String input, String... arguments)
      throws Exception {
    var process = new JavaProcess(plan).in(home);
    if (LAUNCHER.isEmpty()) {
      return process.run(input, Hedye.class, arguments);
    }
    var command = new ArrayList<String>(List.of(LAUNCHER.get()));
    command.addAll(List.of(arguments));
    return process.run(command, input);
  }
}
