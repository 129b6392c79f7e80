package ir.hedye.monthend.cli;

import ir.hedye.monthend.run.MonthRun;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;

/**
 * How far a command has come: a moving bar with rate and time left on a terminal, a plain line now
 * and then otherwise.
 */
final class ProgressLine implements MonthRun.Progress {
  private static final int WIDTH = 30;
  private static final Duration PLAIN_EVERY = Duration.ofSeconds(10);
  private static final Duration BAR_EVERY = Duration.ofMillis(200);

  private final String what;
  private final boolean terminal = isTerminal();
  private final InstantSource clock;
  private final Instant began;
  private Instant shown;

  ProgressLine(String what, InstantSource clock) {
    this.what = what;
    this.clock = clock;
    this.began = clock.instant();
    this.shown = began;
  }

  static boolean isTerminal() {
    var console = System.console();
    return Objects.nonNull(console) && console.isTerminal();
  }

  @Override
  public void at(long done, long all) {
    if ((done & 255) != 0 && done != all) {
      return;
    }
    Instant now = clock.instant();
    boolean due = Duration.between(shown, now).compareTo(terminal ? BAR_EVERY : PLAIN_EVERY) >= 0;
    if (due || (terminal && done == all)) {
      shown = now;
      print(done, all, Duration.between(began, now).toMillis() / 1000.0);
    }
  }

  private void print(long done, long all, double seconds) {
    double rate = seconds == 0 ? 0 : done / seconds;
    long left = rate == 0 ? 0 : Math.round((all - done) / rate);
    String figures = "%d of %d, %.0f/s, %d s left".formatted(done, all, rate, left);
    if (!terminal) {
      System.err.println(what + ": " + figures);
      return;
    }
    int filled = (int) (WIDTH * done / Math.max(1, all));
    String bar = "#".repeat(filled) + ".".repeat(WIDTH - filled);
    System.err.print("\r" + what + " [" + bar + "] " + figures + (done == all ? "   \n" : "   "));
  }
}
