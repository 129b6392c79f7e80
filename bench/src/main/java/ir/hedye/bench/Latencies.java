package ir.hedye.bench;

import java.util.Arrays;

/** How long each of many requests took, and how long all of them together. */
final class Latencies {
  private static final double NANOS = 1e9;
  private static final double NANOS_A_MILLI = 1e6;

  private final long[] sorted;
  private final double seconds;

  /**
   * @param nanos of each request, in any order
   * @param seconds from the first request to the last answer
   */
  Latencies(long[] nanos, double seconds) {
    sorted = nanos.clone();
    Arrays.sort(sorted);
    this.seconds = seconds;
  }

  static double seconds(long nanos) {
    return nanos / NANOS;
  }

  double perSecond() {
    return sorted.length / seconds;
  }

  /** The time within which so many of a thousand were answered, in milliseconds. */
  double within(int ofThousand) {
    long rank = Math.ceilDiv((long) sorted.length * ofThousand, 1000);
    return sorted[(int) Math.max(0, rank - 1)] / NANOS_A_MILLI;
  }

  double longest() {
    return sorted[sorted.length - 1] / NANOS_A_MILLI;
  }

  int count() {
    return sorted.length;
  }
}
