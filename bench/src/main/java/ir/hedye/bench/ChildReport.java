package ir.hedye.bench;

import java.lang.management.ManagementFactory;

/**
 * What a measured process tells on its standard output about itself, one {@code name=value} a line.
 */
final class ChildReport {
  private ChildReport() {}

  /** The engine is up and its work begins: milliseconds since the process started. */
  static void ready() {
    tell("ready_ms", Long.toString(upMillis()));
  }

  /** The work is done; {@code what} is a figure or word that shows it was. */
  static void done(String what) {
    tell("done_ms", Long.toString(upMillis()));
    tell("result", what);
  }

  /** Milliseconds of one round, after others in the same process. */
  static void warm(long millis) {
    tell("warm_ms", Long.toString(millis));
  }

  private static long upMillis() {
    return ManagementFactory.getRuntimeMXBean().getUptime();
  }

  @SuppressWarnings("SystemOut")
  private static void tell(String name, String value) {
    System.out.println(name + "=" + value);
  }
}
