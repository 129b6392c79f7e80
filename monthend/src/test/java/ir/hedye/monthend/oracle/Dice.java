package ir.hedye.monthend.oracle;

import java.util.List;
import java.util.SplittableRandom;

/** Chance that repeats itself: the same seed throws the same. */
record Dice(SplittableRandom random) {
  static Dice of(long seed) {
    return new Dice(new SplittableRandom(seed));
  }

  boolean percent(int chance) {
    return random.nextInt(100) < chance;
  }

  /** A whole number from least to most, both possible. */
  int between(int least, int most) {
    return random.nextInt(least, most + 1);
  }

  @SafeVarargs
  final <T> T pick(T... choices) {
    return choices[random.nextInt(choices.length)];
  }

  <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  <T> void shuffle(List<T> list) {
    for (int i = list.size() - 1; i > 0; i--) {
      list.set(i, list.set(random.nextInt(i + 1), list.get(i)));
    }
  }

  String digits(int count) {
    var digits = new StringBuilder();
    for (int i = 0; i < count; i++) {
      digits.append(random.nextInt(10));
    }
    return digits.toString();
  }
}
