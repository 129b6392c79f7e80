package ir.hedye.web.access;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.value.Mobile;
import ir.hedye.law.value.NationalId;
import ir.hedye.monthend.feed.Fields;
import java.time.InstantSource;
import java.time.ZoneId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes the change down, with the number that was there before, and registers the new one. */
@Component
final class OwnMobileBook implements MobileBook {
  private static final ZoneId TEHRAN = ZoneId.of("Asia/Tehran");

  private static final String WRITE_DOWN =
      """
      INSERT INTO contact_change (national_id, what, version, old_value, new_value, source, changed_on, changed_at)
      SELECT national_id, 'MOBILE', mobile_version + 1, mobile_number, :mobile, 'PERSON', :today, :now
      FROM person WHERE national_id = :person AND mobile_number <> :mobile
      """;

  private static final String REGISTER =
      """
      UPDATE person SET mobile = :mobile, mobile_number = :mobile, mobile_set_on = :today,
        mobile_version = mobile_version + (mobile_number <> :mobile)::int
      WHERE national_id = :person
      """;

  private static final String DECIDE_AGAIN =
      """
      INSERT INTO changed_person (national_id)
      SELECT DISTINCT national_id FROM party WHERE national_id = :person
      ON CONFLICT DO NOTHING
      """;

  private final JdbcClient sql;
  private final TransactionTemplate transaction;
  private final InstantSource clock;

  OwnMobileBook(JdbcClient sql, PlatformTransactionManager transactions, InstantSource clock) {
    this.sql = sql;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  @Override
  public void register(NationalId person, Mobile mobile) {
    transaction.executeWithoutResult(_ -> {
      write(WRITE_DOWN, person, mobile);
      write(REGISTER, person, mobile);
      write(DECIDE_AGAIN, person, mobile);
    });
  }

  private void write(String statement, NationalId person, Mobile mobile) {
    var now = clock.instant();
    int today = Fields.packed(JalaliDate.of(now.atZone(TEHRAN).toLocalDate()));
    sql.sql(statement)
        .param("person", person.number())
        .param("mobile", mobile.text())
        .param("today", today)
        .param("now", java.sql.Timestamp.from(now))
        .update();
  }
}
