package ir.hedye.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/**
 * How a benchmark is run.
 *
 * @param folder where made-up data and results go; what is there from an earlier run is used again
 * @param repeats rounds that count
 * @param javaOptions of every measured JVM, ours and the rivals'
 * @param progress where each single time is told
 */
record Plan(Path folder, Sizes sizes, int repeats, List<String> javaOptions, PrintStream progress) {

  /**
   * How much is made up.
   *
   * @param events marriage events of the month that is determined and run
   * @param aggregate events of the registry's aggregate file that is received
   */
  record Sizes(int events, int aggregate) {}

  /** Where PostgreSQL's programs are unpacked: once for all homes. */
  Path cache() {
    return Path.of(System.getProperty("hedye.cache", folder.resolve("cache").toString()));
  }
}
