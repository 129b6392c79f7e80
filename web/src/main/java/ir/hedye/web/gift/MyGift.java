package ir.hedye.web.gift;

import java.util.List;
import java.util.Optional;

/**
 * One person's whole file at one moment.
 *
 * @param person empty for somebody who is not among the insured
 * @param marriages the latest first; empty while the registry has told of none
 */
record MyGift(Optional<Particulars> person, List<MyMarriage> marriages, Outlook outlook) {

  boolean isInsured() {
    return person.isPresent();
  }
}
