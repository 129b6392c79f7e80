package ir.hedye.web.oversight;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table for other programs: UTF-8, LF, header first, fields quoted only where they must be. No
 * field is a formula to a spreadsheet that opens it.
 */
public final class CsvTable {
  private final StringBuilder text = new StringBuilder();
  private final int columns;

  public CsvTable(List<String> header) {
    columns = header.size();
    add(header);
  }

  /**
   * One row.
   *
   * @throws IllegalArgumentException where it has more or fewer fields than the header
   */
  public CsvTable add(List<String> row) {
    if (row.size() != columns) {
      throw new IllegalArgumentException("a row of " + row.size() + " under " + columns);
    }
    text.append(row.stream().map(CsvTable::field).collect(Collectors.joining(","))).append('\n');
    return this;
  }

  /** A spreadsheet takes what begins so for a formula; an apostrophe before it makes it text. */
  private static String field(String value) {
    boolean isFormula = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0;
    String safe = isFormula && !value.matches("-?[0-9]+") ? "'" + value : value;
    boolean isQuoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return isQuoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }

  public String text() {
    return text.toString();
  }
}
