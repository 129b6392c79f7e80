package ir.hedye.monthend.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;

/** Rows that do not come from a CSV file, put into the form in which rows are judged. */
public final class TextRow {
  private final Row row;

  public TextRow(Columns columns) {
    int[] physical = new int[columns.count()];
    for (int i = 0; i < physical.length; i++) {
      physical[i] = i;
    }
    row = new Row(columns, physical);
  }

  /**
   * The row of these fields, in the order of the columns; valid until the next call.
   *
   * @param number its record number in its file
   */
  public Row of(long number, List<String> fields) {
    byte[] bytes = String.join(",", fields).getBytes(UTF_8);
    row.begin(bytes, 0, number);
    int at = 0;
    for (String field : fields) {
      int length = field.getBytes(UTF_8).length;
      row.add(at, at + length);
      at += length + 1;
    }
    row.endRecord(bytes.length);
    return row;
  }
}
