package ir.hedye.monthend.payment;

import ir.hedye.monthend.store.Sql;
import java.sql.Connection;
import java.sql.SQLException;

/** Who signed which manifest. */
final class SignatureTable {
  private SignatureTable() {}

  /** Keeps the signature under the manifest's hash; false when that person had signed it. */
  static boolean add(Connection connection, Batch batch, Signer signer) throws SQLException {
    return new Sql(connection)
            .run(
                """
                INSERT INTO signature (batch_id, signer_key, signer, manifest_sha256)
                VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING\
                """,
                batch.id(),
                signer.key(),
                signer.name(),
                batch.manifestSha256())
        == 1;
  }

  /** How many different people signed the manifest of that hash. */
  static int count(Connection connection, Batch batch, String sha256) throws SQLException {
    return (int)
        new Sql(connection)
            .number(
                "SELECT count(*) FROM signature WHERE batch_id = ? AND manifest_sha256 = ?",
                batch.id(),
                sha256);
  }
}
