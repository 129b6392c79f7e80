package ir.hedye.monthend.run;

import ir.hedye.monthend.store.Sql;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGStatement;

/**
 * A query in the order of national IDs (its first column), read a person at a time: several of them
 * walk through the people side by side, so that no query is asked per person and nobody is held
 * longer than their turn.
 */
final class PersonCursor<T> implements AutoCloseable {
  private static final int FETCH_ROWS = 1000;

  /** The driver's word for values in their binary form from the first time on. */
  private static final int BINARY_AT_ONCE = -1;

  private final PreparedStatement statement;
  private final ResultSet rows;
  private final Sql.Reader<T> reader;
  private boolean more;
  private long at;

  PersonCursor(Sql sql, String query, Sql.Reader<T> reader) throws SQLException {
    this.reader = reader;
    statement = sql.connection().prepareStatement(query);
    statement.setFetchSize(FETCH_ROWS);
    statement.unwrap(PGStatement.class).setPrepareThreshold(BINARY_AT_ONCE);
    rows = statement.executeQuery();
    advance();
  }

  private void advance() throws SQLException {
    more = rows.next();
    at = more ? rows.getLong(1) : Long.MAX_VALUE;
  }

  boolean hasNext() {
    return more;
  }

  /** The person at whom the cursor stands. */
  long person() {
    return at;
  }

  /** The rows of that person, passing over anybody before. */
  List<T> of(long nationalId) throws SQLException {
    var found = new ArrayList<T>();
    while (at < nationalId) {
      advance();
    }
    while (more && at == nationalId) {
      found.add(reader.read(rows));
      advance();
    }
    return found;
  }

  @Override
  public void close() throws SQLException {
    statement.close();
  }
}
