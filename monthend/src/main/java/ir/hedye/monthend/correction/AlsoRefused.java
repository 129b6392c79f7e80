package ir.hedye.monthend.correction;

import ir.hedye.law.article85.Outcome;
import ir.hedye.law.article85.Role;
import ir.hedye.law.value.NationalId;

/**
 * Somebody refused, or set aside for review, on a list or an event that was corrected for another.
 *
 * @param reasons codes joined by {@code |}
 */
public record AlsoRefused(
    NationalId person, long eventId, Role role, Outcome outcome, String reasons) {
  /** A log never carries a person. */
  @Override
  public String toString() {
    return eventId + " " + role;
  }
}
