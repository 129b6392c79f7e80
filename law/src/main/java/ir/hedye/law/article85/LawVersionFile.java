package ir.hedye.law.article85;

import ir.hedye.law.history.Basis;
import ir.hedye.law.history.Category;
import ir.hedye.law.history.Counting;
import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.value.Rial;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads one law version file; a figure that is missing or misspelt stops the program. */
final class LawVersionFile {
  private static final String WAGE = "minimum-daily-wage.";

  private final Properties figures = new Properties();

  private LawVersionFile() {}

  static LawVersion read(byte[] file) {
    var reader = new LawVersionFile();
    try (var in = new InputStreamReader(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
      reader.figures.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return reader.version(digest(file));
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
    return figures.stringPropertyNames().stream()
        .filter(name -> name.startsWith(WAGE))
        .sorted()
        .map(name ->
            new LawVersion.MinimumWage(
                day(name.substring(WAGE.length())), new Rial(Long.parseLong(text(name)))))
        .toList();
  }

  private <T> List<T> list(String name, Function<String, T> read) {
    return Stream.of(text(name).split(",")).map(String::strip).map(read).toList();
  }

  private int number(String name) {
    return Integer.parseInt(text(name));
  }

  private String text(String name) {
    String value = figures.getProperty(name);
    if (value == null) {
      throw new IllegalStateException("law version file lacks " + name);
    }
    return value.strip();
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
