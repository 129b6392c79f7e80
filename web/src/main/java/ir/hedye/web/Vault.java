package ir.hedye.web;

import ir.hedye.monthend.run.Stages;
import ir.hedye.monthend.settings.RoadSettings;
import ir.hedye.monthend.store.Backup;
import ir.hedye.monthend.store.Database;
import ir.hedye.monthend.store.Restore;
import ir.hedye.monthend.store.SchemaPart;
import ir.hedye.monthend.store.StoreSettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code backup} and {@code restore}: everything in one file, and back into an empty home. */
@Command(name = "hedye", subcommands = CommandLine.HelpCommand.class)
final class Vault {
  private static final int FAILED = 1;

  private final StoreSettings settings;
  private final Path home;
  private final PrintWriter out;

  private Vault(Map<String, String> environment, PrintWriter out) {
    this.settings = StoreSettings.from(environment);
    this.home = Path.of(RoadSettings.HOME.in(environment)).toAbsolutePath().normalize();
    this.out = out;
  }

  public static void main(String[] args) {
    var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    System.exit(run(System.getenv(), out, args));
  }

  /** Runs one of the two, and answers the exit code. */
  static int run(Map<String, String> environment, PrintWriter out, String... args) {
    var commands = new CommandLine(new Vault(environment, out));
    commands.setOut(out);
    commands.setErr(out);
    commands.setExecutionExceptionHandler((failure, _, _) -> {
      out.println("failed: " + failure.getMessage());
      return FAILED;
    });
    return commands.execute(args);
  }

  @Command(
      name = "backup",
      mixinStandardHelpOptions = true,
      description = "Writes every row and every file of the home into one file.")
  int backup(@Parameters(paramLabel = "FILE") Path file) throws SQLException, IOException {
    try (var database = Database.open(settings, Stages.MIGRATIONS, List.of(Site.PAGES))) {
      say("backed up", Backup.write(database, home, file.toAbsolutePath()));
    }
    return 0;
  }

  @Command(
      name = "restore",
      mixinStandardHelpOptions = true,
      description = "Brings a backup into an empty home; then run verify.")
  int restore(@Parameters(paramLabel = "FILE") Path file) throws SQLException, IOException {
    var parts = List.of(SchemaPart.road(Stages.MIGRATIONS), Site.PAGES);
    say("restored", Restore.into(settings, parts, file.toAbsolutePath()));
    return 0;
  }

  private void say(String done, Backup.Report report) {
    out.printf(
        "%s %d tables, %d rows, %d files%n", done, report.tables(), report.rows(), report.files());
  }
}
