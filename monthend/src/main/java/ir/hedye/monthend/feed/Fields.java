package ir.hedye.monthend.feed;

import static java.nio.charset.StandardCharsets.US_ASCII;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.time.JalaliMonth;
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
    long plain = Plain.number(row, column);
    return plain != BAD ? plain : wholeNumber(row.text(column));
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
    long plain = Plain.tenDigits(row, column);
    return plain != BAD ? plain : tenDigits(row.text(column));
  }

  private static long tenDigits(String text) {
    return NationalId.isTenDigits(text) ? Long.parseLong(text) : BAD;
  }

  /** A Jalali day as the number yyyymmdd; 0 for an empty field, {@link #BAD} for no such day. */
  public static int date(Row row, int column) {
    int plain = Plain.date(row, column);
    return plain != BAD ? plain : date(row.text(column));
  }

  private static int date(String text) {
    return text.isEmpty() ? 0 : JalaliDate.read(text).map(Fields::packed).orElse((int) BAD);
  }

  /** A Jalali month as the number yyyymm; {@link #BAD} for an impossible or empty one. */
  public static int month(Row row, int column) {
    int plain = Plain.month(row, column);
    return plain != BAD ? plain : month(row.text(column));
  }

  private static int month(String text) {
    return JalaliMonth.read(text).map(m -> m.year() * 100 + m.month()).orElse((int) BAD);
  }

  /** yyyymmdd. */
  public static int packed(JalaliDate day) {
    return (day.year() * 100 + day.month()) * 100 + day.day();
  }

  /** The day of the number yyyymmdd. */
  public static JalaliDate unpacked(int day) {
    return new JalaliDate(day / 10000, day / 100 % 100, day % 100);
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
    int plain = Plain.word(row, column, words);
    return plain >= 0 ? plain : oneOf(row.text(column), words);
  }

  private static int oneOf(String text, byte[][] words) {
    for (int i = 0; i < words.length; i++) {
      if (text.equals(new String(words[i], US_ASCII))) {
        return i;
      }
    }
    return -1;
  }
}
