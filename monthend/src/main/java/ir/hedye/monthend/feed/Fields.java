package ir.hedye.monthend.feed;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.value.NationalId;

/**
 * Reads typed values out of fields: straight from the bytes where they are plain, by way of folded
 * text where not.
 */
public final class Fields {
  /** Answer for a field that is not what it should be. */
  public static final long BAD = -1;

  private static final int DIGITS_MAX = 18;

  private Fields() {}

  public static boolean isEmpty(Row row, int column) {
    int length = row.end(column) - row.start(column);
    return length == 0 || (!isPlain(row, column) && row.text(column).isEmpty());
  }

  /** A whole number of at most 18 digits, or {@link #BAD}. */
  public static long wholeNumber(Row row, int column) {
    int from = row.start(column);
    int to = row.end(column);
    if (to == from) {
      return BAD;
    }
    byte[] bytes = row.bytes();
    long number = 0;
    for (int i = from; i < to; i++) {
      int digit = bytes[i] - '0';
      if (digit < 0 || digit > 9) {
        return wholeNumber(row.text(column));
      }
      number = number * 10 + digit;
    }
    return to - from <= DIGITS_MAX ? number : wholeNumber(row.text(column));
  }

  /** A number written in its shortest form of at most so many Latin digits, or {@link #BAD}. */
  public static long plainNumber(Row row, int column, int digitsMax) {
    int from = row.start(column);
    int length = row.end(column) - from;
    byte[] bytes = row.bytes();
    if (length == 0 || length > digitsMax || (length > 1 && bytes[from] == '0')) {
      return BAD;
    }
    long number = 0;
    for (int i = from; i < from + length; i++) {
      int digit = bytes[i] - '0';
      if (digit < 0 || digit > 9) {
        return BAD;
      }
      number = number * 10 + digit;
    }
    return number;
  }

  /** See {@link #wholeNumber(Row, int)}, of folded text. */
  static long wholeNumber(String text) {
    int from = 0;
    while (from < text.length() - 1 && text.charAt(from) == '0') {
      from++;
    }
    if (text.isEmpty() || text.length() - from > DIGITS_MAX) {
      return BAD;
    }
    boolean digits = text.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits ? Long.parseLong(text.substring(from)) : BAD;
  }

  /** Ten digits as a number, or {@link #BAD}; the check digit is not looked at. */
  public static long tenDigits(Row row, int column) {
    int from = row.start(column);
    if (row.end(column) - from != 10 || !isPlain(row, column)) {
      String text = row.text(column);
      return NationalId.isTenDigits(text) ? Long.parseLong(text) : BAD;
    }
    byte[] bytes = row.bytes();
    long number = 0;
    for (int i = from; i < from + 10; i++) {
      int digit = bytes[i] - '0';
      if (digit < 0 || digit > 9) {
        return BAD;
      }
      number = number * 10 + digit;
    }
    return number;
  }

  /** A Jalali day as the number yyyymmdd; 0 for an empty field, {@link #BAD} for no such day. */
  public static int date(Row row, int column) {
    int from = row.start(column);
    int length = row.end(column) - from;
    if (length == 0) {
      return 0;
    }
    byte[] b = row.bytes();
    if (length == 10 && b[from + 4] == b[from + 7] && isSeparator(b[from + 4])) {
      int year = four(b, from);
      int month = two(b, from + 5);
      int day = two(b, from + 8);
      if (year >= 0 && month >= 0 && day >= 0) {
        boolean possible = JalaliDate.isPossible(year, month, day);
        return possible ? (year * 100 + month) * 100 + day : (int) BAD;
      }
    }
    String text = row.text(column);
    return text.isEmpty() ? 0 : JalaliDate.read(text).map(Fields::packed).orElse((int) BAD);
  }

  private static boolean isSeparator(byte b) {
    return b == '-' || b == '/';
  }

  /** A Jalali month as the number yyyymm; {@link #BAD} for an impossible or empty one. */
  public static int month(Row row, int column) {
    int from = row.start(column);
    byte[] b = row.bytes();
    if (row.end(column) - from == 7 && (b[from + 4] == '-' || b[from + 4] == '/')) {
      int year = four(b, from);
      int month = two(b, from + 5);
      if (year > 0 && month > 0) {
        return month <= 12 ? year * 100 + month : (int) BAD;
      }
    }
    return ir.hedye.law.time.JalaliMonth.read(row.text(column))
        .map(m -> m.year() * 100 + m.month())
        .orElse((int) BAD);
  }

  /** yyyymmdd. */
  public static int packed(JalaliDate day) {
    return (day.year() * 100 + day.month()) * 100 + day.day();
  }

  /** The day of the number yyyymmdd. */
  public static JalaliDate unpacked(int day) {
    return new JalaliDate(day / 10000, day / 100 % 100, day % 100);
  }

  private static int four(byte[] b, int at) {
    int high = two(b, at);
    int low = two(b, at + 2);
    return high < 0 || low < 0 ? -1 : high * 100 + low;
  }

  private static int two(byte[] b, int at) {
    int tens = b[at] - '0';
    int ones = b[at + 1] - '0';
    return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones;
  }

  /** Whether the field needs no folding: visible ASCII from end to end. */
  private static boolean isPlain(Row row, int column) {
    byte[] bytes = row.bytes();
    for (int i = row.start(column); i < row.end(column); i++) {
      if (bytes[i] <= ' ' || bytes[i] == 127) {
        return false;
      }
    }
    return true;
  }

  /** Which of the words (visible ASCII) the field is, or -1. */
  public static int oneOf(Row row, int column, byte[][] words) {
    int from = row.start(column);
    int to = row.end(column);
    for (int i = 0; i < words.length; i++) {
      if (java.util.Arrays.equals(row.bytes(), from, to, words[i], 0, words[i].length)) {
        return i;
      }
    }
    return isPlain(row, column) ? -1 : oneOf(row.text(column), words);
  }

  private static int oneOf(String text, byte[][] words) {
    for (int i = 0; i < words.length; i++) {
      if (text.equals(new String(words[i], java.nio.charset.StandardCharsets.US_ASCII))) {
        return i;
      }
    }
    return -1;
  }
}
