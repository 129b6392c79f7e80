package ir.hedye.monthend.synth;

import ir.hedye.monthend.feed.RefusedInput;

/**
 * What is spoilt on purpose.
 *
 * @param badRows bad rows (wrong check digit, impossible date …) for each row that is written; they
 *     are added, and good rows stay whole; people and events repeated from an earlier folder bring
 *     none along
 * @param missingEvents earlier events that a next folder leaves out, against the registry's promise
 * @param doubtfulAccounts accounts that only a running system knows to be doubtful: of banks that
 *     exist no more, or given by many people
 */
public record Flaws(double badRows, double missingEvents, double doubtfulAccounts) {
  public static final Flaws NONE = new Flaws(0, 0, 0);

  /** Five bad rows in ten thousand, and nothing on which a data folder alone could mislead. */
  public static final Flaws HANDFUL = new Flaws(0.0005, 0, 0);

  public Flaws {
    for (double share : new double[] {badRows, missingEvents, doubtfulAccounts}) {
      if (!(share >= 0 && share <= 1)) {
        throw new RefusedInput("a share is between 0 and 1, not " + share);
      }
    }
  }
}
