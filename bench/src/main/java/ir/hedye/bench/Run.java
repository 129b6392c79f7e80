package ir.hedye.bench;

import java.util.Map;

/**
 * One measured run of one side.
 *
 * @param seconds from start to end, as the person at the keyboard waits
 * @param told what the measured process said about itself, by name; empty for work done in here
 */
record Run(double seconds, Map<String, String> told) {
  static Run of(long nanos) {
    return new Run(nanos / 1e9, Map.of());
  }

  /** A figure that the process told, milliseconds, in seconds. */
  double toldSeconds(String name) {
    String millis = told.get(name);
    if (millis == null) {
      throw new IllegalStateException("the measured process did not tell " + name);
    }
    return Long.parseLong(millis) / 1e3;
  }
}
