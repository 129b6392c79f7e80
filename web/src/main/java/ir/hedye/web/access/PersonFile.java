package ir.hedye.web.access;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.value.Mobile;
import ir.hedye.law.value.NationalId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What signing in asks about a person. One query each, whether the person is on file or not. The
 * dead sign in no more.
 */
@Component
final class PersonFile {
  private static final String LIVING =
      " FROM person WHERE national_id = :person AND deceased_on = 0";

  private final JdbcClient sql;

  PersonFile(JdbcClient sql) {
    this.sql = sql;
  }

  /** Where a code goes; empty for people without a usable mobile and for unknown ones. */
  Optional<Mobile> mobile(NationalId person) {
    return sql.sql("SELECT mobile_number" + LIVING)
        .param("person", person.number())
        .query(String.class)
        .optional()
        .flatMap(Mobile::read);
  }

  /**
   * The mobile by which the person signs in from now on: the one that they last registered, also
   * where that waits for a month that is being run, else the one on file.
   */
  SignedInBy signsInBy(NationalId person) {
    return new SignedInBy(
        sql.sql(
                """
                SELECT coalesce(
                  (SELECT value FROM contact_request WHERE national_id = :person
                     AND what = 'MOBILE' AND done_at IS NULL ORDER BY request_id DESC LIMIT 1),
                  (SELECT mobile_number FROM person WHERE national_id = :person), '')\
                """)
            .param("person", person.number())
            .query(String.class)
            .single());
  }

  /** What one knows of oneself: day of birth and insurance number. */
  record Particulars(NationalId person, JalaliDate born, String insuranceNumber) {
    @Override
    public String toString() {
      return "Particulars[…]";
    }
  }

  /** Whether all three belong together. */
  boolean agrees(Particulars told) {
    return sql.sql(
                "SELECT count(*)"
                    + LIVING
                    + " AND birth_date = :born AND ltrim(insurance_number, '0') = ltrim(:insurance, '0')")
            .param("person", told.person().number())
            .param("born", ir.hedye.monthend.feed.Fields.packed(told.born()))
            .param("insurance", told.insuranceNumber())
            .query(Long.class)
            .single()
        == 1;
  }
}
