package ir.hedye.monthend.synth;

/**
 * A province and its branches.
 *
 * @param number its place in the country's list, from 0
 */
record Province(int number, String code, Figures figures, Weighted<Branch> branches) {

  /**
   * What sets the province apart.
   *
   * @param marriages marriages a year, after the figures of 1402
   * @param insured how many insured there are among those who marry, against a mean of 1
   */
  record Figures(double marriages, double insured) {}
}
