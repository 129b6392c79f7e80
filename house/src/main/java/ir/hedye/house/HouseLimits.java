package ir.hedye.house;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The limits that every source file keeps: 200 lines a file, 20 a method, no {@code return null},
 * no empty names, and no clock but where {@code main} is.
 */
public final class HouseLimits {
  private static final int LINES_MAX = 200;

  private HouseLimits() {}

  /** What below that folder breaks a limit, file and line first; empty when all is well. */
  public static List<String> brokenIn(Path sources) {
    return SourceTree.below(sources).stream().flatMap(HouseLimits::faults).toList();
  }

  private static Stream<String> faults(SourceFile file) {
    return Stream.of(
            tooLong(file), MethodLimits.faults(file), Names.faults(file), Clocks.faults(file))
        .flatMap(List::stream);
  }

  private static List<String> tooLong(SourceFile file) {
    return file.lines() <= LINES_MAX
        ? List.of()
        : List.of(file.path() + ":1 a file of " + file.lines() + " lines, more than " + LINES_MAX);
  }
}
