package ir.hedye.monthend.insured;

import ir.hedye.law.history.Contribution;
import ir.hedye.law.time.JalaliMonth;

/**
 * A good row of {@code contributions.csv}: a cursor of plain numbers, so that a row costs no
 * object.
 */
public final class ContributionLine {
  long nationalId;
  int month;
  int kind;
  int days;
  long wage;
  int start;
  int leave;

  /** The number of the list as {@link ListKeys} gives it; filled by the quick way only. */
  long list;

  public long nationalId() {
    return nationalId;
  }

  /** yyyymm. */
  public int month() {
    return month;
  }

  /** Category code · 4 + basis code. */
  public int kind() {
    return kind;
  }

  public int days() {
    return days;
  }

  /** Current rials. */
  public long wage() {
    return wage;
  }

  /** yyyymmdd, or 0. */
  public int start() {
    return start;
  }

  /** yyyymmdd, or 0. */
  public int leave() {
    return leave;
  }

  /** The row's packed form, see {@link Contribution}. */
  public long packed() {
    return pack(month, kind, days, start, leave);
  }

  /** Packs plain numbers as they stand in a row or in the store. */
  public static long pack(int month, int kind, int days, int start, int leave) {
    int year = month / 100;
    int ofYear = month % 100;
    int first = start / 100 == month ? start % 100 : 1;
    boolean left = leave / 100 == month;
    int last = left ? leave % 100 : monthDays(year, ofYear);
    return Contribution.pack(year * 12 + ofYear - 1, kind, days, first, last, left);
  }

  static int monthDays(int year, int month) {
    return JalaliMonth.daysOf(year, month);
  }
}
