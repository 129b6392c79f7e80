package ir.hedye.law.time;

import ir.hedye.law.value.Folding;
import java.time.LocalDate;
import java.util.Optional;

/** A day of the Jalali calendar (تاریخ شمسی). */
public record JalaliDate(int year, int month, int day) implements Comparable<JalaliDate> {
  /** 1 Farvardin 1400 was 21 March 2021: ties our day count to the civil one. */
  private static final long EPOCH_DAY_SHIFT =
      LocalDate.of(2021, 3, 21).toEpochDay() - daysBeforeYear(1400);

  public JalaliDate {
    if (day < 1 || day > new JalaliMonth(year, month).days()) {
      throw new IllegalArgumentException("no such Jalali day: " + year + "-" + month + "-" + day);
    }
  }

  /**
   * Reads {@code yyyy-MM-dd} or {@code yyyy/MM/dd}, digits of any script; empty for an impossible
   * day.
   */
  public static Optional<JalaliDate> read(String typed) {
    String text = Folding.fold(typed);
    if (text.length() != 10 || text.charAt(4) != text.charAt(7) || !isSeparator(text.charAt(4))) {
      return Optional.empty();
    }
    int year = number(text, 0, 4);
    int month = number(text, 5, 7);
    int day = number(text, 8, 10);
    return isPossible(year, month, day)
        ? Optional.of(new JalaliDate(year, month, day))
        : Optional.empty();
  }

  /** Whether the calendar has that day. */
  public static boolean isPossible(int year, int month, int day) {
    return year >= 1
        && year <= 9999
        && month >= 1
        && month <= 12
        && day >= 1
        && day <= 31
        && day <= new JalaliMonth(year, month).days();
  }

  /** The Jalali day of a civil (Gregorian) date. */
  public static JalaliDate of(LocalDate civil) {
    int year = civil.getYear() - 621;
    long day = civil.toEpochDay() - EPOCH_DAY_SHIFT;
    if (day < daysBeforeYear(year)) {
      year--;
    }
    int ofYear = (int) (day - daysBeforeYear(year));
    int month = ofYear < 186 ? ofYear / 31 : 6 + (ofYear - 186) / 30;
    int before = month < 6 ? month * 31 : 186 + (month - 6) * 30;
    return new JalaliDate(year, month + 1, ofYear - before + 1);
  }

  /** The civil (Gregorian) date of this day. */
  public LocalDate toCivil() {
    int before = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
    return LocalDate.ofEpochDay(EPOCH_DAY_SHIFT + daysBeforeYear(year) + before + day - 1);
  }

  public JalaliDate plusDays(long days) {
    return of(toCivil().plusDays(days));
  }

  /**
   * The same month and day that many years earlier; 30 Esfand becomes 29 where that year has none.
   */
  public JalaliDate minusYears(int years) {
    int earlier = Math.max(1, year - years);
    int last = new JalaliMonth(earlier, month).days();
    return new JalaliDate(earlier, month, Math.min(day, last));
  }

  public JalaliMonth yearMonth() {
    return new JalaliMonth(year, month);
  }

  public boolean isBefore(JalaliDate other) {
    return compareTo(other) < 0;
  }

  public boolean isAfter(JalaliDate other) {
    return compareTo(other) > 0;
  }

  private static long daysBeforeYear(int year) {
    return 365L * (year - 1) + Leap.leapYearsUpTo(year - 1);
  }

  private static boolean isSeparator(char c) {
    return c == '-' || c == '/';
  }

  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      number = number * 10 + c - '0';
    }
    return number;
  }

  @Override
  public int compareTo(JalaliDate other) {
    return Integer.compare(packed(), other.packed());
  }

  private int packed() {
    return (year * 100 + month) * 100 + day;
  }

  /** {@code yyyy-MM-dd} in Latin digits. */
  @Override
  public String toString() {
    return yearMonth() + (day < 10 ? "-0" : "-") + day;
  }
}
