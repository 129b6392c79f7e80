package ir.hedye.web.gift;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.web.access.Me;
import java.util.List;
import java.util.OptionalLong;

/** Marriages that a person registered themselves; told by the room that takes them. */
public interface OwnRegistrations {

  /** All of that person's, the latest first. */
  List<Registered> of(Me me);

  /**
   * One of them.
   *
   * @param contractDay as the person typed it
   * @param on the day on which they registered it
   * @param event the registry's event that it is; empty while no file has brought it
   */
  record Registered(JalaliDate contractDay, JalaliDate on, OptionalLong event) {

    boolean isAbout(long eventId) {
      return event.isPresent() && event.getAsLong() == eventId;
    }

    boolean isWaiting() {
      return event.isEmpty();
    }
  }
}
