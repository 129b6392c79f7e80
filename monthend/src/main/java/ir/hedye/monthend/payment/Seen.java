package ir.hedye.monthend.payment;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/**
 * The batch as it stood on the page on which somebody decided.
 *
 * @param manifestSha256 of the manifest as it stood
 */
public record Seen(int batchId, String manifestSha256, BatchState state) {

  /** The batch, if it still is so. */
  Optional<Batch> unchanged(Connection connection) throws SQLException {
    return BatchTable.ifThere(connection, batchId)
        .filter(batch -> batch.state() == state && batch.manifestSha256().equals(manifestSha256));
  }
}
