package ir.hedye.monthend.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;

/** The one embedded server of a test process, in a home that is gone with it. */
final class TestServer {
  static final Path HOME = newHome();
  private static final String ANY = "postgres";
  private static final List<String> QUICK =
      List.of("fsync = off", "synchronous_commit = off", "full_page_writes = off");
  private static final Pattern WHO = Pattern.compile("^.*user=([^&]+)&password=([^&]+).*$");

  static final EmbeddedPostgres RUNNING = start();

  private TestServer() {}

  /**
   * It goes with the test process, so it waits for no disk, and its random passwords are hashed
   * once instead of 4096 times at each of a test's many connections. What survives a kill, and the
   * program's own settings, are tested on servers of their own.
   */
  private static EmbeddedPostgres start() {
    var server = EmbeddedPostgres.open(StoreSettings.embedded(HOME, TestDatabase.cache()));
    var admin = server.admin(ANY);
    try (var connection = admin.open();
        var statement = connection.createStatement()) {
      for (String setting : QUICK) {
        statement.execute("ALTER SYSTEM SET " + setting);
      }
      statement.execute("SELECT pg_reload_conf()");
      for (var login :
          List.of(server.owner(ANY, server.port()), server.app(ANY, server.port()), admin)) {
        statement.execute("SET scram_iterations = 1");
        statement.execute(WHO.matcher(login.url()).replaceFirst("ALTER ROLE $1 PASSWORD '$2'"));
      }
      return server;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  static Connection admin() {
    try {
      return RUNNING.admin(ANY).open();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Path newHome() {
    try {
      var home = QuickFolders.create("hedye-test-");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> leave(home)));
      return home;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void leave(Path home) {
    RUNNING.close();
    try {
      Trees.delete(home);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
