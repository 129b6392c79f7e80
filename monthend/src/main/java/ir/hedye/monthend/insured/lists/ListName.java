package ir.hedye.monthend.insured.lists;

import ir.hedye.law.time.JalaliMonth;
import java.util.regex.Pattern;

/** Which list it is: workshop, month ({@code yyyy-MM}) and list number, as one record says it. */
record ListName(String workshop, String month, String listNo) {
  /** Two digits from here on are years of the 1300s, below of the 1400s: 99 is 1399, 00 is 1400. */
  private static final int FIRST_YEAR_OF_1300S = 50;

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

  /** Reads DSK_ID, DSK_YY, DSK_MM and DSK_LISTNO, or the same four of DSW_. */
  static ListName of(DbfTable table, String prefix, ListEncoding encoding) throws RefusedList {
    String listNo = table.text(prefix + "LISTNO", encoding);
    int year = fullYear(number(table, prefix + "YY", encoding));
    int month = number(table, prefix + "MM", encoding);
    if (year < 1300 || year > 1499) {
      throw table.refused(prefix + "YY " + year + " is no year");
    }
    if (month < 1 || month > 12) {
      throw table.refused(prefix + "MM " + month + " is no month");
    }
    return new ListName(
        table.text(prefix + "ID", encoding),
        new JalaliMonth(year, month).toString(),
        listNo.isEmpty() ? "1" : listNo);
  }

  /** A year of two digits by its window; a longer one says itself. */
  static int fullYear(int year) {
    if (year >= 100) {
      return year;
    }
    return year + (year >= FIRST_YEAR_OF_1300S ? 1300 : 1400);
  }

  /** The whole number in that column. */
  static int number(DbfTable table, String column, ListEncoding encoding) throws RefusedList {
    String text = table.text(column, encoding);
    if (!NUMBER.matcher(text).matches()) {
      throw table.refused(column + " is no whole number");
    }
    return Integer.parseInt(text);
  }

  @Override
  public String toString() {
    return "workshop " + workshop + ", " + month + ", list " + listNo;
  }
}
