package ir.hedye.monthend.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import ir.hedye.monthend.feed.Seal;
import ir.hedye.monthend.store.Sql;
import java.security.MessageDigest;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;

/**
 * The seal of a run: SHA-256 over the seal of the run before, the delivery's seal and every
 * decision in order.
 */
public final class RunSeal {
  private static final String DECISIONS =
      """
      SELECT concat_ws(',', event_id, role, version, national_id, outcome,
        coalesce(amount::text, ''), coalesce(paid_days::text, ''),
        coalesce(wage_total::text, ''), reasons, holds, law_version, encode(claim, 'hex'))
      FROM decision WHERE run_id = ? ORDER BY event_id, role
      """;

  private RunSeal() {}

  /** Makes the seal from what is stored; {@code verify} makes it again. */
  public static String of(Sql sql, int runId, int deliveryId) throws SQLException {
    MessageDigest digest = Seal.sha256();
    for (String line :
        sql.list(
            row -> row.getString(1) + " " + row.getString(2),
            """
            SELECT 'run', coalesce((SELECT seal FROM month_run WHERE run_id = ?::int - 1), '')
            UNION ALL
            SELECT 'delivery', sha256 FROM delivery WHERE delivery_id = ?
            """,
            runId,
            deliveryId)) {
      digest.update((line + "\n").getBytes(UTF_8));
    }
    addDecisions(sql, runId, digest);
    addCorrections(sql, runId, digest);
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Where no decision rests on a correction, the seal is what it was before there were any. */
  private static void addCorrections(Sql sql, int runId, MessageDigest digest) throws SQLException {
    for (String line :
        sql.list(
            row -> row.getString(1),
            """
            SELECT concat_ws(',', 'corrected', event_id, role, corrections) FROM decision
            WHERE run_id = ? AND corrections <> '{}' ORDER BY event_id, role
            """,
            runId)) {
      digest.update((line + "\n").getBytes(UTF_8));
    }
  }

  private static void addDecisions(Sql sql, int runId, MessageDigest digest) throws SQLException {
    try (PreparedStatement statement = sql.connection().prepareStatement(DECISIONS)) {
      statement.setFetchSize(5000);
      statement.setInt(1, runId);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          digest.update((rows.getString(1) + "\n").getBytes(UTF_8));
        }
      }
    }
  }
}
