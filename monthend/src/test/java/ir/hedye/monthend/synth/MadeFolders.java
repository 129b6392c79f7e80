package ir.hedye.monthend.synth;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.value.Folding;
import ir.hedye.monthend.folder.FolderDetermination;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Folders made for tests, and a way to look into them that is not the way they were written. */
final class MadeFolders {
  static final JalaliDate MEHR = new JalaliDate(1405, 7, 30);
  static final JalaliDate ABAN = new JalaliDate(1405, 8, 30);
  static final List<String> FILES =
      List.of(
          "branches.csv",
          "insured.csv",
          "contributions.csv",
          "paid.csv",
          "feed.json",
          "marriages.csv",
          "marriages.json");

  private MadeFolders() {}

  static Path first(Path folder, int events, long seed, Flaws flaws) {
    try {
      Synthesizer.first(SynthOrder.of(folder, events, seed, MEHR).with(flaws));
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path next(Path folder, int events, Path after, Flaws flaws) {
    try {
      Synthesizer.next(SynthOrder.of(folder, events, 5, ABAN).with(flaws), after);
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every row of a file by column, folded as the law's checks fold. */
  static List<Line> rows(Path folder, String file) {
    return rows(folder.resolve(file));
  }

  static List<Line> rows(Path file) {
    try (var csv = CsvReader.builder().ofNamedCsvRecord(file)) {
      return csv.stream().map(MadeFolders::folded).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Line folded(NamedCsvRecord row) {
    return new Line(
        row.getFieldsAsMap().entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey, field -> folded(field.getKey(), field.getValue()))));
  }

  private static String folded(String column, String value) {
    String folded = Folding.fold(value);
    boolean date = column.endsWith("_date") || column.endsWith("_on") || column.equals("month");
    return date ? folded.replace('/', '-') : folded;
  }

  /** What the law says of the folder, by the command {@code determine}. */
  static List<Line> decisions(Path folder, JalaliDate at, Path out) {
    FolderDetermination.write(folder, at, out, 0.01);
    return rows(out);
  }

  /** The rows by a key; of rows with the same key, the last. */
  static Book<Line> by(String column, List<Line> rows) {
    return new Book<>(
        rows.stream()
            .collect(Collectors.toMap(row -> row.get(column), Function.identity(), (a, b) -> b)));
  }

  static byte[] bytes(Path folder, String file) {
    try {
      return Files.readAllBytes(folder.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static double share(List<Line> rows, String column, String value) {
    return (double) rows.stream().filter(row -> value.equals(row.get(column))).count()
        / rows.size();
  }
}
