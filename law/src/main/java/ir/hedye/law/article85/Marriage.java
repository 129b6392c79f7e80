package ir.hedye.law.article85;

import ir.hedye.law.time.JalaliDate;
import org.jspecify.annotations.Nullable;

/**
 * One marriage event as the civil registry's latest version tells it.
 *
 * @param marriedOn the contract day, D
 * @param registeredOn null where the registry gives none
 * @param officeGiven whether a registry office is named
 */
public record Marriage(
    boolean revoked,
    Contract contract,
    JalaliDate marriedOn,
    @Nullable JalaliDate registeredOn,
    boolean officeGiven) {

  /** The kind of the contract (عقد). */
  public enum Contract {
    PERMANENT,
    TEMPORARY
  }
}
