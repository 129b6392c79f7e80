package ir.hedye.monthend.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The database a command works on: the one {@code HEDYE_DATABASE} names, or the embedded one of the
 * home. Open, its schema is current. Commands come in as the application's role, which reads and
 * writes rows and can neither drop nor alter what holds them.
 */
public final class Database implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Database.class);
  private static final int TRIES = 3;
  private static final int SECONDS_TO_ANSWER = 5;

  private final Login app;
  private final Login owner;
  private final Optional<EmbeddedPostgres> server;
  private final AtomicReference<@Nullable Connection> spare;

  private Database(Ways ways, Connection spare, Optional<EmbeddedPostgres> server) {
    this.app = ways.app;
    this.owner = ways.owner;
    this.spare = new AtomicReference<>(spare);
    this.server = server;
  }

  /** The ways in of the application's role and of the schema's owner. */
  private record Ways(Login app, Login owner) {
    /** A connection on which every part of the schema was seen to be current. */
    Connection broughtUp(List<SchemaPart> parts) throws SQLException {
      Connection connection = app.open();
      try {
        for (SchemaPart part : parts) {
          new Schema(part, owner).bringUp(connection);
        }
        return connection;
      } catch (SQLException | RuntimeException e) {
        leave(connection);
        throw e;
      }
    }
  }

  /**
   * Opens the database and brings its schema up.
   *
   * @param locations the stages' folders of SQL on the class path
   */
  public static Database open(StoreSettings settings, List<String> locations) throws SQLException {
    return open(settings, SchemaPart.road(locations), List.of());
  }

  /** The same with more parts of the schema, brought up after the stages' own. */
  public static Database open(StoreSettings settings, List<String> locations, List<SchemaPart> more)
      throws SQLException {
    return open(settings, SchemaPart.road(locations), more);
  }

  private static Database open(StoreSettings settings, SchemaPart road, List<SchemaPart> more)
      throws SQLException {
    var parts = new ArrayList<SchemaPart>();
    parts.add(road);
    parts.addAll(more);
    return openParts(settings, parts);
  }

  /** With just these parts of the schema. */
  static Database openParts(StoreSettings settings, List<SchemaPart> parts) throws SQLException {
    var external = settings.external();
    return external.isPresent() ? open(settings, external.get(), parts) : embedded(settings, parts);
  }

  /** A server that is being killed while we look at it is looked at again. */
  private static Database embedded(StoreSettings settings, List<SchemaPart> parts)
      throws SQLException {
    for (int tried = 1; ; tried++) {
      try {
        return open(settings, EmbeddedPostgres.open(settings), parts);
      } catch (SQLException e) {
        if (tried == TRIES || !isGone(e)) {
          throw e;
        }
      }
    }
  }

  /** Connection lost (08), or the server shuts down or starts up (57P). */
  private static boolean isGone(SQLException e) {
    var state = String.valueOf(e.getSQLState());
    return state.startsWith("08") || state.startsWith("57P");
  }

  private static Database open(
      StoreSettings settings, EmbeddedPostgres server, List<SchemaPart> parts) throws SQLException {
    try {
      int port = settings.link().port().orElse(server.port());
      var ways =
          new Ways(
              reached(settings, server.app(Cluster.DATABASE, port)),
              reached(settings, server.owner(Cluster.DATABASE, port)));
      return new Database(ways, ways.broughtUp(parts), Optional.of(server));
    } catch (SQLException | RuntimeException e) {
      server.close();
      throw e;
    }
  }

  private static Database open(
      StoreSettings settings, StoreSettings.External external, List<SchemaPart> parts)
      throws SQLException {
    var ways =
        new Ways(
            reached(settings, new Login(external.url(), 0)),
            reached(settings, new Login(external.ownerUrl(), 0)));
    return new Database(ways, ways.broughtUp(parts), Optional.empty());
  }

  private static Login reached(StoreSettings settings, Login login) {
    return login.withSocketTimeout(settings.link().socketTimeoutSeconds());
  }

  /**
   * A connection of the application's role, of the caller's own, committing by itself until told
   * otherwise. The first one is that on which the schema was looked at, if it still lives: on some
   * machines a connection costs more than a small command's work.
   */
  public Connection connect() throws SQLException {
    Connection first = spare.getAndSet(null);
    if (first != null && first.isValid(SECONDS_TO_ANSWER)) {
      return first;
    }
    if (first != null) {
      leave(first);
    }
    return app.open();
  }

  /** A new connection of the role that owns the schema; for a restore alone. */
  Connection connectAsOwner() throws SQLException {
    return owner.open();
  }

  /** A source of new connections of the application's role, for whoever pools them. */
  public DataSource dataSource() {
    leaveSpare(); // a pool opens its own and stays: this one would lie idle for ever
    return app.dataSource();
  }

  /** Does the work in one transaction on a connection of its own: all of it or nothing. */
  public <T> T inTransaction(Work<T> work) throws SQLException {
    try (var connection = connect()) {
      connection.setAutoCommit(false);
      T result = work.on(connection);
      connection.commit();
      return result;
    } // closing an open transaction ends it without effect
  }

  /** When this process ends, an embedded server stays for the commands to come. */
  public void keepRunning() {
    server.ifPresent(EmbeddedPostgres::keepRunning);
  }

  /** Goes; the last command out stops an embedded server. */
  @Override
  public void close() {
    leaveSpare();
    server.ifPresent(EmbeddedPostgres::close);
  }

  private void leaveSpare() {
    Connection first = spare.getAndSet(null);
    if (first != null) {
      leave(first);
    }
  }

  private static void leave(Connection connection) {
    try {
      connection.close();
    } catch (SQLException gone) {
      LOG.debug("a connection had gone before it was closed", gone);
    }
  }

  /** What is done in one transaction. */
  @FunctionalInterface
  public interface Work<T> {
    T on(Connection connection) throws SQLException;
  }
}
