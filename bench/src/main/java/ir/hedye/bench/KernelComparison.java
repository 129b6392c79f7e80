package ir.hedye.bench;

import ir.hedye.bench.kernel.KernelBenchmark;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** The rule kernel alone beside the same rules in Drools: JMH, cases a second on one thread. */
final class KernelComparison implements Comparison {
  private final Effort effort;

  /**
   * How long JMH measures.
   *
   * @param forks JVMs a side, 0 to measure in this one
   * @param warmUps iterations before those that count
   */
  record Effort(int forks, int warmUps, TimeValue iteration) {}

  KernelComparison(Effort effort) {
    this.effort = effort;
  }

  KernelComparison() {
    this(new Effort(2, 5, TimeValue.seconds(2)));
  }

  @Override
  public String run(Plan plan) throws Exception {
    var options =
        new OptionsBuilder()
            .include(KernelBenchmark.class.getName())
            .forks(effort.forks())
            .warmupIterations(effort.warmUps())
            .warmupTime(effort.iteration())
            .measurementIterations(plan.repeats())
            .measurementTime(effort.iteration())
            .jvmArgs(plan.javaOptions().toArray(String[]::new))
            .output(plan.folder().resolve("kernel.log").toString())
            .build();
    return table(new Runner(options).run());
  }

  private static String table(Collection<RunResult> results) {
    List<RunResult> slowestFirst =
        results.stream()
            .sorted(Comparator.comparingDouble(KernelComparison::casesPerSecond))
            .toList();
    var text = new StringBuilder("**kernel, cases a second on one thread**\n\n");
    text.append("| side | cases/s | ± (99.9 %) | × slowest |\n| --- | ---: | ---: | ---: |\n");
    for (RunResult result : slowestFirst) {
      text.append(
          String.format(
              Locale.ROOT,
              "| %s | %,.0f | %,.0f | %.1f |%n",
              result.getPrimaryResult().getLabel(),
              casesPerSecond(result),
              result.getPrimaryResult().getScoreError(),
              casesPerSecond(result) / casesPerSecond(slowestFirst.getFirst())));
    }
    return text.toString();
  }

  private static double casesPerSecond(RunResult result) {
    return result.getPrimaryResult().getScore();
  }
}
