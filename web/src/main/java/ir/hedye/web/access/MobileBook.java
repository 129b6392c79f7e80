package ir.hedye.web.access;

import ir.hedye.law.time.Tehran;
import ir.hedye.law.value.Mobile;
import ir.hedye.law.value.NationalId;
import ir.hedye.monthend.contact.ContactIntake;
import ir.hedye.monthend.contact.ContactRequest;
import java.sql.SQLException;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/** Where a person's new mobile is written; the number that was there before is told of it. */
@Component
class MobileBook {
  private final ContactIntake intake;
  private final InstantSource clock;

  MobileBook(ContactIntake intake, InstantSource clock) {
    this.intake = intake;
    this.clock = clock;
  }

  /** Registers it as the person's own, from now on or from the end of a month that is being run. */
  void register(NationalId person, Mobile mobile) {
    var today = Tehran.dayOf(clock.instant());
    try {
      intake.take(new ContactRequest(person, new ContactRequest.NewMobile(mobile), today));
    } catch (SQLException e) {
      throw new IllegalStateException("the new mobile could not be written down", e);
    }
  }
}
