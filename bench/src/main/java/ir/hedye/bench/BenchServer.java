package ir.hedye.bench;

import ir.hedye.monthend.run.Stages;
import ir.hedye.monthend.store.Database;
import ir.hedye.monthend.store.StoreSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * The embedded PostgreSQL of a home, kept up while it is open, as it would be beside a running
 * {@code serve}; with a second, empty database in it for the floors.
 */
final class BenchServer implements AutoCloseable {
  private static final String FLOOR = "bench_floor";

  private final Path home;
  private final Database books;

  private BenchServer(Path home, Database books) {
    this.home = home;
    this.books = books;
  }

  static BenchServer open(Plan plan, Path home) throws SQLException {
    var settings = StoreSettings.embedded(home, plan.cache());
    return new BenchServer(home, Database.open(settings, Stages.MIGRATIONS));
  }

  Path home() {
    return home;
  }

  /** The month end's own database. */
  Connection books() throws SQLException {
    return books.connect();
  }

  /** A database without any table of ours, on the same server, with the same settings. */
  Connection floor() throws SQLException, IOException {
    try (var admin = admin("postgres");
        var statement = admin.createStatement();
        var found =
            statement.executeQuery("SELECT 1 FROM pg_database WHERE datname = '" + FLOOR + "'")) {
      if (!found.next()) {
        statement.execute("CREATE DATABASE " + FLOOR);
      }
    }
    return admin(FLOOR);
  }

  /** Writes everything out, so that no side pays for what an earlier one left in memory. */
  void settle() throws SQLException, IOException {
    try (var admin = admin("postgres");
        var statement = admin.createStatement()) {
      statement.execute("CHECKPOINT");
    }
  }

  /** Nobody waits to be decided, as a run and a month's vacuuming leave it. */
  void emptyQueue() throws SQLException, IOException {
    try (var admin = admin("hedye");
        var statement = admin.createStatement()) {
      statement.execute("TRUNCATE hedye.changed_person");
    }
  }

  /** The superuser's password stands first in the home's own file. */
  private Connection admin(String database) throws SQLException, IOException {
    Path server = home.resolve("pg");
    var who = new Properties();
    who.setProperty("user", "postgres");
    who.setProperty("password", Files.readAllLines(server.resolve("passwords")).getFirst());
    String port = Files.readString(server.resolve("port")).strip();
    return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/" + database, who);
  }

  @Override
  public void close() {
    books.close();
  }
}
