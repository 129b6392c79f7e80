package ir.hedye.web.marriage;

import ir.hedye.monthend.run.Preview.Told;
import ir.hedye.web.support.Tracking;
import java.time.Instant;
import java.util.Optional;

/**
 * A marriage that was looked up and, once its person says so, registered.
 *
 * @param registeredAt empty while the person has not registered it
 * @param told what the registry says of it and of this person
 */
record Registration(
    long id,
    Tracking code,
    Wish wish,
    Optional<Instant> registeredAt,
    Stand stand,
    Optional<Told> told) {

  /** Where it stands. */
  enum Stand {
    /** A file of the registry has brought the event. */
    IN_LEDGER,
    /** The registry knows it, and its file has not brought it yet. */
    FOUND,
    /** The registry does not know it yet. */
    NOT_FOUND,
    /** The registry's service has not answered yet; it is asked again. */
    ASKED
  }

  boolean isRegistered() {
    return registeredAt.isPresent();
  }

  @Override
  public String toString() {
    return "Registration " + id;
  }
}
