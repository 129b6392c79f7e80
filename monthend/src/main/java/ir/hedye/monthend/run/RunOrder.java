package ir.hedye.monthend.run;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.time.JalaliMonth;

/**
 * What is asked of a run.
 *
 * @param evaluatedOn the evaluation day, normally the month's last
 * @param quietDays days after a usable account was replaced in which nothing is paid to the new one
 */
public record RunOrder(JalaliMonth month, JalaliDate evaluatedOn, int quietDays) {
  /** yyyymm. */
  int monthNumber() {
    return month.year() * 100 + month.month();
  }
}
