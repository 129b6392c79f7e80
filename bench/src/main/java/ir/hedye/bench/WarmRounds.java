package ir.hedye.bench;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.monthend.folder.FolderDetermination;
import java.nio.file.Path;

/**
 * The same work again and again in one process, each time from the files to the result: what is
 * left of the time when starting and compiling are not counted.
 */
public final class WarmRounds {
  private static final int ROUNDS = 8;
  private static final double BAD_ROWS_MAX = 0.01;

  /** Which work. */
  enum Which {
    FLOOR,
    DETERMINE,
    DUCKDB
  }

  private WarmRounds() {}

  /** {@code WHICH DIR AT OUT}: tells the time of the last round. */
  public static void main(String[] args) throws Exception {
    var at = JalaliDate.read(args[2]).orElseThrow();
    long nanos = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      once(Which.valueOf(args[0]), Path.of(args[1]), at, Path.of(args[3]));
      nanos = System.nanoTime() - start;
    }
    ChildReport.warm(nanos / 1_000_000);
    ChildReport.done(args[0]);
  }

  private static void once(Which which, Path data, JalaliDate at, Path out) throws Exception {
    switch (which) {
      case FLOOR -> SplitFloor.split(data);
      case DETERMINE -> FolderDetermination.write(data, at, out, BAD_ROWS_MAX);
      case DUCKDB -> DuckDbDetermination.determine(data, at, out);
    }
  }
}
