package ir.hedye.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./hedye bench [NAME]}: measures side by side and prints Markdown tables. */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Measures ourselves side by side with peers and with the floor, in one run.",
      "Times are told on standard error as they come, tables on standard output."
    })
public final class Bench implements Callable<Integer> {
  /** The benchmarks, in the order in which all of them run. */
  enum Name {
    DETERMINE,
    KERNEL,
    RUN,
    RECEIVE,
    START,
    STATUS,
    DESKS;

    /** As it is typed. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Parameters(
      paramLabel = "NAME",
      arity = "0..*",
      description = "which to run: ${COMPLETION-CANDIDATES} (default: all)")
  Set<Name> names = EnumSet.noneOf(Name.class);

  @Option(
      names = "--events",
      paramLabel = "N",
      defaultValue = "50000",
      description = "marriage events of the made-up month (default ${DEFAULT-VALUE})")
  int events;

  @Option(
      names = "--aggregate",
      paramLabel = "N",
      defaultValue = "2000000",
      description = "events of the registry's aggregate file (default ${DEFAULT-VALUE})")
  int aggregate;

  @Option(
      names = "--repeat",
      paramLabel = "N",
      defaultValue = "5",
      description = "rounds that count (default ${DEFAULT-VALUE})")
  int repeats;

  @Option(
      names = "--folder",
      paramLabel = "DIR",
      defaultValue = "var/bench",
      description = "where made-up data stays for the next time (default ${DEFAULT-VALUE})")
  Path folder = Path.of("var", "bench");

  @Option(
      names = "--java-options",
      paramLabel = "OPTIONS",
      split = " ",
      defaultValue =
          "-Xmx512m -XX:ActiveProcessorCount=2 -XX:+UseParallelGC"
              + " --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow",
      description = "of every measured JVM, ours and the rivals' (default ${DEFAULT-VALUE})")
  List<String> javaOptions = List.of();

  public static void main(String[] args) {
    var commands = new CommandLine(new Bench()).setCaseInsensitiveEnumValuesAllowed(true);
    System.exit(commands.execute(args));
  }

  @Override
  @SuppressWarnings("SystemOut")
  public Integer call() throws Exception {
    var progress = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    var screen = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Files.createDirectories(folder);
    var sizes = new Plan.Sizes(events, aggregate);
    var plan = new Plan(folder.toAbsolutePath(), sizes, repeats, javaOptions, progress);
    for (Name name : names.isEmpty() ? EnumSet.allOf(Name.class) : names) {
      progress.println(name);
      screen.println(comparison(name).run(plan));
    }
    return 0;
  }

  private static Comparison comparison(Name name) {
    return switch (name) {
      case DETERMINE -> new DetermineComparison();
      case KERNEL -> new KernelComparison();
      case RUN -> new RunComparison();
      case RECEIVE -> new ReceiveComparison();
      case START -> new StartComparison();
      case STATUS -> new StatusComparison();
      case DESKS -> new DesksComparison();
    };
  }
}
