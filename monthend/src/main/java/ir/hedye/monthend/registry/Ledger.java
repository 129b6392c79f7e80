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
            SELECT count(*) FILTER (WHERE NOT known),
                   count(*) FILTER (WHERE known AND NOT revoked),
                   count(*) FILTER (WHERE known AND revoked)
            FROM incoming
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
    addVersions(delivery);
    findParties();
    queue();
    changeParties();
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

  /**
   * Who had a part in what is told anew, and who has one now: an Iranian national ID only. Those
   * before are looked up one by one (OFFSET 0 says so), as news is little beside what is known.
   */
  private void findParties() throws SQLException {
    sql.run(
        """
        CREATE TEMP TABLE party_before ON COMMIT DROP AS
        SELECT p.national_id, p.event_id, p.role FROM incoming i
          CROSS JOIN LATERAL (SELECT * FROM party WHERE event_id = i.event_id OFFSET 0) p
        WHERE i.known
        """);
    sql.run(
        """
        CREATE TEMP TABLE party_now ON COMMIT DROP AS
        SELECT husband::bigint AS national_id, event_id, 'H'::"char" AS role
        FROM incoming WHERE husband_birth <> 0
        UNION ALL
        SELECT wife::bigint, event_id, 'W'::"char" FROM incoming WHERE wife_birth <> 0
        """);
  }

  /** Each is decided again, whether they still have a part or not. */
  private void queue() throws SQLException {
    sql.run(
        """
        INSERT INTO changed_person (national_id)
        SELECT national_id FROM party_before UNION SELECT national_id FROM party_now
        ORDER BY national_id
        ON CONFLICT DO NOTHING
        """);
  }

  /** Most news leaves the spouses as they are. */
  private void changeParties() throws SQLException {
    sql.run(
        """
        DELETE FROM party p USING (TABLE party_before EXCEPT TABLE party_now) gone
        WHERE p.national_id = gone.national_id AND p.event_id = gone.event_id AND p.role = gone.role
        """);
    sql.run(
        "INSERT INTO party (national_id, event_id, role)"
            + " TABLE party_now EXCEPT TABLE party_before ORDER BY national_id");
  }
}
