package ir.hedye.monthend.cli;

import static ir.hedye.monthend.cli.SmallFolder.CONTRIBUTIONS;
import static ir.hedye.monthend.cli.SmallFolder.INSURED;
import static ir.hedye.monthend.cli.SmallFolder.MARRIAGES;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A row of the closed list of bad rows: a good row with these fields changed, and what the rejects
 * file must say of it.
 *
 * @param change {@code column=value}, several joined by {@code &}; a column's name as the value
 *     stands for what is in that column
 */
record BadRow(String file, String change, String column, String reason) {
  static List<BadRow> all() {
    var table = Objects.requireNonNull(BadRow.class.getResourceAsStream("/badinput/bad-rows.csv"));
    try (var rows =
        CsvReader.builder()
            .ofNamedCsvRecord(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      return rows.stream()
          .map(row ->
              new BadRow(
                  row.getField("file"),
                  row.getField("change"),
                  row.getField("column"),
                  row.getField("reason")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The good row of its file that it is made of; nobody else is in it. */
  static String good(String file) {
    return switch (file) {
      case INSURED -> SmallFolder.id(50) + ",50,الف,ب,1371-08-15,M,100,09120000050,,";
      case CONTRIBUTIONS -> SmallFolder.id(1) + ",w1,COMPULSORY,WORK,1402-06,30,900000000,,,1";
      case MARRIAGES ->
          "90,1,REGISTERED,PERMANENT,1405-06-15,1405-06-16,103,%s,1371-08-15,0,%s,1371-08-15,0,23"
              .formatted(SmallFolder.id(51), SmallFolder.id(52));
      default -> SmallFolder.id(1) + ",1404-01-01,1000,old";
    };
  }

  /** The row as it is written, after the good one was changed. */
  String row(List<String> columns) {
    String[] fields = good(file).split(",", -1);
    for (String each : change.split("&", -1)) {
      int equals = each.indexOf('=');
      String value = each.substring(equals + 1);
      int other = columns.indexOf(value);
      fields[columns.indexOf(each.substring(0, equals))] = other < 0 ? value : fields[other];
    }
    return String.join(",", Arrays.stream(fields).map(BadRow::quoted).toList());
  }

  /** Its line in the rejects file. */
  String reject(long line, List<String> columns) {
    String row = row(columns);
    String value = fields(row).get(columns.indexOf(column));
    return String.join(
        ",", Long.toString(line), column, quoted(value), quoted(reason), quoted(row), file);
  }

  private static List<String> fields(String row) {
    try (var reader = CsvReader.builder().ofCsvRecord(row)) {
      return reader.stream().findFirst().orElseThrow().getFields();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String quoted(String field) {
    return field.contains(",") || field.contains("\"")
        ? "\"" + field.replace("\"", "\"\"") + "\""
        : field;
  }

  @Override
  public String toString() {
    return file + " " + change;
  }
}
