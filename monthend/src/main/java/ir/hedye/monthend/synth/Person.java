package ir.hedye.monthend.synth;

import ir.hedye.law.time.JalaliDate;
import org.jspecify.annotations.Nullable;

/**
 * A made-up person, as the truth about them is: what the feeds say may differ.
 *
 * @param id national ID as a number
 */
record Person(long id, Sex sex, JalaliDate birth, Branch home, Life life) {

  /**
   * The days that shape a working life.
   *
   * @param settles the wedding, or for people without one the day around which they settle
   * @param died null for the living
   */
  record Life(JalaliDate settles, @Nullable JalaliDate died) {
    static Life living(JalaliDate settles) {
      return new Life(settles, null);
    }
  }

  int ageOn(JalaliDate day) {
    boolean birthdayToCome = day.month() * 31 + day.day() < birth.month() * 31 + birth.day();
    return day.year() - birth.year() - (birthdayToCome ? 1 : 0);
  }

  /** A log never carries a person. */
  @Override
  public String toString() {
    return "a person";
  }
}
