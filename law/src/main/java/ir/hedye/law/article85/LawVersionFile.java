package ir.hedye.law.article85;

import ir.hedye.law.history.Basis;
import ir.hedye.law.history.Category;
import ir.hedye.law.history.Counting;
import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.value.Rial;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads one law version file: lines of {@code name = figure}, others blank or a comment. A figure
 * that is missing, misspelt, unknown or told twice stops the program.
 */
final class LawVersionFile {
  private static final String WAGE = "minimum-daily-wage.";

  private final Map<String, String> figures = new TreeMap<>();
  private final Set<String> known = new HashSet<>();

  private LawVersionFile() {}

  static LawVersion read(byte[] file) {
    var reader = new LawVersionFile();
    new String(file, StandardCharsets.UTF_8).lines().map(String::strip).forEach(reader::line);
    LawVersion version = reader.version(digest(file));
    reader.refuseUnknown();
    return version;
  }

  private void line(String line) {
    if (line.isEmpty() || line.startsWith("#")) {
      return;
    }
    int equals = line.indexOf('=');
    if (equals < 0) {
      throw new IllegalStateException("law version file: no figure in: " + line);
    }
    String name = line.substring(0, equals).strip();
    if (figures.put(name, line.substring(equals + 1).strip()) != null) {
      throw new IllegalStateException("law version file tells twice " + name);
    }
  }

  private void refuseUnknown() {
    for (String name : figures.keySet()) {
      if (!known.contains(name)) {
        throw new IllegalStateException("law version file: unknown figure " + name);
      }
    }
  }

  private LawVersion version(String digest) {
    return new LawVersion(
        text("id"),
        digest,
        day(text("in-force-from")),
        day(text("known-until")),
        new LawVersion.RequiredDays(number("required-days"), number("lookback-years")),
        new LawVersion.Average(
            number("averaging-years"), number("averaging-divisor"), number("floor-days")),
        number("list-due-months"),
        coverage(),
        minimumWages());
  }

  private LawVersion.Coverage coverage() {
    List<Category> covered = list("covered-categories", Category::valueOf);
    List<Basis> keeping = list("keeps-relation-bases", Basis::valueOf);
    return new LawVersion.Coverage(
        Counting.of(covered, list("days-count-bases", Basis::valueOf)),
        Counting.of(covered, list("wage-counts-bases", Basis::valueOf)),
        Counting.of(covered, keeping),
        Counting.of(list("employer-pays-categories", Category::valueOf), keeping));
  }

  private List<LawVersion.MinimumWage> minimumWages() {
    return figures.keySet().stream()
        .filter(name -> name.startsWith(WAGE))
        .map(name ->
            new LawVersion.MinimumWage(
                day(name.substring(WAGE.length())), new Rial(Long.parseLong(text(name)))))
        .sorted(Comparator.comparing(LawVersion.MinimumWage::from))
        .toList();
  }

  private <T> List<T> list(String name, Function<String, T> read) {
    return Stream.of(text(name).split(",")).map(String::strip).map(read).toList();
  }

  private int number(String name) {
    return Integer.parseInt(text(name));
  }

  private String text(String name) {
    String value = figures.get(name);
    if (value == null) {
      throw new IllegalStateException("law version file lacks " + name);
    }
    known.add(name);
    return value;
  }

  private static JalaliDate day(String text) {
    return JalaliDate.read(text)
        .orElseThrow(() -> new IllegalStateException("law version file: no such day: " + text));
  }

  private static String digest(byte[] file) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
