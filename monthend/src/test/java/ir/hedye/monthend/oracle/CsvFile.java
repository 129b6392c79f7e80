package ir.hedye.monthend.oracle;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** A CSV file of the contract, plain or gzip'd, read whole; no manifest is looked at. */
final class CsvFile {
  private CsvFile() {}

  /** The one file whose name, without {@code .gz}, matches. */
  static Optional<Path> find(Path folder, String namePattern) throws IOException {
    try (var files = Files.list(folder)) {
      var found = files.filter(file -> plainName(file).matches(namePattern)).toList();
      if (found.size() > 1) {
        throw new IllegalArgumentException("more than one " + namePattern);
      }
      return found.stream().findFirst();
    }
  }

  /** The records of a file that must have these columns. */
  static List<Line> read(Path file, List<String> needed) throws IOException {
    try (var reader = reader(text(file))) {
      var records = reader.iterator();
      var header = records.next().getFields().stream().map(Fold::fold).toList();
      for (String column : needed) {
        if (!header.contains(column)) {
          throw new IllegalArgumentException(plainName(file) + ": no column " + column);
        }
      }
      var lines = new ArrayList<Line>();
      while (records.hasNext()) {
        lines.add(line(plainName(file), header, records.next()));
      }
      return lines;
    }
  }

  private static Line line(String file, List<String> header, CsvRecord csv) {
    var fields = new HashMap<String, String>();
    for (int i = 0; i < Math.min(header.size(), csv.getFieldCount()); i++) {
      fields.put(header.get(i), Fold.fold(csv.getField(i)));
    }
    return new Line(file, csv.getStartingLineNumber(), fields);
  }

  private static CsvReader<CsvRecord> reader(String text) {
    return CsvReader.builder().allowMissingFields(true).allowExtraFields(true).ofCsvRecord(text);
  }

  private static String text(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    if (file.toString().endsWith(".gz")) {
      bytes = new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes();
    }
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  static String plainName(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
  }
}
