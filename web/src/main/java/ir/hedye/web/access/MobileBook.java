package ir.hedye.web.access;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.value.Mobile;
import ir.hedye.law.value.NationalId;
import ir.hedye.monthend.contact.ContactRequest;
import ir.hedye.monthend.contact.ContactRequest.NewMobile;
import ir.hedye.monthend.contact.Contacts;
import ir.hedye.monthend.notice.NoticeSettings;
import ir.hedye.monthend.notice.Outbox;
import ir.hedye.monthend.store.Database;
import ir.hedye.monthend.store.MonthBusyException;
import ir.hedye.web.page.Surroundings;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Registers a person's new mobile: written down at once, carried out at once unless a month is
 * being run; then the run carries it out.
 */
@Component
final class MobileBook {
  private static final Logger LOG = LoggerFactory.getLogger(MobileBook.class);
  private static final ZoneId TEHRAN = ZoneId.of("Asia/Tehran");
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final Database database;
  private final Contacts contacts;
  private final Clock clock;

  MobileBook(Database database, Surroundings surroundings, Clock clock) {
    this.database = database;
    this.clock = clock;
    var notices = NoticeSettings.from(surroundings.environment());
    contacts = new Contacts(new Outbox(notices, clock));
  }

  void register(NationalId person, Mobile mobile) {
    var today = JalaliDate.of(clock.instant().atZone(TEHRAN).toLocalDate());
    var request = new ContactRequest(person, new NewMobile(mobile), today);
    try {
      database.inTransaction(transaction -> asked(transaction, request));
      database.inTransaction(transaction -> contacts.carryOut(transaction, PATIENCE));
    } catch (MonthBusyException running) {
      LOG.info("a mobile waits for the end of the month's run");
    } catch (SQLException e) {
      throw new IllegalStateException("the mobile was not registered", e);
    }
  }

  private static boolean asked(Connection transaction, ContactRequest request) throws SQLException {
    Contacts.ask(transaction, request);
    return true;
  }
}
