package ir.hedye.monthend.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Makes a home's database cluster. {@code initdb} works in a folder of another name, renamed when
 * it ended well, so a half-made cluster is never mistaken for one; roles and database follow on the
 * running server and can be repeated.
 */
record Cluster(ServerFolder folder, Passwords passwords) {
  static final String ADMIN = "postgres";
  static final String OWNER = "hedye_owner";
  static final String APP = "hedye_app";
  static final String DATABASE = "hedye";
  private static final String HALF_MADE = "data.new-";

  /** Runs initdb unless the cluster is there. */
  void create(Programs programs) throws IOException {
    if (Files.isDirectory(folder.data())) {
      return;
    }
    Trees.deleteHalfMade(folder.path(), HALF_MADE);
    var halfMade = Files.createTempDirectory(folder.path(), HALF_MADE);
    var passwordFile = Files.createTempFile(folder.path(), "initdb-", ".tmp"); // made as 0600
    try {
      Files.writeString(passwordFile, passwords.admin());
      programs.run("initdb", arguments(halfMade, passwordFile));
    } finally {
      Files.deleteIfExists(passwordFile);
    }
    Files.move(halfMade, folder.data(), StandardCopyOption.ATOMIC_MOVE);
    Trees.force(folder.path());
  }

  private static List<String> arguments(Path data, Path passwordFile) {
    return List.of(
        "-D",
        data.toString(),
        "-E",
        "UTF8",
        "--locale-provider=icu",
        "--icu-locale=fa-IR",
        "--locale=C.UTF-8",
        "-U",
        ADMIN,
        "--auth=scram-sha-256",
        "--pwfile=" + passwordFile);
  }

  /** Makes the two roles and the database on the running server, unless that was done. */
  void populate(int port) throws IOException, SQLException {
    if (Files.exists(folder.ready())) {
      return;
    }
    try (var connection = admin(port).open()) {
      role(connection, OWNER, passwords.owner());
      role(connection, APP, passwords.app());
      if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", DATABASE)) {
        run(connection, "CREATE DATABASE " + DATABASE + " OWNER " + OWNER);
      }
      openToApp(connection, DATABASE);
    }
    Files.createFile(folder.ready());
    Trees.force(folder.data());
  }

  /** Lets the application's role, and nobody else, enter a database. */
  static void openToApp(Connection admin, String database) throws SQLException {
    run(admin, "REVOKE ALL ON DATABASE " + database + " FROM PUBLIC");
    run(admin, "GRANT CONNECT, TEMPORARY ON DATABASE " + database + " TO " + APP);
  }

  Login admin(int port) {
    return Login.embedded(port, "postgres", new Login.Who(ADMIN, passwords.admin()));
  }

  private static void role(Connection admin, String role, String password) throws SQLException {
    if (!exists(admin, "SELECT 1 FROM pg_roles WHERE rolname = ?", role)) {
      run(admin, "CREATE ROLE " + role + " LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE");
    }
    run(
        admin,
        "ALTER ROLE " + role + " PASSWORD '" + password + "'"); // our own base64: no quote in it
  }

  private static boolean exists(Connection admin, String query, String name) throws SQLException {
    try (var statement = admin.prepareStatement(query)) {
      statement.setString(1, name);
      return statement.executeQuery().next();
    }
  }

  private static void run(Connection admin, String sql) throws SQLException {
    try (var statement = admin.createStatement()) {
      statement.execute(sql);
    }
  }
}
