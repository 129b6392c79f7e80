package ir.hedye.monthend.determination;

import ir.hedye.monthend.correction.Overlay;

/**
 * What the Organization's record said of the person when a decision was made. Days are yyyymmdd, 0
 * for none.
 *
 * @param sheba as on file, folded
 * @param mobile as on file, folded
 */
public record PersonFacts(
    long nationalId, int birthDate, char sex, int deceasedOn, String sheba, String mobile) {

  /** The same with the corrections in force laid over. */
  public PersonFacts with(Overlay over) {
    return over.isEmpty()
        ? this
        : new PersonFacts(
            nationalId,
            over.birthDate(nationalId, birthDate),
            over.sex(nationalId, sex),
            over.deceasedOn(nationalId, deceasedOn),
            sheba,
            mobile);
  }

  /** A log never carries a person. */
  @Override
  public String toString() {
    return "person facts";
  }
}
