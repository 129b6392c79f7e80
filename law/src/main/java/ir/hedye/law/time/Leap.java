package ir.hedye.law.time;

/**
 * Which Jalali years have a 30th of Esfand: the rule of 33 years, eight of them leap. Between 1200
 * and 1500 it says what ICU4J and time4j say (tested year by year); the law's own days lie well
 * inside.
 */
final class Leap {
  private Leap() {}

  static boolean isLeap(int year) {
    return (25 * year + 11) % 33 < 8;
  }

  /** Leap years among the years 1 to {@code year}. */
  static int leapYearsUpTo(int year) {
    int cycles = year / 33;
    int leaps = cycles * 8;
    for (int y = cycles * 33 + 1; y <= year; y++) {
      if (isLeap(y)) {
        leaps++;
      }
    }
    return leaps;
  }
}
