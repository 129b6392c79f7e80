package ir.hedye.monthend.synth;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.monthend.feed.RefusedInput;
import java.nio.file.Path;

/**
 * What to make.
 *
 * @param folder where the data folder is written; made when missing
 * @param events marriage events: all of a first folder, the new ones of a next folder
 * @param seed same seed, same bytes
 * @param at the evaluation day, as which the folder is drawn up
 * @param flaws how much of it is spoilt on purpose
 */
public record SynthOrder(Path folder, int events, long seed, JalaliDate at, Flaws flaws) {
  private static final int EARLIEST = 1397;
  private static final int LATEST = 1440;

  public SynthOrder {
    if (events < 1) {
      throw new RefusedInput("events must be 1 or more, not " + events);
    }
    if (at.year() < EARLIEST || at.year() > LATEST) {
      throw new RefusedInput(
          "no wages are known for " + at + ", only " + EARLIEST + " to " + LATEST);
    }
  }

  /** An order with the usual handful of bad rows. */
  public static SynthOrder of(Path folder, int events, long seed, JalaliDate at) {
    return new SynthOrder(folder, events, seed, at, Flaws.HANDFUL);
  }

  /** Chance for one purpose and subject: it follows from seed and day, not from the folder. */
  Dice dice(Purpose purpose, long subject) {
    return Dice.of(seedFor(purpose), subject);
  }

  long seedFor(Purpose purpose) {
    return Fate.mix(seed ^ Fate.of(purpose.name()), Months.packed(at));
  }

  /** The same order, spoilt as said. */
  public SynthOrder with(Flaws other) {
    return new SynthOrder(folder, events, seed, at, other);
  }
}
