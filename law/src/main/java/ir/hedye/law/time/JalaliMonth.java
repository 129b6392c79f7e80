package ir.hedye.law.time;

import ir.hedye.law.value.Folding;
import java.util.Optional;

/** A Jalali month. Years 1 to 9999; months 1 to 12. */
public record JalaliMonth(int year, int month) implements Comparable<JalaliMonth> {
  public JalaliMonth {
    if (year < 1 || year > 9999 || month < 1 || month > 12) {
      throw new IllegalArgumentException("no such Jalali month: " + year + "-" + month);
    }
  }

  /** Reads {@code yyyy-MM} or {@code yyyy/MM}, digits of any script. */
  public static Optional<JalaliMonth> read(String typed) {
    String text = Folding.fold(typed);
    if (text.length() != 7) {
      return Optional.empty();
    }
    return JalaliDate.read(text + text.charAt(4) + "01").map(JalaliDate::yearMonth);
  }

  /**
   * The month that many months after the first month of year 0: a number for arrays and
   * differences.
   */
  public static JalaliMonth ofIndex(int index) {
    return new JalaliMonth(Math.floorDiv(index, 12), Math.floorMod(index, 12) + 1);
  }

  /** See {@link #ofIndex(int)}. */
  public int index() {
    return year * 12 + month - 1;
  }

  public JalaliMonth plusMonths(int months) {
    return ofIndex(index() + months);
  }

  /** 31 days to Shahrivar, 30 after, Esfand 29 or, in a leap year, 30. */
  public int days() {
    return daysOf(year, month);
  }

  /** The same from plain numbers, of a month from 1 to 12: for readers that make no objects. */
  public static int daysOf(int year, int month) {
    if (month <= 6) {
      return 31;
    }
    return month < 12 || Leap.isLeap(year) ? 30 : 29;
  }

  public JalaliDate day(int day) {
    return new JalaliDate(year, month, day);
  }

  public JalaliDate firstDay() {
    return day(1);
  }

  public JalaliDate lastDay() {
    return day(days());
  }

  public boolean isAfter(JalaliMonth other) {
    return compareTo(other) > 0;
  }

  @Override
  public int compareTo(JalaliMonth other) {
    return Integer.compare(index(), other.index());
  }

  /** {@code yyyy-MM} in Latin digits. */
  @Override
  public String toString() {
    return (year + 10000 + "-").substring(1) + (month < 10 ? "0" : "") + month;
  }
}
