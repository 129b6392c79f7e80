package ir.hedye.monthend.payment.bankfile;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A table of ours, kept as a CSV resource: header first, lines that begin with # are comments. */
final class Table {
  private Table() {}

  static List<NamedCsvRecord> rows(String resource) {
    try (InputStream in = Objects.requireNonNull(Table.class.getResourceAsStream(resource));
        CsvReader<NamedCsvRecord> rows =
            CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .ofNamedCsvRecord(in, StandardCharsets.UTF_8)) {
      return rows.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
