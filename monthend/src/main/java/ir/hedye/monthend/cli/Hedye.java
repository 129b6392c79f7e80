package ir.hedye.monthend.cli;

import ir.hedye.monthend.feed.RefusedInput;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
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
    description = "The marriage gift (Article 85), paid without anybody applying.",
    subcommands = {
      LoadCommand.class,
      ReceiveCommand.class,
      RunCommand.class,
      SignCommand.class,
      ReleaseCommand.class,
      BankResultCommand.class,
      NotifyCommand.class,
      DetermineCommand.class,
      DecisionsCommand.class,
      ExplainCommand.class,
      VerifyCommand.class,
      SynthCommand.class,
      SettingsCommand.class,
      DemoCommand.class
    })
public final class Hedye {
  private static final int FAILED = 1;
  private static final int REFUSED = 2;

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

  /** Runs one command and answers its exit code. */
  static int run(Terminal terminal, String... args) {
    var commands = new CommandLine(new Hedye(new Road(terminal.environment, terminal.clock)));
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
