package ir.hedye.monthend.cli;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.monthend.synth.SynthOrder;
import ir.hedye.monthend.synth.SynthReport;
import ir.hedye.monthend.synth.Synthesizer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code synth}: made-up but realistic data. */
@Command(
    name = "synth",
    mixinStandardHelpOptions = true,
    description = "Makes a realistic data folder; the same seed makes the same bytes.")
final class SynthCommand extends Screen implements Callable<Integer> {
  @Parameters(paramLabel = "DIR", description = "the folder to write")
  Path folder = Path.of(".");

  @Option(names = "--events", required = true, paramLabel = "N", description = "marriages")
  int events;

  @Option(names = "--seed", required = true, paramLabel = "S", description = "any whole number")
  long seed;

  @Option(
      names = "--at",
      required = true,
      paramLabel = "DATE",
      converter = DateOption.Day.class,
      description = "the day of the data, Jalali")
  JalaliDate at = new JalaliDate(1405, 7, 30);

  @Option(names = "--after", paramLabel = "DIR", description = "the folder of the month before")
  @Nullable Path after;

  @Override
  public Integer call() throws IOException {
    SynthOrder order = SynthOrder.of(folder, events, seed, at);
    SynthReport report = after == null ? Synthesizer.first(order) : Synthesizer.next(order, after);
    out().println(folder + ": " + report);
    return 0;
  }
}
