package ir.hedye.bench;

import ir.hedye.law.value.NationalId;
import ir.hedye.monthend.cli.Hedye;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;

/**
 * How long people wait for small commands, as they type them: without a database, and on a server
 * that is running. The latter do their little work too, so they began it earlier still.
 */
final class StartComparison implements Comparison {
  /** Enough for commands to have something to show. */
  private static final int EVENTS = 200;

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
      var sides = sides(plan, new TypedCommand(plan, home), anyPerson(server));
      var times = new SideBySide(plan).measure(sides);
      var figures = new Figures("start of small commands, work included", "first line");
      sides.forEach(side -> figures.add(side.name(), times.of(side)));
      return figures.toMarkdown();
    }
  }

  private static List<Side> sides(Plan plan, TypedCommand typed, String person) {
    String out = plan.folder().resolve("decisions.csv").toString();
    return List.of(
        new Side("--help", () -> typed.run("", "--help")),
        new Side("settings", () -> typed.run("", "settings")),
        new Side("decisions, on a running server", () -> typed.run("", "decisions", "--out", out)),
        new Side("explain, on a running server", () -> typed.run(person + "\n", "explain")));
  }

  private static String anyPerson(BenchServer server) throws Exception {
    try (Connection books = server.books();
        var statement = books.createStatement();
        var rows = statement.executeQuery("SELECT min(national_id) FROM decision")) {
      rows.next();
      return NationalId.digits(rows.getLong(1));
    }
  }
}
