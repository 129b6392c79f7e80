package ir.hedye.monthend.notice;

import java.time.Duration;

/**
 * How long things take on the wire.
 *
 * @param answer the longest wait for a submit's answer
 * @param listen the silence after which no receipt is expected to be on its way
 * @param rest after the centre said that we are too fast
 */
record Timing(Duration answer, Duration listen, Duration rest) {
  static final Timing USUAL =
      new Timing(Duration.ofSeconds(10), Duration.ofSeconds(1), Duration.ofSeconds(1));
}
