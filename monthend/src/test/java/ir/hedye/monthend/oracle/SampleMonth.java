package ir.hedye.monthend.oracle;

import ir.hedye.law.time.JalaliDate;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/** The sample month of the order, with the right answers. */
public final class SampleMonth {
  /** The day on which the right answers are right. */
  public static final JalaliDate EVALUATION_DAY = new JalaliDate(1405, 7, 30);

  private static final List<String> PLAIN =
      List.of(
          "branches.csv",
          "insured.csv",
          "paid.csv",
          "feed.json",
          "marriages.csv",
          "marriages.json",
          "expected.csv");

  private SampleMonth() {}

  /** Writes the sample, byte for byte as it was given, every file plain. */
  public static void unpackTo(Path folder) {
    try {
      for (String name : PLAIN) {
        try (var file = open(name)) {
          Files.copy(file, folder.resolve(name));
        }
      }
      try (var contributions = new GZIPInputStream(open("contributions.csv.gz"))) {
        Files.copy(contributions, folder.resolve("contributions.csv"));
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The right answers for the evaluation day. */
  public static String expected() {
    try (var file = open("expected.csv")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static InputStream open(String name) {
    return Objects.requireNonNull(SampleMonth.class.getResourceAsStream("/sample/" + name), name);
  }
}
