package ir.hedye.monthend.cli;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.monthend.feed.Rejects;
import ir.hedye.monthend.folder.FolderDetermination;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What {@code determine} is asked to do. */
record DetermineOrder(Path data, JalaliDate at, Path out) {
  private static final Set<String> NAMES = Set.of("--data", "--at", "--out");

  /**
   * The order, when it is typed as it nearly always is: three options, each with its value behind
   * it. Reading these takes no time; the library that reads all others takes a fifth of a second to
   * start. Empty for anything else: the library reads it, or says what is wrong.
   */
  static Optional<DetermineOrder> typedPlainly(String... args) {
    var values = new HashMap<String, String>();
    for (int i = 1; i + 1 < args.length; i += 2) {
      values.put(args[i], args[i + 1]);
    }
    boolean plain = args.length == 1 + 2 * NAMES.size() && args[0].equals("determine");
    return plain
            && values.keySet().equals(NAMES)
            && values.values().stream().allMatch(v -> isPlain(v))
        ? of(values)
        : Optional.empty();
  }

  private static boolean isPlain(String value) {
    return !value.isEmpty() && !value.startsWith("-") && !value.startsWith("@");
  }

  private static Optional<DetermineOrder> of(Map<String, String> values) {
    return JalaliDate.read(values.getOrDefault("--at", ""))
        .map(at ->
            new DetermineOrder(
                Path.of(values.getOrDefault("--data", "")),
                at,
                Path.of(values.getOrDefault("--out", ""))));
  }

  /** Decides the folder and tells the screen what came of it. */
  void carryOut(FolderDetermination.Reading reading, PrintWriter screen) {
    var report = FolderDetermination.write(data, at, out, reading);
    int rejected = report.rejects().stream().mapToInt(Rejects::count).sum();
    screen.println(report.decisions() + " decisions in " + out);
    report.rejects().stream()
        .filter(rejects -> rejects.count() > 0)
        .forEach(r -> screen.println(r.file() + ": " + r.count() + " rows set aside"));
    if (rejected > 0) {
      screen.println("set aside: " + out + ".rejects.csv");
    }
  }
}
