package ir.hedye.bench;

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
    var start = new Side("start of a process", round::start);
    var floor = new Side("floor: ordered read, COPY in, COPY out", round::floor);
    try {
      var times = new SideBySide(plan).measure(List.of(run, start, floor));
      double started = Figures.median(times.of(start));
      String title = String.format(Locale.ROOT, "run of a month, %,d decisions", round.decisions);
      return new Figures(title, "floor")
          .add(floor.name(), times.of(floor))
          .add(run.name(), times.of(run))
          .add("run, without its start", times.of(run), r -> r.seconds() - started)
          .toMarkdown();
    } finally {
      round.close();
    }
  }

  /** Two homes, fresh from the template: one is run, the floor moves its rows on the other. */
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

    private BenchServer fresh() throws Exception {
      close();
      BenchServer server = BenchServer.open(plan, template.copy());
      open.add(server);
      return server;
    }

    Run run() throws Exception {
      BenchServer server = fresh();
      try (Connection books = server.books()) {
        emptyBefore = RunFloor.emptyTables(books);
      }
      server.settle();
      return TypedCommand.measured(plan, server.home())
          .run("", "run", "--month", MadeUpMonth.AT.yearMonth().toString());
    }

    Run start() throws Exception {
      return new JavaProcess(plan).in(open.getFirst().home()).run(OpenedHome.class);
    }

    Run floor() throws Exception {
      var floor = new RunFloor(plan.folder().resolve("run-rows"));
      try (Connection books = open.getFirst().books()) {
        decisions = floor.take(books, emptyBefore);
      }
      return floor.measure(fresh());
    }

    @Override
    public void close() {
      open.forEach(BenchServer::close);
      open.clear();
    }
  }
}
