package ir.hedye.monthend.store;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.util.Deque;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Connections to databases of tests, which outlive their closing: on some machines PostgreSQL needs
 * longer for a new one than for all that a test asks of it. Closed, a connection ends its
 * transaction and forgets everything of its session (temporary tables, locks, settings, prepared
 * statements); whoever opens the same address next gets it, if it still answers. It stands before
 * PostgreSQL's own driver, so that the program opens its connections as it always does.
 */
final class KeptConnections implements Driver {
  private static final Pattern OF_A_TEST =
      Pattern.compile("^jdbc:postgresql://[^/]+/test_\\d+\\?.*$");
  private static final int IDLE_MAX = 4;
  private static final int SECONDS_TO_ANSWER = 5;

  private final Driver real;
  private final Map<String, Deque<Connection>> idle = new ConcurrentHashMap<>();

  private KeptConnections(Driver real) {
    this.real = real;
  }

  /** From now on in this process. */
  static KeptConnections begin() {
    try {
      Driver real = DriverManager.getDriver("jdbc:postgresql:postgres");
      var kept = new KeptConnections(real);
      DriverManager.deregisterDriver(real);
      DriverManager.registerDriver(kept); // the first that accepts an address is taken
      DriverManager.registerDriver(real);
      return kept;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public boolean acceptsURL(String url) {
    return OF_A_TEST.matcher(url).matches();
  }

  @Override
  public @Nullable Connection connect(String url, Properties info) throws SQLException {
    if (!acceptsURL(url)) {
      return null; // as the interface asks: let another driver try
    }
    String key = url + ' ' + info.getProperty("user");
    Deque<Connection> waiting = idle.computeIfAbsent(key, k -> new ConcurrentLinkedDeque<>());
    for (Connection next = waiting.poll(); next != null; next = waiting.poll()) {
      if (next.isValid(SECONDS_TO_ANSWER)) {
        return lent(next, waiting);
      }
      next.close();
    }
    return lent(real.connect(url, info), waiting);
  }

  /** Closes those to that database that nobody holds. */
  void forget(String database) throws SQLException {
    for (var kept : idle.entrySet()) {
      if (kept.getKey().contains('/' + database + '?')) {
        for (var next = kept.getValue().poll(); next != null; next = kept.getValue().poll()) {
          next.close();
        }
      }
    }
  }

  private static Connection lent(Connection connection, Deque<Connection> home) {
    return (Connection)
        Proxy.newProxyInstance(
            KeptConnections.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            new Loan(connection, home)::call);
  }

  /** A connection in somebody's hands. */
  private static final class Loan {
    private final Connection connection;
    private final Deque<Connection> home;
    private boolean closed;

    Loan(Connection connection, Deque<Connection> home) {
      this.connection = connection;
      this.home = home;
    }

    @Nullable Object call(Object proxy, Method method, Object @Nullable [] args) throws Throwable {
      return switch (method.getName()) {
        case "close" -> {
          close();
          yield null;
        }
        case "isClosed" -> closed || connection.isClosed();
        case "isValid" -> !closed && connection.isValid(SECONDS_TO_ANSWER);
        default -> passOn(method, args);
      };
    }

    private @Nullable Object passOn(Method method, Object @Nullable [] args) throws Throwable {
      if (closed) {
        throw new SQLException("This connection has been closed.", "08003");
      }
      try {
        return method.invoke(connection, args);
      } catch (InvocationTargetException e) {
        throw e.getCause();
      }
    }

    private void close() throws SQLException {
      if (closed) {
        return;
      }
      closed = true;
      if (connection.isClosed() || home.size() >= IDLE_MAX || !forgets()) {
        connection.close();
      } else {
        home.push(connection);
      }
    }

    /** False when the server is gone, or has ended this session. */
    private boolean forgets() {
      try {
        if (!connection.getAutoCommit()) {
          connection.rollback();
          connection.setAutoCommit(true);
        }
        connection.setReadOnly(false); // the driver remembers it, whatever the session forgets
        try (var statement = connection.createStatement()) {
          statement.execute("DISCARD ALL");
        }
        connection.clearWarnings();
        return true;
      } catch (SQLException gone) {
        return false;
      }
    }
  }

  @Override
  public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) throws SQLException {
    return real.getPropertyInfo(url, info);
  }

  @Override
  public int getMajorVersion() {
    return real.getMajorVersion();
  }

  @Override
  public int getMinorVersion() {
    return real.getMinorVersion();
  }

  @Override
  public boolean jdbcCompliant() {
    return real.jdbcCompliant();
  }

  @Override
  public @Nullable Logger getParentLogger() {
    return null;
  }
}
