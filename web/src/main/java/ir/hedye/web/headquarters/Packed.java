package ir.hedye.web.headquarters;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.time.JalaliMonth;

/** Jalali days and months as the tables keep them: yyyymmdd and yyyymm. */
final class Packed {
  private Packed() {}

  static JalaliDate day(int packed) {
    return new JalaliDate(packed / 10_000, packed / 100 % 100, packed % 100);
  }

  static JalaliMonth month(int packed) {
    return new JalaliMonth(packed / 100, packed % 100);
  }

  static int of(JalaliMonth month) {
    return month.year() * 100 + month.month();
  }
}
