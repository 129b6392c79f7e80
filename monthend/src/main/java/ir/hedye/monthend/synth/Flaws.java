package ir.hedye.monthend.synth;

import ir.hedye.monthend.feed.RefusedInput;

/**
 * What is spoilt on purpose.
 *
 * @param badRows bad rows (wrong check digit, impossible date …) for each row that is written; they
 *     are added, and good rows stay whole; people and events repeated from an earlier folder bring
 *     none along
 * @param missingEvents earlier events that a next folder leaves out, against the registry's promise
 */
public record Flaws(double badRows, double missingEvents) {
  public static final Flaws NONE = new Flaws(0, 0);

  /** Five bad rows in ten thousand, no event left out. */
  public static final Flaws HANDFUL = new Flaws(0.0005, 0);

  public Flaws {
    if (badRows < 0 || badRows > 1 || missingEvents < 0 || missingEvents > 1) {
      throw new RefusedInput("a share is between 0 and 1");
    }
  }
}
