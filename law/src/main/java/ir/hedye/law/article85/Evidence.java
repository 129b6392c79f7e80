package ir.hedye.law.article85;

import ir.hedye.law.history.PaidDays;
import ir.hedye.law.history.Relation;
import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.time.JalaliMonth;
import ir.hedye.law.time.Period;
import org.jspecify.annotations.Nullable;

/** What a condition saw. */
public sealed interface Evidence {

  /** Earlier marriages that the registry counts. */
  record EarlierMarriages(long count) implements Evidence {}

  /** The employment relation on the contract day, and the list that is awaited, if one is. */
  record Employment(JalaliDate on, Relation relation, @Nullable Awaited awaited)
      implements Evidence {}

  /**
   * Months whose lists have not come and are not overdue.
   *
   * @param until the last day on which the first of them may lawfully arrive (Article 39)
   */
  record Awaited(JalaliMonth first, JalaliMonth last, JalaliDate until) {}

  /**
   * Paid days of work in the window.
   *
   * @param awaitedDays days of the awaited months inside the window; in no other figure
   */
  record DaysOfWork(PaidDays found, int needed, int awaitedDays, Period window)
      implements Evidence {}

  /** The contract and its registration. */
  record Registration(
      Marriage.Contract contract, boolean officeGiven, @Nullable JalaliDate registeredOn)
      implements Evidence {}
}
