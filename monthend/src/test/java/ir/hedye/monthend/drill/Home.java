package ir.hedye.monthend.drill;

import ir.hedye.monthend.cli.Hedye;
import ir.hedye.monthend.run.Stages;
import ir.hedye.monthend.store.Database;
import ir.hedye.monthend.store.JavaProcess;
import ir.hedye.monthend.store.StoreSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** A data folder with its embedded server, and commands on it as processes of their own. */
record Home(Path path) {
  private static final Path CACHE =
      Path.of(System.getProperty("hedye.cache", "target/hedye-cache")).toAbsolutePath();

  /** The whole folder under another name; its server must not run. */
  Home copyTo(Path place) throws IOException, InterruptedException {
    shell("cp", "-a", "--reflink=auto", path.toString(), place.toString());
    return new Home(place);
  }

  void delete() throws IOException, InterruptedException {
    shell("rm", "-rf", path.toString());
  }

  private static void shell(String... line) throws IOException, InterruptedException {
    int exit = new ProcessBuilder(line).inheritIO().start().waitFor();
    if (exit != 0) {
      throw new IOException(line[0] + " ended with " + exit);
    }
  }

  /** Its database; started if it does not run, stopped when the last one closes it. */
  Database open() throws SQLException {
    return open(OptionalInt.empty());
  }

  /** Its database through a proxy. */
  Database openThrough(Proxy proxy) throws SQLException {
    return open(OptionalInt.of(proxy.port()));
  }

  private Database open(OptionalInt port) throws SQLException {
    var usual = StoreSettings.embedded(path, CACHE);
    var link = new StoreSettings.Link(port, usual.link().socketTimeoutSeconds());
    return Database.open(new StoreSettings(path, CACHE, Optional.empty(), link), Stages.MIGRATIONS);
  }

  /** Where its server listens, or listened the last time. */
  int port() throws IOException {
    return Integer.parseInt(Files.readString(path.resolve("pg/port")).strip());
  }

  /** Starts a command of the program. */
  Running start(Map<String, String> settings, List<String> arguments) throws IOException {
    var options = List.of("-Xmx256m", "-Dhedye.cache=" + CACHE);
    var builder = JavaProcess.of(Hedye.class, options, arguments);
    builder.environment().keySet().removeIf(name -> name.startsWith("HEDYE_"));
    builder.environment().put("HEDYE_HOME", path.toString());
    builder.environment().putAll(settings);
    Path said = Files.createTempFile(path.resolveSibling("."), "said-", ".txt");
    return new Running(
        builder.redirectErrorStream(true).redirectOutput(said.toFile()).start(), said);
  }
}
