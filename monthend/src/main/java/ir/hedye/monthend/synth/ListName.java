package ir.hedye.monthend.synth;

/**
 * An employer's list as a feed names it.
 *
 * @param month see {@link Months}
 * @param number the list's number, as text
 */
record ListName(String workshop, int month, String number) {
  /** Whether it only adds to the month's list proper. */
  boolean isSupplement() {
    return number.equals("2");
  }
}
