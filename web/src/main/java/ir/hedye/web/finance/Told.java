package ir.hedye.web.finance;

import ir.hedye.monthend.payment.DeedAnswer;

/**
 * What a page says about the deed that led to it.
 *
 * @param code of its words; empty for none
 * @param isDone whether it was done, or refused
 * @param kept what was typed for a deed that was refused
 */
record Told(String code, boolean isDone, Kept kept) {
  static final Told NOTHING = said("");

  /**
   * A reason that was typed: it stands in its field again.
   *
   * @param deed what it was typed for, by the word that would have been said
   */
  record Kept(String deed, String reason) {
    static final Kept NOTHING = new Kept("", "");
  }

  static Told said(String code) {
    return new Told(code, true, Kept.NOTHING);
  }

  static Told refused(DeedAnswer answer, Kept kept) {
    return new Told(answer.name(), false, kept);
  }

  boolean isThere() {
    return !code.isEmpty();
  }

  /** What stands in the field of that deed. */
  String reason(String deed) {
    return kept.deed.equals(deed) ? kept.reason : "";
  }
}
