package ir.hedye.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.postgresql.PGConnection;

/**
 * {@code receive} of the registry's aggregate file with one per cent of news beside COPY of that
 * same file into an empty table without index or constraint, on the same server.
 */
final class ReceiveComparison implements Comparison {
  private static final int COPY_BUFFER_BYTES = 1 << 16;

  @Override
  public String run(Plan plan) throws Exception {
    Path home = plan.folder().resolve("receive-home");
    Folders.delete(home);
    var deliveries = new Deliveries(plan.folder().resolve("deliveries"), plan.sizes().aggregate());
    try (var server = BenchServer.open(plan, home)) {
      plan.progress().printf("  the ledger's first delivery, %,d events%n", deliveries.events());
      receive(plan, home, deliveries.next());
      return compare(plan, server, deliveries);
    } finally {
      Folders.delete(home);
    }
  }

  private static String compare(Plan plan, BenchServer server, Deliveries deliveries)
      throws Exception {
    // Each round has a delivery of its own, made before the clock starts.
    var floor = new Side("floor: COPY of the file", () -> floor(server, deliveries.next()));
    var receive = new Side("receive", () -> receiveLast(plan, server, deliveries));
    var start =
        new Side(
            "start of a process",
            () -> new JavaProcess(plan).in(server.home()).run(OpenedHome.class));
    var times = new SideBySide(plan).measure(List.of(floor, receive, start));
    double started = Figures.median(times.of(start));
    return new Figures(title(deliveries), "floor")
        .add(floor.name(), times.of(floor))
        .add(receive.name(), times.of(receive))
        .add("receive, without its start", times.of(receive), r -> r.seconds() - started)
        .toMarkdown();
  }

  private static Run receiveLast(Plan plan, BenchServer server, Deliveries deliveries)
      throws Exception {
    server.emptyQueue();
    server.settle();
    Run run = receive(plan, server.home(), deliveries.file());
    mustHold(server, deliveries.records());
    return run;
  }

  private static String title(Deliveries deliveries) throws IOException {
    return String.format(
        Locale.ROOT,
        "receive, %,d events, 1 %% news, %,d MB",
        deliveries.records(),
        Files.size(deliveries.file()) >> 20);
  }

  private static Run receive(Plan plan, Path home, Path file) throws Exception {
    return TypedCommand.measured(plan, home).run("", "receive", file.toString());
  }

  private static Run floor(BenchServer server, Path file) throws SQLException, IOException {
    try (Connection database = server.floor();
        var statement = database.createStatement()) {
      String columns =
          String.join(" text, ", FeedFile.in(file.resolveSibling("."), "marriages").columns());
      statement.execute("DROP TABLE IF EXISTS marriage");
      statement.execute("CREATE TABLE marriage (" + columns + " text)");
      server.settle();
      long start = System.nanoTime();
      copy(database, file);
      return Run.of(System.nanoTime() - start);
    }
  }

  private static void copy(Connection database, Path file) throws SQLException, IOException {
    try (InputStream in = Files.newInputStream(file)) {
      database
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn("COPY marriage FROM STDIN (FORMAT csv, HEADER)", in, COPY_BUFFER_BYTES);
    }
  }

  private static void mustHold(BenchServer server, long events) throws SQLException {
    try (Connection books = server.books();
        var statement = books.createStatement();
        var rows = statement.executeQuery("SELECT count(*) FROM event_head")) {
      rows.next();
      if (rows.getLong(1) != events) {
        throw new IllegalStateException(
            "the ledger has " + rows.getLong(1) + " events, the file " + events);
      }
    }
  }
}
