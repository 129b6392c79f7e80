package ir.hedye.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** {@code determine} beside the whole determination in SQL on DuckDB and beside the bare split. */
final class DetermineComparison implements Comparison {
  @Override
  public String run(Plan plan) throws Exception {
    return run(plan, MadeUpMonth.of(plan));
  }

  /** Compares on that data folder; both engines must write the same file. */
  String run(Plan plan, Path data) throws Exception {
    Path ours = plan.folder().resolve("determine.csv");
    Path theirs = plan.folder().resolve("duckdb.csv");
    var floor = new Side("floor: read and split", () -> floor(plan, data));
    var determine = new Side("determine", () -> determine(plan, data, ours));
    var duckDb = new Side("DuckDB", () -> duckDb(plan, data, theirs));
    var times = new SideBySide(plan).measure(List.of(floor, determine, duckDb));
    mustBeEqual(ours, theirs);
    var cold =
        new Figures("determine, " + size(data) + ", each time a fresh process", "floor")
            .add(floor.name(), times.of(floor))
            .add(determine.name(), times.of(determine))
            .add("DuckDB, whole process", times.of(duckDb))
            .add(
                "DuckDB, without its start",
                times.of(duckDb),
                r -> r.seconds() - r.toldSeconds("ready_ms"));
    return cold.toMarkdown() + "\n" + warm(plan, data).toMarkdown();
  }

  private static Figures warm(Plan plan, Path data) throws Exception {
    var figures = new Figures("determine, the last of several rounds in one process", "floor");
    var sides = new ArrayList<Side>();
    for (WarmRounds.Which which : WarmRounds.Which.values()) {
      String name = which.name().toLowerCase(Locale.ROOT);
      sides.add(new Side(name + ", warm", () -> warm(plan, data, which)));
    }
    var times = new SideBySide(plan).measure(sides);
    sides.forEach(side -> figures.add(side.name(), times.of(side), r -> r.toldSeconds("warm_ms")));
    return figures;
  }

  private static Run warm(Plan plan, Path data, WarmRounds.Which which) throws Exception {
    String out = plan.folder().resolve("warm.csv").toString();
    return new JavaProcess(plan)
        .run(WarmRounds.class, which.name(), data.toString(), MadeUpMonth.AT.toString(), out);
  }

  private static Run floor(Plan plan, Path data) throws Exception {
    return new JavaProcess(plan).run(SplitFloor.class, data.toString());
  }

  private static Run determine(Plan plan, Path data, Path out) throws Exception {
    return TypedCommand.measured(plan)
        .run(
            "",
            "determine",
            "--data",
            data.toString(),
            "--at",
            MadeUpMonth.AT.toString(),
            "--out",
            out.toString());
  }

  private static Run duckDb(Plan plan, Path data, Path out) throws Exception {
    return new JavaProcess(plan)
        .run(DuckDbDetermination.class, data.toString(), MadeUpMonth.AT.toString(), out.toString());
  }

  private static void mustBeEqual(Path ours, Path theirs) throws IOException {
    long differs = Files.mismatch(ours, theirs);
    if (differs >= 0) {
      throw new IllegalStateException(
          "determine and DuckDB do not agree from byte " + differs + ": " + ours + ", " + theirs);
    }
  }

  private static String size(Path data) throws Exception {
    return String.format(
        Locale.ROOT,
        "%,d lines, %,d MB",
        SplitFloor.split(data).lines(),
        Files.size(FeedFile.in(data, "contributions").path()) >> 20);
  }
}
