package ir.hedye.monthend.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.flywaydb.core.Flyway;

/**
 * One part of the schema, made by the SQL that each stage keeps in its package.
 *
 * @param owner the way in that may change the schema
 */
record Schema(SchemaPart part, Login owner) {
  static final String NAME = "hedye";

  /** Makes one schema at a time when two commands find a new database. */
  private static final long PREPARE_LOCK = 0x4845_4459_4500L;

  private static final Set<String> NOT_THERE = Set.of("42P01", "3F000", "42501");

  /** Brings the database up to the files; current already, it costs one query. */
  void bringUp(Connection app) throws SQLException {
    var wanted = wanted();
    var there = versions(app);
    refuseNewer(there, wanted);
    if (!there.equals(wanted)) {
      migrate(app.getMetaData().getUserName());
    }
  }

  private Set<String> wanted() {
    try {
      return MigrationFiles.versions(part.locations());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Set<String> versions(Connection connection) throws SQLException {
    var versions = new TreeSet<String>();
    try (var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "SELECT version FROM hedye."
                    + part.history()
                    + " WHERE success AND version IS NOT NULL AND type = 'SQL'")) {
      while (rows.next()) {
        versions.add(rows.getString(1));
      }
    } catch (SQLException e) {
      if (!NOT_THERE.contains(e.getSQLState())) {
        throw e;
      }
    }
    return versions;
  }

  private static void refuseNewer(Set<String> there, Set<String> wanted) {
    if (!wanted.containsAll(there)) {
      throw new StoreException("the database was made by a newer version: update this program");
    }
  }

  private void migrate(String app) throws SQLException {
    try (var connection = owner.open()) {
      var user = connection.getMetaData().getUserName();
      prepare(connection, app, user.equals(app));
      flyway(app).migrate();
      if (!user.equals(app)) {
        run(
            connection,
            "REVOKE INSERT, UPDATE, DELETE ON hedye." + part.history() + " FROM " + quoted(app));
      }
    }
  }

  /** What a stage makes, the application may read and write, unless its migration narrows that. */
  private static void prepare(Connection connection, String app, boolean same) throws SQLException {
    connection.setAutoCommit(false);
    run(connection, "SELECT pg_advisory_xact_lock(" + PREPARE_LOCK + ")");
    run(connection, "CREATE SCHEMA IF NOT EXISTS hedye");
    if (!same) {
      var inSchema = "ALTER DEFAULT PRIVILEGES IN SCHEMA hedye GRANT ";
      run(connection, "GRANT USAGE ON SCHEMA hedye TO " + quoted(app));
      run(connection, inSchema + "SELECT, INSERT, UPDATE, DELETE ON TABLES TO " + quoted(app));
      run(connection, inSchema + "SELECT, USAGE ON SEQUENCES TO " + quoted(app));
    }
    connection.commit();
    connection.setAutoCommit(true);
  }

  private Flyway flyway(String app) {
    return Flyway.configure(Schema.class.getClassLoader())
        .dataSource(owner.dataSource())
        .schemas(NAME)
        .defaultSchema(NAME)
        .createSchemas(false)
        .locations(
            part.locations().stream()
                .map(location -> "classpath:" + location)
                .toArray(String[]::new))
        .table(part.history())
        .baselineOnMigrate(true) // another part may have been here first
        .baselineVersion("0")
        .placeholders(Map.of("app", quoted(app)))
        .outOfOrder(true) // each stage counts in a range of its own
        .loggers(QuietFlyway.class.getName())
        .load();
  }

  private static String quoted(String role) {
    return '"' + role.replace("\"", "\"\"") + '"';
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
