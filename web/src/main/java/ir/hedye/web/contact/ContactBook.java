package ir.hedye.web.contact;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.value.Sheba;
import ir.hedye.monthend.contact.Contacts;
import ir.hedye.monthend.payment.bankfile.Banks;
import ir.hedye.web.access.Me;
import ir.hedye.web.contact.ContactState.Account;
import ir.hedye.web.contact.ContactState.Change;
import ir.hedye.web.contact.ContactState.Owner;
import ir.hedye.web.contact.ContactState.What;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what is on file about one person's account and mobile. */
@Repository
class ContactBook {
  private static final int SHOWN = 4;
  private static final int CHANGES_MAX = 20;

  private static final String STATE =
      """
      SELECT p.account, p.mobile_number, p.frozen, coalesce(o.answer, 'NOT_ASKED') AS owner,
        EXISTS (SELECT FROM returned_account r
                WHERE r.national_id = p.national_id AND r.sheba = p.account) AS returned,
        EXISTS (SELECT FROM contact_request c
                WHERE c.national_id = p.national_id AND c.done_at IS NULL) AS waiting
      FROM person p LEFT JOIN account_owner o
        ON o.national_id = p.national_id AND o.sheba = p.account
      WHERE p.national_id = ?\
      """;

  private final JdbcClient sql;
  private final Banks banks = Banks.standard();

  ContactBook(JdbcClient sql) {
    this.sql = sql;
  }

  Optional<ContactState> of(Me me, JalaliDate today) {
    List<Change> changes = changes(me);
    return sql.sql(STATE)
        .param(me.number())
        .query((row, number) ->
            new ContactState(
                account(row, today),
                end(row.getString("mobile_number")),
                row.getBoolean("waiting"),
                row.getBoolean("frozen"),
                changes))
        .optional();
  }

  private Optional<Account> account(ResultSet row, JalaliDate today) throws SQLException {
    String text = row.getString("account");
    if (text.isEmpty()) {
      return Optional.empty();
    }
    var sheba = new Sheba(text);
    return Optional.of(
        new Account(
            bank(sheba),
            end(text),
            Owner.valueOf(row.getString("owner")),
            ended(sheba, today),
            row.getBoolean("returned")));
  }

  ContactState.Bank bank(Sheba sheba) {
    return banks
        .of(sheba)
        .map(bank -> new ContactState.Bank(bank.persianName(), bank.englishName()))
        .orElse(ContactState.Bank.UNKNOWN);
  }

  /** The last day of the bank that kept the account, where that day is over. */
  Optional<JalaliDate> ended(Sheba sheba, JalaliDate today) {
    return banks.of(sheba).flatMap(Banks.Bank::existsUntil).filter(today::isAfter);
  }

  private List<Change> changes(Me me) {
    return sql.sql(
            """
            SELECT what, source, new_value, changed_at FROM contact_change
            WHERE national_id = ? ORDER BY changed_at DESC, what LIMIT ?\
            """)
        .params(me.number(), CHANGES_MAX)
        .query((row, number) ->
            new Change(
                What.valueOf(row.getString("what")),
                row.getString("source").equals("PERSON"),
                end(row.getString("new_value")),
                row.getTimestamp("changed_at").toInstant()))
        .list();
  }

  private static String end(String whole) {
    return whole.substring(Math.max(0, whole.length() - SHOWN));
  }

  /**
   * When the mobile was changed last, by the person or by a feed, also when that is not carried out
   * yet. A first mobile counts where an account is on file: it may be another's.
   */
  Optional<Instant> mobileChangedAt(Me me) {
    return sql.sql(
            """
            SELECT max(at) FROM (
              SELECT c.changed_at FROM contact_change c JOIN person p USING (national_id)
              WHERE c.national_id = ? AND c.what = 'MOBILE'
                AND (c.old_value <> '' OR p.account <> '')
              UNION ALL
              SELECT asked_at FROM contact_request
              WHERE national_id = ? AND what = 'MOBILE' AND done_at IS NULL) AS changes (at)\
            """)
        .params(me.number(), me.number())
        .query(Timestamp.class)
        .optional()
        .map(Timestamp::toInstant);
  }

  /** How often another account was asked for since then. */
  int accountsAskedSince(Me me, Instant since) {
    return sql.sql(
            """
            SELECT count(*) FROM contact_request
            WHERE national_id = ? AND what = 'ACCOUNT' AND asked_at > ?\
            """)
        .params(me.number(), Timestamp.from(since))
        .query(Integer.class)
        .single();
  }

  /** Whether it is on file already, and there is nothing to ask about it again. */
  boolean isCurrent(Me me, Sheba sheba) {
    return sql.sql(
            """
            SELECT p.account = ? AND NOT EXISTS (SELECT FROM account_owner o
              WHERE o.national_id = p.national_id AND o.sheba = p.account
                AND o.answer = 'NOT_OWNED' AND o.answered_at < now() - ?::interval)
            FROM person p WHERE p.national_id = ?\
            """)
        .params(sheba.text(), Contacts.ASK_AGAIN.toString(), me.number())
        .query(Boolean.class)
        .optional()
        .orElse(false);
  }
}
