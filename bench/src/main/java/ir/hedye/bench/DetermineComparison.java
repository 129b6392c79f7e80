package ir.hedye.bench;

import ir.hedye.monthend.cli.Hedye;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    return new Figures("determine, " + size(data), "floor")
        .add(floor.name(), times.of(floor))
        .add(determine.name(), times.of(determine))
        .add("DuckDB, whole process", times.of(duckDb))
        .add(
            "DuckDB, without its start",
            times.of(duckDb),
            r -> r.seconds() - r.toldSeconds("ready_ms"))
        .toMarkdown();
  }

  private static Run floor(Plan plan, Path data) throws Exception {
    return new JavaProcess(plan).run(SplitFloor.class, data.toString());
  }

  private static Run determine(Plan plan, Path data, Path out) throws Exception {
    return new JavaProcess(plan)
        .run(
            Hedye.class,
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
