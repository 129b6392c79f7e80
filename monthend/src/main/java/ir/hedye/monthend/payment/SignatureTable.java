package ir.hedye.monthend.payment;

import ir.hedye.monthend.store.Sql;
import java.sql.Connection;
import java.sql.SQLException;

/** Who signed which manifest. */
final class SignatureTable {
  private SignatureTable() {}

  /** Keeps the signature under the manifest's hash; false when that person had signed it. */
  static boolean add(Connection connection, Batch batch, Signatures.Signature signature)
      throws SQLException {
    return new Sql(connection)
            .run(
                """
                INSERT INTO signature
                  (batch_id, signer_key, signer, manifest_sha256, role, officer)
                VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING\
                """,
                batch.id(),
                signature.key(),
                signature.name(),
                batch.manifestSha256(),
                signature.role(),
                signature.officer())
        == 1;
  }

  /** The signatures over the manifest of that hash. */
  static Signatures of(Connection connection, Batch batch, String sha256) throws SQLException {
    return new Signatures(
        new Sql(connection)
            .list(
                row ->
                    new Signatures.Signature(
                        row.getString(1), row.getString(2), row.getString(3), row.getString(4)),
                """
                SELECT signer_key, signer, role, officer FROM signature
                WHERE batch_id = ? AND manifest_sha256 = ? ORDER BY signed_at, signer_key\
                """,
                batch.id(),
                sha256));
  }
}
