package ir.hedye.web.finance;

import ir.hedye.monthend.payment.DeedAnswer;

/**
 * What a page says about the deed that led to it.
 *
 * @param code of its words; empty for none
 * @param isDone whether it was done, or refused
 */
record Told(String code, boolean isDone) {
  static final Told NOTHING = new Told("", true);

  static Told refused(DeedAnswer answer) {
    return new Told(answer.name(), false);
  }

  boolean isThere() {
    return !code.isEmpty();
  }
}
