package ir.hedye.bench;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * Plans as small as they get: what is tested is that the work is right, never how long it takes.
 */
final class TestPlan {
  private static final Plan.Sizes FEW = new Plan.Sizes(150, 3000);

  private TestPlan() {}

  static Plan with(int repeats) {
    return in(Path.of("unused"), repeats);
  }

  static Plan in(Path folder, int repeats) {
    var silent = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    var options =
        List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED");
    return new Plan(folder, FEW, repeats, options, silent);
  }
}
