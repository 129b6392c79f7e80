package ir.hedye.monthend.payment.bankfile;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import ir.hedye.law.value.Folding;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A bank's answer as CSV (RFC 4180): header first, columns by name, further columns ignored. */
final class CsvAnswers implements AnswerSource {
  private static final String OPEN_QUOTE = "CSV broken: a quote has no end";
  private final AnswerReading reading;
  private final Iterator<CsvRecord> records;
  private final Map<AnswerField, Integer> columns = new EnumMap<>(AnswerField.class);
  private final int width;
  private boolean ended;
  private long line = 1;

  CsvAnswers(Reader text) throws IOException {
    reading = new AnswerReading(AnswerFormat.CSV);
    records =
        CsvReader.builder()
            .allowExtraFields(true)
            .allowMissingFields(true)
            .ofCsvRecord(new MarkedEnd(text))
            .iterator();
    CsvRecord header = record().orElseThrow(() -> new Unreadable(1, "it is empty"));
    width = header.getFieldCount();
    List<String> names = header.getFields().stream().map(Folding::fold).toList();
    for (AnswerField field : AnswerField.values()) {
      find(field, names);
    }
  }

  private void find(AnswerField field, List<String> names) throws Unreadable {
    String column = field.column();
    int at = names.indexOf(column);
    if (at != names.lastIndexOf(column)) {
      throw new Unreadable(line, "column " + column + " stands there twice");
    }
    if (at >= 0) {
      columns.put(field, at);
    } else if (field.isRequired()) {
      boolean anyKnown =
          Arrays.stream(AnswerField.values()).anyMatch(f -> names.contains(f.column()));
      throw new Unreadable(line, (anyKnown ? "" : "neither XML nor CSV: ") + "no column " + column);
    }
  }

  @Override
  public Optional<BankAnswer> next() throws IOException {
    return record().map(this::answer);
  }

  private BankAnswer answer(CsvRecord row) {
    Map<AnswerField, String> fields = new EnumMap<>(AnswerField.class);
    columns.forEach(
        (field, at) -> fields.put(field, at < row.getFieldCount() ? row.getField(at) : ""));
    Reason reason = Reason.read(fields.getOrDefault(AnswerField.REASON, ""));
    var raw = new RawAnswer(row.getStartingLineNumber(), fields, reason, row.getFields());
    return row.getFieldCount() == width
        ? reading.payment(raw)
        : reading.refused(raw, new BadField(AnswerField.MSG_ID, Refusal.FIELDS_DIFFER_FROM_HEADER));
  }

  private Optional<CsvRecord> record() throws IOException {
    if (ended) {
      return Optional.empty();
    }
    try {
      if (!records.hasNext()) {
        throw new Unreadable(line, OPEN_QUOTE);
      }
      CsvRecord next = records.next();
      if (next.getField(0).equals(MarkedEnd.MARK) && !records.hasNext()) {
        ended = true;
        return Optional.empty();
      }
      line = next.getStartingLineNumber();
      return Optional.of(next);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (CsvParseException e) {
      throw new Unreadable(line + 1, "CSV broken");
    }
  }
}
