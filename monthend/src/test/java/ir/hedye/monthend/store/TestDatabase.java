package ir.hedye.monthend.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A database of one test's own on real PostgreSQL: one embedded server for the whole test process
 * in a home that goes with it, a fresh database copied from a migrated template in a moment.
 */
public final class TestDatabase implements AutoCloseable {
  private static final Map<List<SchemaPart>, String> TEMPLATES = new HashMap<>();
  private static final String QUICKLY = " STRATEGY FILE_COPY"; // a third of the other's time
  private static final AtomicInteger COUNT = new AtomicInteger();

  /** One for the whole process: here a connection costs as much as a small test. */
  private static final Connection ADMIN = TestServer.admin();

  private static final KeptConnections KEPT = KeptConnections.begin();

  private final String name;
  private final List<String> stages;
  private final Database database;

  private TestDatabase(String name, List<String> stages) throws SQLException {
    this.name = name;
    this.stages = stages;
    this.database = Database.open(settings(name), stages);
    database.connect().close(); // kept for whoever comes first
  }

  /** A fresh database that has the schema of those stages. */
  public static TestDatabase fresh(String... locations) throws SQLException {
    return fresh(List.of(locations), List.of());
  }

  /** The same with more parts of the schema, which the database knows to be there. */
  public static TestDatabase fresh(List<String> stages, List<SchemaPart> more) throws SQLException {
    var parts = new ArrayList<SchemaPart>();
    parts.add(SchemaPart.road(stages));
    parts.addAll(more);
    var name = "test_" + COUNT.incrementAndGet();
    synchronized (TEMPLATES) {
      var template = TEMPLATES.get(parts);
      if (template == null) {
        template = "template_" + COUNT.incrementAndGet();
        create(template, "template1");
        Database.openParts(settings(template), parts).close();
        TEMPLATES.put(parts, template);
      }
      create(name, template);
    }
    return new TestDatabase(name, stages);
  }

  /** A copy of this one as it stands; who is connected to it loses the connection. */
  public TestDatabase copy() throws SQLException {
    var name = "test_" + COUNT.incrementAndGet();
    KEPT.forget(this.name);
    synchronized (ADMIN) {
      try (var leave =
          ADMIN.prepareStatement(
              "SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE datname = ?")) {
        leave.setString(1, this.name);
        leave.executeQuery().close();
      }
      create(name, this.name);
    }
    return new TestDatabase(name, stages);
  }

  /** A fresh database without any schema. */
  static StoreSettings empty() throws SQLException {
    var name = "empty_" + COUNT.incrementAndGet();
    create(name, "template1");
    return settings(name);
  }

  /** The database as the commands see it. */
  public Database database() {
    return database;
  }

  /** A connection of the application's role. */
  public Connection connect() throws SQLException {
    return database.connect();
  }

  /** A connection of the role that owns the schema, to look and to break what commands may not. */
  public Connection connectAsOwner() throws SQLException {
    return TestServer.RUNNING.owner(name, TestServer.RUNNING.port()).open();
  }

  /** Settings with which a command in this process opens this database. */
  public StoreSettings settings() {
    return settings(name);
  }

  /** The environment with which another process opens this database. */
  public Map<String, String> environment() {
    var external = settings(name).external().orElseThrow();
    return Map.of("HEDYE_DATABASE", external.url(), "HEDYE_DATABASE_OWNER", external.ownerUrl());
  }

  @Override
  public void close() throws SQLException {
    database.close();
    KEPT.forget(name);
    admin("DROP DATABASE " + name + " WITH (FORCE)");
  }

  private static StoreSettings settings(String name) {
    var server = TestServer.RUNNING;
    var external =
        new StoreSettings.External(
            server.app(name, server.port()).url(), server.owner(name, server.port()).url());
    return new StoreSettings(
        TestServer.HOME,
        cache(),
        Optional.of(external),
        new StoreSettings.Link(OptionalInt.empty(), StoreSettings.SOCKET_TIMEOUT_SECONDS));
  }

  private static void create(String name, String template) throws SQLException {
    synchronized (ADMIN) {
      admin(
          "CREATE DATABASE "
              + name
              + " OWNER "
              + Cluster.OWNER
              + " TEMPLATE "
              + template
              + QUICKLY);
      Cluster.openToApp(ADMIN, name);
    }
  }

  private static void admin(String sql) throws SQLException {
    synchronized (ADMIN) {
      try (var statement = ADMIN.createStatement()) {
        statement.execute(sql);
      }
    }
  }

  /** Where PostgreSQL's programs are unpacked once for all test runs of this tree. */
  static Path cache() {
    return Path.of(System.getProperty("hedye.cache", "target/hedye-cache")).toAbsolutePath();
  }
}
