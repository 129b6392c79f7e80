package ir.hedye.bench;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.monthend.synth.Flaws;
import ir.hedye.monthend.synth.SynthOrder;
import ir.hedye.monthend.synth.Synthesizer;
import java.io.IOException;
import java.nio.file.Path;

/**
 * The data folder that a benchmark runs on, as {@code synth} makes it but without bad rows: made
 * once a size, then used again.
 */
final class MadeUpMonth {
  static final JalaliDate AT = new JalaliDate(1405, 7, 30);
  private static final long SEED = 85;

  private MadeUpMonth() {}

  /** A month of as many events as planned, drawn up as of {@link #AT}. */
  static Path of(Plan plan) throws IOException, InterruptedException {
    int events = plan.sizes().events();
    return Folders.once(
        plan.folder().resolve("month-" + events),
        folder -> {
          plan.progress().printf("  making a month of %,d events%n", events);
          Synthesizer.first(new SynthOrder(folder, events, SEED, AT, Flaws.NONE));
        });
  }
}
