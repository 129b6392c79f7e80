package ir.hedye.monthend.feed;

import ir.hedye.law.time.JalaliMonth;

/**
 * Reads the fields of one record after another, splitting and judging in one go, as long as they
 * are written as usual. What is not leaves a mark, and the cursor goes on somewhere: whether the
 * whole record was as usual is asked once, at its end. A branch for each field would be compiled
 * for each field.
 */
public final class Cursor {
  /** Instead of a place: the record is not written as usual. */
  public static final int UNUSUAL = -1;

  /** More bytes than a usual record has, and eight for the last look. */
  private static final int ROOM = 192;

  private static final long DASHES = '-' * 0x0000_0001_0000_0000L | (long) '-' << 56;
  private static final long DASH_AND_COMMA = '-' * 0x0000_0001_0000_0000L | (long) ',' << 56;
  private static final long SEPARATORS = 0xFF00_00FF_0000_0000L;

  private byte[] bytes = new byte[0];
  private int at;
  private long wrong;

  /** Begins a record; false when it stands too near to the end of the array for looking ahead. */
  public boolean begin(byte[] block, int from) {
    bytes = block;
    at = from;
    wrong = 0;
    return from + ROOM <= block.length;
  }

  /** Ten digits and a comma. */
  public long tenDigits() {
    long high = EightBytes.digits(EightBytes.in(bytes, at));
    int low = Plain.twoDigits(bytes, at + 8);
    wrong |= high | low;
    at += 10;
    comma();
    return high * 100 + low;
  }

  /** One of the words, by its number, and a comma. */
  public int word(Words words) {
    int found = words.find(EightBytes.in(bytes, at), EightBytes.in(bytes, at + 8));
    wrong |= found;
    at += Words.length(found);
    return Words.number(found);
  }

  /** yyyymm of {@code yyyy-MM}, and a comma. */
  public int month() {
    int month = yearAndMonth(DASH_AND_COMMA);
    at += 8;
    return month;
  }

  private int yearAndMonth(long separators) {
    long text = EightBytes.in(bytes, at);
    long digits = EightBytes.digits((text & ~SEPARATORS) | (EightBytes.ZEROS & SEPARATORS));
    int year = (int) digits / 10_000;
    int month = (int) digits / 10 % 100;
    boolean separated = (text & SEPARATORS) == separators;
    wrong |= digits | year - 1 | month - 1 | 12 - month | (separated ? 0 : UNUSUAL);
    return year * 100 + month;
  }

  /** yyyymmdd of {@code yyyy-MM-dd}, 0 of nothing; what stands behind is not looked at. */
  public int date() {
    if (bytes[at] <= ',') {
      return 0;
    }
    int month = yearAndMonth(DASHES);
    int day = Plain.twoDigits(bytes, at + 8);
    wrong |= day - 1 | JalaliMonth.daysOf(month / 100, month % 100) - day;
    at += 10;
    return month * 100 + day;
  }

  /** At most seven digits, in their shortest form, and a comma; -1 for none. */
  public int smallNumber() {
    long text = EightBytes.in(bytes, at);
    int length = EightBytes.before(text, ',');
    boolean longForm = length > 1 && bytes[at] == '0';
    wrong |= 7 - length | (longForm ? UNUSUAL : 0);
    int bits = Math.min(length, 7) * Byte.SIZE;
    long number = EightBytes.digits(((text << 1) << (63 - bits)) | (EightBytes.ZEROS >>> bits));
    wrong |= number;
    at += length + 1;
    return length == 0 ? -1 : (int) number;
  }

  /** One to sixteen digits and a comma. */
  public long number() {
    int length = EightBytes.before(EightBytes.in(bytes, at), ',');
    if (length == Long.BYTES) {
      length += EightBytes.before(EightBytes.in(bytes, at + 8), ',');
    }
    int end = at + length;
    // Both words end with the number; what stands before it counts as zeros.
    long low = EightBytes.lastDigits(EightBytes.in(bytes, end - 8), Math.min(length, 8));
    long high = EightBytes.lastDigits(EightBytes.in(bytes, end - 16), Math.max(length, 8) - 8);
    wrong |= low | high | length - 1;
    at = end;
    comma();
    return high * 100_000_000 + low;
  }

  /** A comma. */
  public void comma() {
    wrong |= bytes[at] == ',' ? 0 : UNUSUAL;
    at++;
  }

  /** Sets the record down as not usual, when the sign is that of a negative number. */
  public void mark(long sign) {
    wrong |= sign;
  }

  /**
   * The end of the record.
   *
   * @param to where the block ends
   * @return where the next record begins, or {@link #UNUSUAL}
   */
  public int end(int to) {
    at += bytes[at] == '\r' ? 1 : 0;
    int next = at + 1;
    return wrong < 0 || bytes[at] != '\n' || next > to ? UNUSUAL : next;
  }
}
