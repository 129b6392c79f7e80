package ir.hedye.monthend.contact;

import ir.hedye.monthend.contact.Contacts.Open;
import ir.hedye.monthend.store.Sql;
import java.sql.SQLException;
import java.util.List;

/** One person's account and mobile as they change; under the month's lock. */
record ContactFile(Sql sql, long nationalId) {
  /** A number replaced so lately is still told of changes: its owner may be the real one. */
  private static final String LATELY = "30 days";

  private static final String NOTE =
      """
      INSERT INTO contact_change (national_id, what, version, old_value, new_value, source, changed_on)
      SELECT national_id, w.what, w.version + 1, w.old_value, ?, 'PERSON', ?
      FROM person, LATERAL (VALUES ('ACCOUNT', account_version, account),
                                   ('MOBILE', mobile_version, mobile_number)) AS w (what, version, old_value)
      WHERE national_id = ? AND w.what = ? AND w.old_value <> ?\
      """;

  private static final String SET_ACCOUNT =
      """
      UPDATE person p SET sheba = n.value, account = n.value, account_set_on = n.day,
        account_version = account_version + (account <> n.value)::int,
        account_changed_on =
          CASE WHEN account NOT IN ('', n.value) THEN n.day ELSE account_changed_on END
      FROM (VALUES (?, ?)) AS n (value, day) WHERE national_id = ?\
      """;

  private static final String SET_MOBILE =
      """
      UPDATE person p SET mobile = n.value, mobile_number = n.value, mobile_set_on = n.day,
        mobile_version = mobile_version + (mobile_number <> n.value)::int
      FROM (VALUES (?, ?)) AS n (value, day) WHERE national_id = ?\
      """;

  /** False when that account is on file already: nothing to protect, nothing to tell. */
  boolean changeAccount(Open open) throws SQLException {
    boolean changed = note(open);
    queueSharers();
    sql.run(SET_ACCOUNT, open.value(), open.on(), nationalId);
    queueSharers();
    if (open.asksOwner()) {
      askOwner(open);
    }
    return changed;
  }

  /** Writes a change down; false when nothing changes. */
  private boolean note(Open open) throws SQLException {
    return sql.run(NOTE, open.value(), open.on(), nationalId, open.what().name(), open.value()) > 0;
  }

  /** A "no" may be a mistake of the bank's: after a while it may be asked again. */
  private void askOwner(Open open) throws SQLException {
    sql.run(
        """
        INSERT INTO account_owner (national_id, sheba, answer) VALUES (?, ?, 'ASKED')
        ON CONFLICT (national_id, sheba) DO UPDATE SET answer = 'ASKED', answered_at = NULL
        WHERE account_owner.answer = 'NOT_OWNED' AND account_owner.answered_at < now() - ?::interval\
        """,
        nationalId,
        open.value(),
        Contacts.ASK_AGAIN.toString());
  }

  /** The person, and whoever has the same account: it may become shared, or cease to be. */
  private void queueSharers() throws SQLException {
    sql.run(
        """
        INSERT INTO changed_person (national_id)
        SELECT national_id FROM (
          SELECT ?::bigint AS national_id
          UNION
          SELECT o.national_id FROM person p JOIN person o
            ON o.account = p.account AND o.account <> ''
          WHERE p.national_id = ?) AS concerned
        WHERE EXISTS (SELECT FROM party WHERE party.national_id = concerned.national_id)
        ON CONFLICT DO NOTHING\
        """,
        nationalId,
        nationalId);
  }

  /** False when that mobile is on file already. */
  boolean changeMobile(Open open) throws SQLException {
    boolean changed = note(open);
    sql.run(SET_MOBILE, open.value(), open.on(), nationalId);
    queueSharers();
    return changed;
  }

  /** False when payments to the person are frozen already. */
  boolean freeze() throws SQLException {
    long frozen =
        sql.run("UPDATE person SET frozen = true WHERE national_id = ? AND NOT frozen", nationalId);
    queueSharers();
    return frozen > 0;
  }

  void answerOwner(Open open) throws SQLException {
    sql.run(
        """
        UPDATE account_owner SET answer = ?, answered_at = now()
        WHERE national_id = ? AND sheba = ? AND answer <> ?\
        """,
        open.what().name(),
        nationalId,
        open.value(),
        open.what().name());
    queueSharers();
  }

  /** The number on file, and those it replaced lately. */
  List<String> numbersToWarn() throws SQLException {
    return sql.list(
        row -> row.getString(1),
        """
        SELECT mobile_number FROM person WHERE national_id = ? AND mobile_number <> ''
        UNION
        SELECT old_value FROM contact_change
        WHERE national_id = ? AND what = 'MOBILE' AND old_value <> ''
          AND changed_at > now() - ?::interval
        ORDER BY 1\
        """,
        nationalId,
        nationalId,
        LATELY);
  }
}
