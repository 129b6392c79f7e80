package ir.hedye.monthend.cli;

import ir.hedye.monthend.feed.RefusedInput;
import ir.hedye.monthend.folder.FolderDetermination;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The program: one command of formats.md a run. Exit 0 done, 1 failed, 2 refused input or usage.
 */
@Command(
    name = "hedye",
    mixinStandardHelpOptions = true,
    description = "The marriage gift (Article 85), paid without anybody applying.")
public final class Hedye {
  private static final int FAILED = 1;
  private static final int REFUSED = 2;

  /** Every command by its name, in the order in which the help shows them. */
  private static final Map<String, Supplier<Object>> COMMANDS = commands();

  private final Road road;

  private Hedye(Road road) {
    this.road = road;
  }

  /**
   * Libraries speak only of what went wrong; held here, for a logger that nobody holds is
   * forgotten.
   */
  private static final Logger LIBRARIES = Logger.getLogger("");

  public static void main(String[] args) {
    LIBRARIES.setLevel(Level.WARNING);
    Locale.setDefault(Locale.ROOT); // files and figures are the same wherever the machine stands
    System.exit(run(Terminal.ofProcess(), args));
  }

  Road road() {
    return road;
  }

  /**
   * What a command sees of the world.
   *
   * @param environment the settings
   * @param clock what time it is; no command asks another
   */
  record Terminal(PrintWriter out, PrintWriter err, Map<String, String> environment, Clock clock) {
    static Terminal ofProcess() {
      return new Terminal(
          new PrintWriter(System.out, true, StandardCharsets.UTF_8),
          new PrintWriter(System.err, true, StandardCharsets.UTF_8),
          System.getenv(),
          Clock.systemUTC());
    }
  }

  private static Map<String, Supplier<Object>> commands() {
    var commands = new LinkedHashMap<String, Supplier<Object>>();
    commands.put("load", LoadCommand::new);
    commands.put("receive", ReceiveCommand::new);
    commands.put("run", RunCommand::new);
    commands.put("sign", SignCommand::new);
    commands.put("release", ReleaseCommand::new);
    commands.put("bank-result", BankResultCommand::new);
    commands.put("notify", NotifyCommand::new);
    commands.put("determine", DetermineCommand::new);
    commands.put("decisions", DecisionsCommand::new);
    commands.put("explain", ExplainCommand::new);
    commands.put("verify", VerifyCommand::new);
    commands.put("synth", SynthCommand::new);
    commands.put("settings", SettingsCommand::new);
    commands.put("demo", DemoCommand::new);
    return commands;
  }

  /** All commands, or the one that is named alone: reading all their options takes a while. */
  private static void addCommands(CommandLine hedye, String... args) {
    COMMANDS.forEach((name, command) -> {
      if (args.length == 0 || !COMMANDS.containsKey(args[0]) || name.equals(args[0])) {
        hedye.addSubcommand(command.get());
      }
    });
  }

  /** Runs one command and answers its exit code. */
  static int run(Terminal terminal, String... args) {
    var road = new Road(terminal.environment, terminal.clock);
    return DetermineOrder.typedPlainly(args)
        .map(order -> carryOut(order, road, terminal))
        .orElseGet(() -> parse(terminal, road, args));
  }

  private static int carryOut(DetermineOrder order, Road road, Terminal terminal) {
    try {
      var reading = new FolderDetermination.Reading(BadRowsOption.DEFAULT, road.listEncoding());
      order.carryOut(reading, terminal.out);
      return 0;
    } catch (RuntimeException e) {
      return report(e, terminal.err);
    }
  }

  private static int parse(Terminal terminal, Road road, String... args) {
    var commands = new CommandLine(new Hedye(road));
    addCommands(commands, args);
    commands.setCaseInsensitiveEnumValuesAllowed(true);
    commands.setOut(terminal.out);
    commands.setErr(terminal.err);
    commands.setExecutionExceptionHandler(
        (failure, command, parsed) -> report(failure, command.getErr()));
    return commands.execute(args);
  }

  private static int report(Exception failure, PrintWriter err) {
    if (failure instanceof RefusedInput refused) {
      err.println("refused: " + refused.getMessage());
      return REFUSED;
    }
    err.println("failed: " + failure.getClass().getSimpleName() + ": " + failure.getMessage());
    if (System.getenv("HEDYE_TRACE") != null) {
      failure.printStackTrace(err);
    }
    return FAILED;
  }
}
