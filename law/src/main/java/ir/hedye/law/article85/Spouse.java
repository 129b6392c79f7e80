package ir.hedye.law.article85;

import ir.hedye.law.time.JalaliDate;

/**
 * One spouse as the registry tells it in a marriage event.
 *
 * @param priorMarriages earlier marriages that the registry counts, 0 or more
 * @param otherFirstMarriages how many other events, latest version and not revoked, count no
 *     earlier marriage for this person
 */
public record Spouse(
    Role role, JalaliDate birthDate, long priorMarriages, int otherFirstMarriages) {
  /** A log never carries a person. */
  @Override
  public String toString() {
    return role.name();
  }
}
