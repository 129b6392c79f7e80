package ir.hedye.web.gift;

import ir.hedye.web.gift.OwnRegistrations.Registered;
import java.util.List;
import java.util.Optional;

/**
 * One person's whole file at one moment.
 *
 * @param person empty for somebody who is not among the insured
 * @param marriages the latest first; empty while the registry has told of none
 * @param waiting what the person registered and no file of the registry has brought yet
 */
record MyGift(
    Optional<Particulars> person,
    List<MyMarriage> marriages,
    List<Registered> waiting,
    Outlook outlook) {

  boolean isInsured() {
    return person.isPresent();
  }
}
