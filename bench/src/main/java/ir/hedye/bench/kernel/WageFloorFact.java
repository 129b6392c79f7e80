package ir.hedye.bench.kernel;

import ir.hedye.law.article85.LawVersion.MinimumWage;

/**
 * One line of the minimum wage table as a fact for rules: in force from one day to before another.
 */
public final class WageFloorFact {
  private final int from;
  private final int before;
  private final long monthly;

  WageFloorFact(MinimumWage wage, int before) {
    this.from = number(wage);
    this.before = before;
    this.monthly = wage.daily().times(30).amount();
  }

  static int number(MinimumWage wage) {
    return (wage.from().year() * 100 + wage.from().month()) * 100 + wage.from().day();
  }

  /** First day in force, yyyyMMdd. */
  public int getFrom() {
    return from;
  }

  /** First day no longer in force, yyyyMMdd. */
  public int getBefore() {
    return before;
  }

  /** Thirty minimum daily wages, current rials. */
  public long getMonthly() {
    return monthly;
  }
}
