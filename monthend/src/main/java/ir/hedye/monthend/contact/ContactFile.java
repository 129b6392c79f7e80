package ir.hedye.monthend.contact;

import ir.hedye.monthend.contact.ContactRequest.What;
import ir.hedye.monthend.contact.Contacts.Open;
import ir.hedye.monthend.feed.Fields;
import ir.hedye.monthend.payment.CaseKind;
import ir.hedye.monthend.store.Sql;
import java.sql.SQLException;
import java.util.List;

/** One person's account and mobile as they change; under the month's lock. */
record ContactFile(Sql sql, long nationalId) {
  /** A number replaced so lately is still told of changes: its owner may be the real one. */
  private static final String LATELY = "30 days";

  private static final String DESK = "DESK";

  private static final String NOTE =
      """
      INSERT INTO contact_change (national_id, what, version, old_value, new_value, source, changed_on)
      SELECT national_id, w.what, w.version + 1, w.old_value, ?, ?, ?
      FROM person, LATERAL (VALUES ('ACCOUNT', account_version, account),
                                   ('MOBILE', mobile_version, mobile_number)) AS w (what, version, old_value)
      WHERE national_id = ? AND w.what = ? AND w.old_value <> ?\
      """;

  private static final String SET_ACCOUNT =
      """
      UPDATE person p SET sheba = n.value, account = n.value, account_set_on = n.day,
        account_version = account_version + (account <> n.value)::int,
        account_changed_on =
          CASE WHEN account NOT IN ('', n.value) THEN n.rests_from ELSE account_changed_on END
      FROM (VALUES (?, ?, ?)) AS n (value, day, rests_from) WHERE national_id = ?\
      """;

  private static final String SET_MOBILE =
      """
      UPDATE person p SET mobile = n.value, mobile_number = n.value, mobile_set_on = n.day,
        mobile_version = mobile_version + (mobile_number <> n.value)::int
      FROM (VALUES (?, ?)) AS n (value, day) WHERE national_id = ?\
      """;

  /** False when that account is on file already: nothing to protect, nothing to tell. */
  boolean changeAccount(Open open) throws SQLException {
    boolean changed = note(open.what(), open.value(), "PERSON", open.on());
    queueSharers();
    setAccount(open.value(), open.on());
    queueSharers();
    if (open.asksOwner()) {
      askOwner(open);
    }
    return changed;
  }

  /** Writes a change down; false when nothing changes. */
  private boolean note(What what, String value, String source, int on) throws SQLException {
    return sql.run(NOTE, value, source, on, nationalId, what.name(), value) > 0;
  }

  /** Two people found that the account is not the person's: none is on file any more. */
  void forgetAccount(int on) throws SQLException {
    note(What.ACCOUNT, "", DESK, on);
    queueSharers();
    setAccount("", on);
  }

  /**
   * The hours until the day's end are no part of the two days that a changed account rests: so
   * never less than 48 hours lie between a change and the evaluation day (ADR 14).
   */
  private void setAccount(String account, int on) throws SQLException {
    int nextDay = Fields.packed(Fields.unpacked(on).plusDays(1));
    sql.run(SET_ACCOUNT, account, on, nextDay, nationalId);
  }

  /** Two people found that the mobile is not the person's: none is on file any more. */
  void forgetMobile(int on) throws SQLException {
    note(What.MOBILE, "", DESK, on);
    sql.run(SET_MOBILE, "", on, nationalId);
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
    boolean changed = note(open.what(), open.value(), "PERSON", open.on());
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

  /** Payments go on, and the case that the freeze opened is closed. */
  void thaw() throws SQLException {
    sql.run("UPDATE person SET frozen = false WHERE national_id = ?", nationalId);
    sql.run(
        """
        UPDATE review_case SET closed_at = now()
        WHERE national_id = ? AND kind = ? AND closed_at IS NULL\
        """,
        nationalId,
        CaseKind.FROZEN_BY_PERSON.name());
    queueSharers();
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
