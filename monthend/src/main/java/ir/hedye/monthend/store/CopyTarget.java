package ir.hedye.monthend.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** An open COPY into a table. */
public final class CopyTarget implements AutoCloseable {
  private static final int FLUSH_BYTES = 1 << 16;

  private final CopyIn copy;
  private final CopyText row = new CopyText();
  private boolean ended;

  /**
   * @param into table and columns, as after {@code COPY}
   */
  public CopyTarget(Connection connection, String into) throws SQLException {
    copy =
        connection.unwrap(PGConnection.class).getCopyAPI().copyIn("COPY " + into + " FROM STDIN");
  }

  /** For rows built here: add the fields, then {@link #endRow()}. */
  public CopyText row() {
    return row;
  }

  public void endRow() throws SQLException {
    row.endRow();
    if (row.length() >= FLUSH_BYTES) {
      flush();
    }
  }

  /** Writes rows that were built elsewhere. */
  public void write(CopyText rows) throws SQLException {
    write(rows, 0, rows.length());
  }

  /** Writes the bytes {@code from} to {@code to - 1} of rows that were built elsewhere. */
  public void write(CopyText rows, int from, int to) throws SQLException {
    if (to > from) {
      copy.writeToCopy(rows.bytes(), from, to - from);
    }
  }

  private void flush() throws SQLException {
    write(row);
    row.clear();
  }

  /** Ends the COPY and answers how many rows it took. */
  public long end() throws SQLException {
    flush();
    ended = true;
    return copy.endCopy();
  }

  /** Not ended, it is as if it had never begun. */
  @Override
  public void close() throws SQLException {
    if (!ended && copy.isActive()) {
      copy.cancelCopy();
    }
  }
}
