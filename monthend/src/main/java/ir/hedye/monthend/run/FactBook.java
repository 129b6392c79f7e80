package ir.hedye.monthend.run;

import ir.hedye.monthend.store.Sql;
import java.sql.Array;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps the facts that decisions saw, each under its hash and once, some megabytes with one
 * statement. They go as they are, in arrays of bytes: spelt out for a COPY and copied on from a
 * table in between they took twice as long.
 */
final class FactBook {
  private static final String KEEP =
      """
      INSERT INTO fact (hash, kind, body)
      SELECT hash, kind::"char", body FROM unnest(?::bytea[], ?::text[], ?::bytea[]) AS f (hash, kind, body)
      ON CONFLICT DO NOTHING
      """;

  private final Sql sql;
  private final List<String> kinds = new ArrayList<>();
  private final List<byte[]> hashes = new ArrayList<>();
  private final List<byte[]> bodies = new ArrayList<>();
  private long bytes;

  FactBook(Sql sql) {
    this.sql = sql;
  }

  /**
   * Adds one, known already or not.
   *
   * @param kind C of a claim, H of a contribution history
   */
  void add(String kind, byte[] hash, byte[] body) {
    kinds.add(kind);
    hashes.add(hash);
    bodies.add(body);
    bytes += hash.length + body.length;
  }

  /** Bytes that wait to be kept. */
  long bytes() {
    return bytes;
  }

  /** Keeps what waits. */
  void keep() throws SQLException {
    if (!kinds.isEmpty()) {
      sql.run(
          KEEP,
          array("bytea", hashes.toArray(byte[][]::new)),
          array("text", kinds.toArray(String[]::new)),
          array("bytea", bodies.toArray(byte[][]::new)));
    }
    kinds.clear();
    hashes.clear();
    bodies.clear();
    bytes = 0;
  }

  private Array array(String type, Object[] values) throws SQLException {
    return sql.connection().createArrayOf(type, values);
  }
}
