package ir.hedye.bench;

import ir.hedye.monthend.cli.Hedye;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * {@code run} of a whole month on PostgreSQL beside the floor: the rows that a run reads, read once
 * in order; the rows that it writes, copied into empty tables and out again ({@link RunFloor}).
 */
final class RunComparison implements Comparison {
  @Override
  public String run(Plan plan) throws Exception {
    return run(plan, MadeUpMonth.of(plan));
  }

  /** Compares on that data folder. */
  String run(Plan plan, Path data) throws Exception {
    var template = new LoadedHome(plan, data);
    var round = new Round(plan, template);
    // The run comes first: the floor moves the rows that it wrote.
    var run = new Side("run", round::run);
    var floor = new Side("floor: ordered read, COPY in, COPY out", round::floor);
    try {
      var times = new SideBySide(plan).measure(List.of(run, floor));
      String title = String.format(Locale.ROOT, "run of a month, %,d decisions", round.decisions);
      return new Figures(title, "floor")
          .add(floor.name(), times.of(floor))
          .add(run.name(), times.of(run))
          .toMarkdown();
    } finally {
      round.close();
    }
  }

  /** One home, fresh from the template: run, then the floor on what was run. */
  private static final class Round implements AutoCloseable {
    private final Plan plan;
    private final LoadedHome template;
    private final List<BenchServer> open = new ArrayList<>();
    private List<String> emptyBefore = List.of();
    private long decisions;

    Round(Plan plan, LoadedHome template) {
      this.plan = plan;
      this.template = template;
    }

    Run run() throws Exception {
      close();
      BenchServer server = BenchServer.open(plan, template.copy());
      open.add(server);
      try (Connection books = server.books()) {
        emptyBefore = RunFloor.emptyTables(books);
      }
      server.settle();
      return new JavaProcess(plan)
          .in(server.home())
          .run(Hedye.class, "run", "--month", MadeUpMonth.AT.yearMonth().toString());
    }

    Run floor() throws Exception {
      BenchServer server = open.getFirst();
      try (Connection books = server.books();
          var statement = books.createStatement();
          var count = statement.executeQuery("SELECT count(*) FROM decision")) {
        count.next();
        decisions = count.getLong(1);
      }
      return new RunFloor(server, plan.folder().resolve("run-rows")).measure(emptyBefore);
    }

    @Override
    public void close() {
      open.forEach(BenchServer::close);
      open.clear();
    }
  }
}
