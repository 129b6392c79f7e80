package ir.hedye.monthend.insured.lists;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;

/**
 * What DSKKAR00.DBF says of the whole list: its name, the persons and paid days in it, and whether
 * the employer has a reduced-rate contract (پورسانتاژ).
 */
record ListHead(ListName name, int persons, int days, boolean reducedRate) {
  static final List<String> COLUMNS =
      List.of("DSK_ID", "DSK_YY", "DSK_MM", "DSK_LISTNO", "DSK_NUM", "DSK_TDD", "DSK_PRATE");

  static ListHead read(Path path, ListEncoding encoding) throws IOException, RefusedList {
    try (var table = DbfTable.open(path, COLUMNS)) {
      if (!table.next()) {
        throw new RefusedList(path, 0, "has no record");
      }
      var head =
          new ListHead(
              ListName.of(table, "DSK_", encoding),
              ListName.number(table, "DSK_NUM", encoding),
              ListName.number(table, "DSK_TDD", encoding),
              isReduced(table, "DSK_PRATE", encoding));
      if (table.next()) {
        throw table.refused("a second list; there must be one");
      }
      return head;
    }
  }

  /** Whether that rate column is above zero; blank is zero. */
  static boolean isReduced(DbfTable table, String column, ListEncoding encoding)
      throws RefusedList {
    String rate = table.text(column, encoding);
    try {
      return !rate.isEmpty() && new BigDecimal(rate).signum() > 0;
    } catch (NumberFormatException e) {
      throw table.refused(column + " is no number");
    }
  }
}
