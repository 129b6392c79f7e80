package ir.hedye.monthend.determination;

import ir.hedye.law.article85.Claim;
import ir.hedye.law.article85.Insured;
import ir.hedye.law.article85.Role;
import ir.hedye.law.article85.Spouse;
import ir.hedye.law.history.ContributionHistory;
import ir.hedye.law.time.JalaliDate;
import ir.hedye.monthend.feed.Fields;
import ir.hedye.monthend.registry.EventLine;
import ir.hedye.monthend.registry.SpouseLine;

/**
 * All that a decision saw, in plain values: enough to make it again.
 *
 * @param otherFirstMarriages other standing events that count no earlier marriage for this person
 * @param history SHA-256 (hexadecimal) of the contribution history's bytes
 * @param alreadyPaid whether an allowance had been paid before, for another event or outside this
 *     system
 * @param systemHolds holds that only the running system knew, codes joined by {@code |}
 */
public record ClaimFacts(
    EventLine event,
    Role role,
    PersonFacts person,
    int otherFirstMarriages,
    String history,
    boolean alreadyPaid,
    String systemHolds) {

  /** The claim as Article 85 looks at it. */
  public Claim claim(ContributionHistory contributions, JalaliDate evaluatedOn) {
    SpouseLine spouse = event.spouse(role);
    return new Claim(
        event.marriage(),
        new Spouse(
            role,
            Fields.unpacked(spouse.birthDate()),
            spouse.priorMarriages(),
            otherFirstMarriages),
        new Insured(
            Fields.unpacked(person.birthDate()),
            person.sex(),
            person.deceasedOn() == 0 ? null : Fields.unpacked(person.deceasedOn()),
            contributions),
        evaluatedOn);
  }

  /** The same facts with what is known of earlier payments. */
  public ClaimFacts withAlreadyPaid(boolean paid) {
    return new ClaimFacts(event, role, person, otherFirstMarriages, history, paid, systemHolds);
  }

  /** A log never carries a person. */
  @Override
  public String toString() {
    return "claim on " + event;
  }
}
