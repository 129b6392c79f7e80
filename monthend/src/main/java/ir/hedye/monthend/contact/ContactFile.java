package ir.hedye.monthend.contact;

import ir.hedye.monthend.contact.Contacts.Open;
import ir.hedye.monthend.store.Sql;
import java.sql.SQLException;
import java.util.List;

/** One person's account and mobile as they change; under the month's lock. */
record ContactFile(Sql sql, long nationalId) {
  /** A number replaced so lately is still told of changes: its owner may be the real one. */
  private static final String LATELY = "30 days";

  /** False when that account is on file already: nothing to protect, nothing to tell. */
  boolean changeAccount(Open open) throws SQLException {
    long changed =
        sql.run(
            """
            INSERT INTO contact_change (national_id, what, version, old_value, new_value, source, changed_on)
            SELECT national_id, 'ACCOUNT', account_version + 1, account, ?, 'PERSON', ?
            FROM person WHERE national_id = ? AND account <> ?\
            """,
            open.value(),
            open.on(),
            nationalId,
            open.value());
    queueSharers();
    sql.run(
        """
        UPDATE person SET sheba = ?, account = ?, account_set_on = ?,
          account_version = account_version + (account <> ?)::int,
          account_changed_on = CASE WHEN account NOT IN ('', ?) THEN ? ELSE account_changed_on END
        WHERE national_id = ?\
        """,
        open.value(),
        open.value(),
        open.on(),
        open.value(),
        open.value(),
        open.on(),
        nationalId);
    queueSharers();
    if (open.asksOwner()) {
      askOwner(open);
    }
    return changed > 0;
  }

  private void askOwner(Open open) throws SQLException {
    sql.run(
        """
        INSERT INTO account_owner (national_id, sheba, answer) VALUES (?, ?, 'ASKED')
        ON CONFLICT DO NOTHING\
        """,
        nationalId,
        open.value());
  }

  /** The person, and whoever has the same account: it may become shared, or cease to be. */
  private void queueSharers() throws SQLException {
    sql.run(
        """
        INSERT INTO changed_person (national_id)
        SELECT o.national_id FROM person p JOIN person o
          ON o.national_id = p.national_id OR (o.account = p.account AND p.account <> '')
        WHERE p.national_id = ?
          AND EXISTS (SELECT FROM party WHERE party.national_id = o.national_id)
        ON CONFLICT DO NOTHING\
        """,
        nationalId);
  }

  /** False when that mobile is on file already. */
  boolean changeMobile(Open open) throws SQLException {
    long changed =
        sql.run(
            """
            INSERT INTO contact_change (national_id, what, version, old_value, new_value, source, changed_on)
            SELECT national_id, 'MOBILE', mobile_version + 1, mobile_number, ?, 'PERSON', ?
            FROM person WHERE national_id = ? AND mobile_number <> ?\
            """,
            open.value(),
            open.on(),
            nationalId,
            open.value());
    sql.run(
        """
        UPDATE person SET mobile = ?, mobile_number = ?, mobile_set_on = ?,
          mobile_version = mobile_version + (mobile_number <> ?)::int
        WHERE national_id = ?\
        """,
        open.value(),
        open.value(),
        open.on(),
        open.value(),
        nationalId);
    queueSharers();
    return changed > 0;
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
