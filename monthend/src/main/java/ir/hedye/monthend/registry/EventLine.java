package ir.hedye.monthend.registry;

import ir.hedye.law.article85.Marriage;
import ir.hedye.law.article85.Role;
import ir.hedye.monthend.feed.Fields;

/**
 * A good row of the registry's file: one version of one marriage event. Two rows are the same when
 * all that we read of them is.
 *
 * @param marriedOn contract day, yyyymmdd, Jalali
 * @param registeredOn yyyymmdd, or 0 where the registry gives none
 * @param office registry office, may be empty
 */
public record EventLine(
    long eventId,
    long version,
    boolean revoked,
    Marriage.Contract contract,
    int marriedOn,
    int registeredOn,
    String office,
    SpouseLine husband,
    SpouseLine wife,
    String province) {

  public SpouseLine spouse(Role role) {
    return role == Role.HUSBAND ? husband : wife;
  }

  /** The event as Article 85 looks at it. */
  public Marriage marriage() {
    return new Marriage(
        revoked,
        contract,
        Fields.unpacked(marriedOn),
        registeredOn == 0 ? null : Fields.unpacked(registeredOn),
        !office.isEmpty());
  }

  /** A log never carries a person. */
  @Override
  public String toString() {
    return "event " + eventId + " version " + version;
  }
}
