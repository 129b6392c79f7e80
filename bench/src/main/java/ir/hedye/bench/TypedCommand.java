package ir.hedye.bench;

import ir.hedye.monthend.cli.Hedye;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Our commands as people type them: through the launcher, where the benchmark was started by it,
 * with all that the launcher does before and for them.
 */
final class TypedCommand {
  private static final Optional<String> LAUNCHER =
      Optional.ofNullable(System.getenv("HEDYE_LAUNCHER"));

  private final JavaProcess process;

  /** Commands in that home folder ({@code HEDYE_HOME}), with the launcher's own JVM options. */
  TypedCommand(Plan plan, Path home) {
    process = new JavaProcess(plan).in(home);
  }

  private TypedCommand(JavaProcess process) {
    this.process = process;
  }

  /** Commands with the JVM options of the plan, as the rivals have them. */
  static TypedCommand measured(Plan plan) {
    return new TypedCommand(
        new JavaProcess(plan).with("HEDYE_JAVA_OPTIONS", String.join(" ", plan.javaOptions())));
  }

  /** The same in that home folder. */
  static TypedCommand measured(Plan plan, Path home) {
    return new TypedCommand(
        new JavaProcess(plan)
            .in(home)
            .with("HEDYE_JAVA_OPTIONS", String.join(" ", plan.javaOptions())));
  }

  /** Runs the command to its end, with {@code input} on its standard input. */
  Run run(String input, String... arguments) throws IOException, InterruptedException {
    if (LAUNCHER.isEmpty()) {
      return process.run(input, Hedye.class, arguments);
    }
    var command = new ArrayList<String>(List.of(LAUNCHER.get()));
    command.addAll(List.of(arguments));
    return process.run(command, input);
  }
}
