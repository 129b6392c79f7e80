package ir.hedye.monthend.correction;

import ir.hedye.law.time.JalaliMonth;
import ir.hedye.law.value.NationalId;

/**
 * Which fact.
 *
 * @param subject number of the event or the person, as the field is of one or the other
 * @param month yyyymm, of a month's rows; else 0
 */
record FactKey(Field field, long subject, int month) {
  static FactKey ofMonth(NationalId person, JalaliMonth month) {
    return new FactKey(Field.MONTH, person.number(), number(month));
  }

  static int number(JalaliMonth month) {
    return month.year() * 100 + month.month();
  }

  static JalaliMonth month(int number) {
    return new JalaliMonth(number / 100, number % 100);
  }

  /** A log never carries a person. */
  @Override
  public String toString() {
    return field.name();
  }
}
