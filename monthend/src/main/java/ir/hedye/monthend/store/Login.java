package ir.hedye.monthend.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * One way into a database: its address with user and password, and our connection properties for
 * whatever the address does not say itself.
 */
record Login(String url, int socketTimeoutSeconds) {
  private static final int CONNECT_TIMEOUT_SECONDS = 10;

  record Who(String user, String password) {
    @Override
    public String toString() {
      return user;
    }
  }

  /** The embedded server's database. */
  static Login embedded(int port, String database, Who who) {
    return new Login(
        "jdbc:postgresql://127.0.0.1:%d/%s?user=%s&password=%s&sslmode=disable"
            .formatted(port, database, who.user(), who.password()),
        StoreSettings.SOCKET_TIMEOUT_SECONDS);
  }

  Login withSocketTimeout(int seconds) {
    return new Login(url, seconds);
  }

  Connection open() throws SQLException {
    return dataSource().getConnection();
  }

  /** A source of new connections, each its own. */
  DataSource dataSource() {
    var source = new PGSimpleDataSource();
    try {
      source.setUrl(completeUrl());
    } catch (IllegalArgumentException e) {
      // Without the cause: its message repeats the address, and a password may be in it.
      throw new StoreException("HEDYE_DATABASE is not the address of a PostgreSQL database");
    }
    return source;
  }

  private String completeUrl() {
    var complete = new StringBuilder(url);
    for (var property : properties().entrySet()) {
      if (!url.contains("?" + property.getKey() + "=")
          && !url.contains("&" + property.getKey() + "=")) {
        complete.append(complete.indexOf("?") < 0 ? '?' : '&');
        complete.append(property.getKey()).append('=').append(property.getValue());
      }
    }
    return complete.toString();
  }

  private Map<String, Object> properties() {
    var properties = new LinkedHashMap<String, Object>();
    properties.put("connectTimeout", CONNECT_TIMEOUT_SECONDS);
    properties.put("socketTimeout", socketTimeoutSeconds);
    properties.put("tcpKeepAlive", true);
    properties.put("ApplicationName", "hedye");
    properties.put("currentSchema", Schema.NAME);
    properties.put("reWriteBatchedInserts", true);
    properties.put("defaultRowFetchSize", 1000); // streams inside a transaction
    properties.put("logServerErrorDetail", false); // a message never repeats a person's row
    return properties;
  }

  /** An address carries a password. */
  @Override
  public String toString() {
    return "Login[…]";
  }
}
