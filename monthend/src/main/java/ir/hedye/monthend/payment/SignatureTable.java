package ir.hedye.monthend.payment;

import java.sql.Connection;
import java.sql.SQLException;

/** Who signed which manifest. */
final class SignatureTable {
  private SignatureTable() {}

  /** Keeps the signature under the manifest's hash; false when that person had signed it. */
  static boolean add(Connection connection, Batch batch, Signer signer) throws SQLException {
    try (var insert =
        connection.prepareStatement(
            """
            INSERT INTO signature (batch_id, signer_key, signer, manifest_sha256)
            VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING\
            """)) {
      insert.setInt(1, batch.id());
      insert.setString(2, signer.key());
      insert.setString(3, signer.name());
      insert.setString(4, batch.manifestSha256());
      return insert.executeUpdate() == 1;
    }
  }

  /** How many different people signed the manifest of that hash. */
  static int count(Connection connection, Batch batch, String sha256) throws SQLException {
    try (var query =
        connection.prepareStatement(
            "SELECT count(*) FROM signature WHERE batch_id = ? AND manifest_sha256 = ?")) {
      query.setInt(1, batch.id());
      query.setString(2, sha256);
      try (var rows = query.executeQuery()) {
        rows.next();
        return rows.getInt(1);
      }
    }
  }
}
