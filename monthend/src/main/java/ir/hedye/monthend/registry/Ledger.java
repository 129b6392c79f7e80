package ir.hedye.monthend.registry;

import ir.hedye.monthend.feed.FeedFile;
import ir.hedye.monthend.feed.Manifest;
import ir.hedye.monthend.store.Sql;
import java.sql.SQLException;
import java.util.Locale;

/** Takes staged rows into the ledger of events, and queues the people whom they touch. */
record Ledger(Sql sql) {
  record Counts(long added, long changed, long revoked) {
    long total() {
      return added + changed + revoked;
    }
  }

  Counts counts() throws SQLException {
    return sql.list(
            row -> new Counts(row.getLong(1), row.getLong(2), row.getLong(3)),
            """
            SELECT count(*) FILTER (WHERE h.event_id IS NULL),
                   count(*) FILTER (WHERE h.event_id IS NOT NULL AND NOT i.revoked),
                   count(*) FILTER (WHERE h.event_id IS NOT NULL AND i.revoked)
            FROM incoming i LEFT JOIN event_head h USING (event_id)
            """)
        .getFirst();
  }

  /** Kept under the seal of its manifest, by which it is known when it comes again. */
  void addDelivery(int id, Manifest.Delivery manifest, FeedFile file, Receipt receipt)
      throws SQLException {
    sql.run(
        "INSERT INTO delivery (delivery_id, period, file, sha256, records, new_events,"
            + " changed_events, revoked_events, repeated_events, missing_events, rejected_rows)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        id,
        Receiving.number(receipt.period()),
        file.name(),
        manifest.promised().sha256().toLowerCase(Locale.ROOT),
        receipt.records(),
        receipt.added(),
        receipt.changed(),
        receipt.revoked(),
        receipt.repeated(),
        receipt.missing(),
        receipt.rejected());
  }

  void take(int delivery) throws SQLException {
    sql.run("ANALYZE incoming");
    dropParties();
    addVersions(delivery);
    addParties();
    sql.run(
        """
        INSERT INTO event_head (event_id, version, print)
        SELECT event_id, version, print FROM incoming
        ON CONFLICT (event_id) DO UPDATE SET version = excluded.version, print = excluded.print
        """);
  }

  private void addVersions(int delivery) throws SQLException {
    sql.run(
        """
        INSERT INTO event_version (event_id, version, delivery_id, revoked, permanent, married_on,
          registered_on, office, husband, husband_birth, husband_prior, wife, wife_birth, wife_prior,
          province, print)
        SELECT event_id, version, ?::int, revoked, permanent, married_on, registered_on, office,
          husband, husband_birth, husband_prior, wife, wife_birth, wife_prior, province, print
        FROM incoming
        """,
        delivery);
  }

  /** Who had a part in what is told anew; decided again, whether they still have one or not. */
  private void dropParties() throws SQLException {
    sql.run(
        """
        WITH gone AS (
          DELETE FROM party p USING incoming i WHERE p.event_id = i.event_id RETURNING p.national_id)
        INSERT INTO changed_person (national_id) SELECT DISTINCT national_id FROM gone
        ON CONFLICT DO NOTHING
        """);
  }

  /** Both spouses, those with an Iranian national ID only; each is decided again. */
  private void addParties() throws SQLException {
    sql.run(
        """
        WITH added AS (
          INSERT INTO party (national_id, event_id, role)
          SELECT id::bigint, event_id, role
          FROM (SELECT event_id, husband AS id, husband_birth AS birth, 'H'::"char" AS role FROM incoming
                UNION ALL
                SELECT event_id, wife, wife_birth, 'W'::"char" FROM incoming) spouse
          WHERE birth <> 0
          RETURNING national_id)
        INSERT INTO changed_person (national_id) SELECT DISTINCT national_id FROM added
        ON CONFLICT DO NOTHING
        """);
  }
}
