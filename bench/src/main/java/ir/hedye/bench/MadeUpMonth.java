package ir.hedye.bench;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.monthend.cli.Hedye;
import java.io.IOException;
import java.nio.file.Path;

/** The data folder of {@code synth} that a benchmark runs on: made once a size, then used again. */
final class MadeUpMonth {
  private static final String SEED = "85";

  private MadeUpMonth() {}

  /** A month of as many events as planned, evaluated on day {@code at}. */
  static Path of(Plan plan, JalaliDate at) throws IOException, InterruptedException {
    return Folders.once(
        plan.folder().resolve("month-" + plan.sizes().events()),
        folder -> {
          plan.progress().printf("  making %,d events%n", plan.sizes().events());
          synth(plan, at, folder);
        });
  }

  private static void synth(Plan plan, JalaliDate at, Path folder)
      throws IOException, InterruptedException {
    new JavaProcess(plan)
        .run(
            Hedye.class,
            "synth",
            folder.toString(),
            "--events",
            Integer.toString(plan.sizes().events()),
            "--seed",
            SEED,
            "--at",
            at.toString());
  }
}
