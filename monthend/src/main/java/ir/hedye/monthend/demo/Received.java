package ir.hedye.monthend.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import ir.hedye.monthend.payment.bankfile.MessageId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** What the bank has received so far ({@code received.csv} beside its answers): nothing twice. */
final class Received {
  private final Path ledger;
  private final List<Entry> entries = new ArrayList<>();

  /** One file as it came: its path, its message id and the SHA-256 of its bytes. */
  record Entry(String file, String messageId, String sha256) {}

  Received(Path folder) throws IOException {
    ledger = folder.resolve("received.csv");
    if (Files.exists(ledger)) {
      try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(ledger)) {
        rows.forEach(row ->
            entries.add(
                new Entry(row.getField("file"), row.getField("msg_id"), row.getField("sha256"))));
      }
    }
  }

  /** Whether this very file, at this very place, was received before: it only still lies there. */
  boolean knows(Entry entry) {
    return entries.contains(entry);
  }

  boolean knows(MessageId id) {
    return entries.stream().anyMatch(entry -> entry.messageId().equals(id.text()));
  }

  boolean knowsBytes(String sha256) {
    return entries.stream().anyMatch(entry -> entry.sha256().equals(sha256));
  }

  void add(Entry entry) throws IOException {
    boolean isNew = !Files.exists(ledger);
    try (CsvWriter csv =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.LF)
            .build(
                ledger,
                StandardCharsets.UTF_8,
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND)) {
      if (isNew) {
        csv.writeRecord("file", "msg_id", "sha256");
      }
      csv.writeRecord(entry.file(), entry.messageId(), entry.sha256());
    }
    entries.add(entry);
  }
}
