package ir.hedye.monthend.synth;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Choices of which some come up more often than others. */
final class Weighted<T> {
  private final List<T> choices;
  private final double[] upTo;

  private Weighted(List<T> choices, double[] upTo) {
    this.choices = choices;
    this.upTo = upTo;
  }

  static <T> Weighted<T> by(List<T> choices, ToDoubleFunction<T> weight) {
    double[] upTo = new double[choices.size()];
    double sum = 0;
    for (int i = 0; i < upTo.length; i++) {
      sum += weight.applyAsDouble(choices.get(i));
      upTo[i] = sum;
    }
    return new Weighted<>(List.copyOf(choices), upTo);
  }

  /** The first of the list most often, the last about a tenth as often: as names are. */
  static <T> Weighted<T> byRank(List<T> choices) {
    double[] upTo = new double[choices.size()];
    double sum = 0;
    for (int i = 0; i < upTo.length; i++) {
      sum += 1.0 / (i + 12);
      upTo[i] = sum;
    }
    return new Weighted<>(List.copyOf(choices), upTo);
  }

  T pick(Dice dice) {
    return at(dice.uniform());
  }

  /** The choice that stands at this share of all weight. */
  T at(double share) {
    int found = Arrays.binarySearch(upTo, share * upTo[upTo.length - 1]);
    int index = found < 0 ? -found - 1 : found + 1;
    return choices.get(Math.min(index, upTo.length - 1));
  }
}
