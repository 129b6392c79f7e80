package ir.hedye.monthend.synth;

import java.util.List;
import java.util.SplittableRandom;

/** Repeatable chance: every throw follows from the seed and the subject that it is thrown for. */
final class Dice {
  private final SplittableRandom random;

  private Dice(long seed) {
    this.random = new SplittableRandom(seed);
  }

  static Dice of(long seed, long subject) {
    return new Dice(Fate.mix(seed, subject));
  }

  double uniform() {
    return random.nextDouble();
  }

  boolean chance(double share) {
    return random.nextDouble() < share;
  }

  /** A whole number, both ends included. */
  int between(int low, int high) {
    return low + random.nextInt(high - low + 1);
  }

  long below(long bound) {
    return random.nextLong(bound);
  }

  /** A waiting time with that mean: most are short, a few very long. */
  double waiting(double mean) {
    return -mean * StrictMath.log(1 - random.nextDouble());
  }

  /** Bell-shaped around 0, deviation 1. */
  double normal() {
    double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - random.nextDouble()));
    return radius * StrictMath.cos(2 * StrictMath.PI * random.nextDouble());
  }

  <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
