package ir.hedye.monthend.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * One connection, and the few ways in which the stages speak SQL on it. Values always go as
 * parameters.
 */
public record Sql(Connection connection) {

  /** Runs a statement; answers how many rows it touched. */
  public long run(String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = prepare(sql, values)) {
      return statement.executeLargeUpdate();
    }
  }

  /** The one number a query answers; 0 for SQL NULL or no row. */
  public long number(String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = prepare(sql, values);
        ResultSet rows = statement.executeQuery()) {
      return rows.next() ? rows.getLong(1) : 0;
    }
  }

  /** What reads one row of a result. */
  @FunctionalInterface
  public interface Reader<T> {
    T read(ResultSet row) throws SQLException;
  }

  public <T> List<T> list(Reader<T> reader, String sql, Object... values) throws SQLException {
    var found = new ArrayList<T>();
    try (PreparedStatement statement = prepare(sql, values);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        found.add(reader.read(rows));
      }
    }
    return found;
  }

  /** Opens a COPY into a table; see {@link CopyTarget}. */
  public CopyTarget copyInto(String table) throws SQLException {
    return new CopyTarget(connection, table);
  }

  private PreparedStatement prepare(String sql, Object... values) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }
}
