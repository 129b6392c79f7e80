package ir.hedye.monthend.synth;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.time.JalaliMonth;

/**
 * Months and days as plain numbers, for the millions of contribution rows: a month is its {@link
 * JalaliMonth#index()}, a day is {@code yyyyMMdd}, and 0 is no day.
 */
final class Months {
  private static final int FIRST = 1200 * 12;
  private static final byte[] DAYS = new byte[400 * 12];

  static {
    for (int i = 0; i < DAYS.length; i++) {
      DAYS[i] = (byte) JalaliMonth.ofIndex(FIRST + i).days();
    }
  }

  private Months() {}

  /** Days of that month, in the years 1200 to 1599. */
  static int days(int month) {
    return DAYS[month - FIRST];
  }

  static int packed(int month, int day) {
    return (month / 12 * 100 + month % 12 + 1) * 100 + day;
  }

  static int packed(JalaliDate day) {
    return packed(day.yearMonth().index(), day.day());
  }

  static int monthOf(int packed) {
    return packed / 10_000 * 12 + packed / 100 % 100 - 1;
  }

  static JalaliDate date(int packed) {
    return new JalaliDate(packed / 10_000, packed / 100 % 100, packed % 100);
  }

  /** Days from one day to a later one. */
  static int daysBetween(JalaliDate one, JalaliDate later) {
    return (int) (later.toCivil().toEpochDay() - one.toCivil().toEpochDay());
  }

  /** {@code yyyy-MM}. */
  static String text(int month) {
    return JalaliMonth.ofIndex(month).toString();
  }

  /** {@code yyyy-MM-dd}; empty for no day. */
  static String dayText(int packed) {
    return packed == 0 ? "" : date(packed).toString();
  }
}
