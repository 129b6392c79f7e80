package ir.hedye.monthend.feed;

import ir.hedye.law.time.JalaliMonth;

/**
 * Fields in the spelling in which nearly all of them come: Latin digits, no spaces, hyphens in
 * dates. The answer {@link Fields#BAD}, which is negative, says only that a field is not so
 * spelled; {@link Fields} then reads it with care. A reader of whole rows ors the answers together
 * and looks at the sign once: each rare branch of its own would make the compiler throw the loop
 * away and begin again when it is first taken.
 */
public final class Plain {
  private static final int BAD = (int) Fields.BAD;
  private static final int[] POWERS_OF_TEN = {
    1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000
  };

  private Plain() {}

  /** One to sixteen digits. */
  public static long number(Row row, int column) {
    int from = row.start(column);
    int length = row.end(column) - from;
    byte[] b = row.bytes();
    if (length <= 8) {
      return length == 0 ? BAD : EightBytes.number(b, from, length);
    }
    if (length > 16) {
      return BAD;
    }
    long high = EightBytes.number(b, from, 8);
    long low = EightBytes.number(b, from + 8, length - 8);
    return (high | low) < 0 ? BAD : high * POWERS_OF_TEN[length - 8] + low;
  }

  /** Exactly ten digits. */
  public static long tenDigits(Row row, int column) {
    int from = row.start(column);
    if (row.end(column) - from != 10) {
      return BAD;
    }
    long high = EightBytes.number(row.bytes(), from, 8);
    int low = twoDigits(row.bytes(), from + 8);
    return (high | low) < 0 ? BAD : high * 100 + low;
  }

  /** yyyymm of {@code yyyy-MM}. */
  public static int month(Row row, int column) {
    int from = row.start(column);
    byte[] b = row.bytes();
    if (row.end(column) - from != 7 || b[from + 4] != '-') {
      return BAD;
    }
    int year = (int) EightBytes.number(b, from, 4);
    int month = twoDigits(b, from + 5);
    return (year - 1 | month - 1 | 12 - month) < 0 ? BAD : year * 100 + month;
  }

  /** yyyymmdd of {@code yyyy-MM-dd}, 0 of nothing. */
  public static int date(Row row, int column) {
    int from = row.start(column);
    int length = row.end(column) - from;
    return length == 0 ? 0 : length == 10 ? tenBytesDate(row.bytes(), from) : BAD;
  }

  private static int tenBytesDate(byte[] b, int from) {
    if (b[from + 4] != '-' || b[from + 7] != '-') {
      return BAD;
    }
    int year = (int) EightBytes.number(b, from, 4);
    int month = twoDigits(b, from + 5);
    int day = twoDigits(b, from + 8);
    int last = JalaliMonth.daysOf(year, month);
    boolean wrong = (year - 1 | month - 1 | 12 - month | day - 1 | last - day) < 0;
    return wrong ? BAD : (year * 100 + month) * 100 + day;
  }

  static int twoDigits(byte[] b, int at) {
    int tens = b[at] - '0';
    int ones = b[at + 1] - '0';
    return (tens | ones | 9 - tens | 9 - ones) < 0 ? BAD : tens * 10 + ones;
  }

  /** Which of the words the field is. */
  public static int word(Row row, int column, byte[][] words) {
    int from = row.start(column);
    int length = row.end(column) - from;
    for (int i = 0; i < words.length; i++) {
      if (words[i].length == length && EightBytes.same(words[i], row.bytes(), from)) {
        return i;
      }
    }
    return BAD;
  }

  /**
   * Whether the field, which may be empty, is Latin letters and digits: then folding changes
   * nothing.
   */
  public static boolean isText(Row row, int column) {
    byte[] b = row.bytes();
    for (int i = row.start(column); i < row.end(column); i++) {
      int letter = b[i] | 0x20;
      if ((b[i] < '0' || b[i] > '9') && (letter < 'a' || letter > 'z')) {
        return false;
      }
    }
    return true;
  }
}
