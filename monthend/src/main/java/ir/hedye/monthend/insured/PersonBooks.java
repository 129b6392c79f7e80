package ir.hedye.monthend.insured;

import ir.hedye.monthend.store.Sql;
import java.sql.SQLException;

/**
 * People as the feed tells them. A mobile or account that the person entered after the feed's day
 * is kept; one that the feed changes is protected as if the person had changed it: its version
 * rises, the change is written down, and the day of a usable account's replacement starts the quiet
 * period.
 */
record PersonBooks(Sql sql, int asOf) {

  /** Answers how many people are new or changed. */
  long take() throws SQLException {
    sql.run(
        """
        UPDATE s_person s SET sheba = p.sheba, account = p.account
        FROM person p WHERE p.national_id = s.national_id AND p.account_set_on >= ?
        """,
        asOf);
    sql.run(
        """
        UPDATE s_person s SET mobile = p.mobile, mobile_number = p.mobile_number
        FROM person p WHERE p.national_id = s.national_id AND p.mobile_set_on >= ?
        """,
        asOf);
    findChanges();
    writeDownContacts();
    queue();
    return update() + insert();
  }

  private void findChanges() throws SQLException {
    sql.run(
        """
        CREATE TEMP TABLE s_changed ON COMMIT DROP AS
        SELECT s.*, p.account AS old_account, p.mobile_number AS old_mobile,
          p.account_version AS old_account_version, p.mobile_version AS old_mobile_version
        FROM s_person s JOIN person p USING (national_id)
        WHERE (s.insurance_number, s.first_name, s.last_name, s.birth_date, s.sex, s.branch,
               s.deceased_on, s.mobile, s.sheba)
          IS DISTINCT FROM
              (p.insurance_number, p.first_name, p.last_name, p.birth_date, p.sex, p.branch,
               p.deceased_on, p.mobile, p.sheba)
        """);
    sql.run(
        """
        CREATE TEMP TABLE s_new ON COMMIT DROP AS
        SELECT s.* FROM s_person s
        WHERE NOT EXISTS (SELECT FROM person p WHERE p.national_id = s.national_id)
        """);
  }

  private void writeDownContacts() throws SQLException {
    sql.run(
        """
        INSERT INTO contact_change (national_id, what, version, old_value, new_value, source, changed_on)
        SELECT national_id, 'ACCOUNT', old_account_version + 1, old_account, account, 'FEED', ?
        FROM s_changed WHERE account <> old_account
        UNION ALL
        SELECT national_id, 'MOBILE', old_mobile_version + 1, old_mobile, mobile_number, 'FEED', ?
        FROM s_changed WHERE mobile_number <> old_mobile
        """,
        asOf,
        asOf);
  }

  private void queue() throws SQLException {
    sql.run(
        """
        INSERT INTO changed_person (national_id)
        SELECT national_id FROM (SELECT national_id FROM s_changed
                                 UNION ALL SELECT national_id FROM s_new) s
        WHERE EXISTS (SELECT FROM party WHERE party.national_id = s.national_id)
        ON CONFLICT DO NOTHING
        """);
    queueSharers();
  }

  /** An account that others take or leave may become shared, or cease to be. */
  private void queueSharers() throws SQLException {
    sql.run(
        """
        INSERT INTO changed_person (national_id)
        SELECT p.national_id FROM person p
        WHERE p.account IN (SELECT account FROM s_new
                            UNION SELECT account FROM s_changed WHERE account <> old_account
                            UNION SELECT old_account FROM s_changed WHERE account <> old_account)
          AND p.account <> ''
          AND EXISTS (SELECT FROM party WHERE party.national_id = p.national_id)
        ON CONFLICT DO NOTHING
        """);
  }

  private long update() throws SQLException {
    return sql.run(
        """
        UPDATE person p SET insurance_number = s.insurance_number, first_name = s.first_name,
          last_name = s.last_name, birth_date = s.birth_date, sex = s.sex, branch = s.branch,
          deceased_on = s.deceased_on, mobile = s.mobile, sheba = s.sheba,
          mobile_number = s.mobile_number, account = s.account,
          mobile_version = p.mobile_version + (s.mobile_number <> s.old_mobile)::int,
          account_version = p.account_version + (s.account <> s.old_account)::int,
          account_changed_on = CASE WHEN s.account <> s.old_account AND s.account <> ''
            AND s.old_account <> '' THEN ? ELSE p.account_changed_on END
        FROM s_changed s WHERE p.national_id = s.national_id
        """,
        asOf);
  }

  private long insert() throws SQLException {
    return sql.run(
        """
        INSERT INTO person (national_id, insurance_number, first_name, last_name, birth_date, sex,
          branch, deceased_on, mobile, sheba, mobile_number, account)
        SELECT national_id, insurance_number, first_name, last_name, birth_date, sex, branch,
          deceased_on, mobile, sheba, mobile_number, account
        FROM s_new
        """);
  }
}
