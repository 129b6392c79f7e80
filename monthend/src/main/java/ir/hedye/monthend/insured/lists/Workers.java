package ir.hedye.monthend.insured.lists;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The persons of one list, DSKWOR00.DBF: first held against the list's head, then handed over. */
record Workers(Path path, ListEncoding encoding, ListHead head) {
  static final List<String> COLUMNS =
      List.of(
          "DSW_ID",
          "DSW_YY",
          "DSW_MM",
          "DSW_LISTNO",
          "DSW_SDATE",
          "DSW_EDATE",
          "DSW_DD",
          "DSW_MASH",
          "DSW_PRATE",
          "PER_NATCOD");

  private static final Pattern COUNT = Pattern.compile("[0-9]{1,6}");
  private static final Pattern SHORT_ID = Pattern.compile("[0-9]{8,9}");
  private static final Pattern DATE = Pattern.compile("[0-9]{8}");
  private static final Pattern NO_DATE = Pattern.compile("0*");

  /** Refuses the list unless every record names it, and count and days are those of the head. */
  void check() throws IOException, RefusedList {
    long persons = 0;
    long days = 0;
    try (var table = DbfTable.open(path, COLUMNS)) {
      while (table.next()) {
        var name = ListName.of(table, "DSW_", encoding);
        if (!name.equals(head.name())) {
          throw table.refused("says " + name + "; DSKKAR00 says " + head.name());
        }
        ListHead.isReduced(table, "DSW_PRATE", encoding);
        persons++;
        days += countable(table.text("DSW_DD", encoding));
      }
    }
    agree("DSK_NUM", head.persons(), persons);
    agree("DSK_TDD", head.days(), days);
  }

  private void agree(String column, long said, long found) throws RefusedList {
    if (said != found) {
      throw new RefusedList(path, 0, column + " of DSKKAR00 says " + said + "; here are " + found);
    }
  }

  /** Days that are no number are the row's fault, not the list's: the row check will find them. */
  private static int countable(String days) {
    return COUNT.matcher(days).matches() ? Integer.parseInt(days) : 0;
  }

  /** Hands over every row and says how many there were. */
  <X extends Exception> int give(Sink<X> sink) throws IOException, RefusedList, X {
    int rows = 0;
    try (var table = DbfTable.open(path, COLUMNS)) {
      while (table.next()) {
        sink.take(row(table));
        rows++;
      }
    }
    return rows;
  }

  private ListRow row(DbfTable table) throws RefusedList {
    boolean reduced = head.reducedRate() || ListHead.isReduced(table, "DSW_PRATE", encoding);
    return new ListRow(
        path,
        table.record(),
        withLeadingZeros(table.text("PER_NATCOD", encoding)),
        head.name().workshop(),
        reduced ? "EMPLOYER_PAYS" : "COMPULSORY",
        "WORK",
        head.name().month(),
        table.text("DSW_DD", encoding),
        table.text("DSW_MASH", encoding),
        date(table.text("DSW_SDATE", encoding)),
        date(table.text("DSW_EDATE", encoding)),
        head.name().listNo());
  }

  /** Some software drops the one or two leading zeros of a national ID. */
  private static String withLeadingZeros(String id) {
    return SHORT_ID.matcher(id).matches() ? "0".repeat(10 - id.length()) + id : id;
  }

  /** Eight digits as a date; blank or zeros are no date; anything else goes to the row check. */
  private static String date(String text) {
    if (NO_DATE.matcher(text).matches()) {
      return "";
    }
    return DATE.matcher(text).matches()
        ? text.substring(0, 4) + "-" + text.substring(4, 6) + "-" + text.substring(6)
        : text;
  }
}
