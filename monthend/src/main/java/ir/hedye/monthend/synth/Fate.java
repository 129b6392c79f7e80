package ir.hedye.monthend.synth;

/**
 * Chance without memory: the same subject always meets the same fate, whoever asks and in whatever
 * order.
 */
final class Fate {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private Fate() {}

  /** A well spread number that follows from both (the finisher of SplitMix64). */
  static long mix(long one, long other) {
    long z = one * GOLDEN + Long.rotateLeft(other, 32) + other;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /** A share of 1, evenly spread, 1 itself excluded. */
  static double share(long one, long other) {
    return (mix(one, other) >>> 11) * 0x1.0p-53;
  }

  /** A number for a text (FNV-1a). */
  static long of(String text) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
    }
    return hash;
  }
}
