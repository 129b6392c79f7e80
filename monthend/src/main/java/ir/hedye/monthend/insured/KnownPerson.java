package ir.hedye.monthend.insured;

/**
 * Of a good row of {@code insured.csv}, what a decision and its holds look at.
 *
 * @param birthDate yyyymmdd, Jalali
 * @param sex M or F
 * @param mobile as typed, folded; may be empty or no mobile number
 * @param sheba as typed, folded; may be empty or no Sheba
 * @param deceasedOn yyyymmdd, 0 for the living
 */
public record KnownPerson(
    long nationalId, int birthDate, char sex, String mobile, String sheba, int deceasedOn) {

  /** A log never carries a person. */
  @Override
  public String toString() {
    return "insured person";
  }
}
