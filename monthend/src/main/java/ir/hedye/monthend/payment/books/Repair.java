package ir.hedye.monthend.payment.books;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.value.Rial;
import java.util.Optional;

/**
 * One payment that came back or never left, on its way to the person.
 *
 * @param state REJECTED or RETURNED
 */
public record Repair(What what, String state, Steps steps, Optional<Next> next) {

  /** Which payment; its end-to-end id names nobody. */
  public record What(long paymentId, String endToEndId, Rial amount, String branch) {}

  /**
   * What happened, each on its day.
   *
   * @param moneyOn the money was seen on a statement
   * @param accountOn the person's account changed
   * @param settledOn a later payment of the same allowance arrived: the clock stands
   */
  public record Steps(
      JalaliDate backOn,
      Optional<JalaliDate> moneyOn,
      Optional<JalaliDate> accountOn,
      Optional<JalaliDate> settledOn) {}

  /** The payment in its place. */
  public record Next(
      long paymentId, String state, Optional<JalaliDate> proposedOn, Optional<JalaliDate> sentOn) {}

  public boolean isClosed() {
    return steps.settledOn().isPresent();
  }

  /** Days from return to money; while it is open, to that day. */
  public long days(JalaliDate today) {
    JalaliDate end = steps.settledOn().orElse(today);
    return Math.max(0, end.toCivil().toEpochDay() - steps.backOn().toCivil().toEpochDay());
  }
}
