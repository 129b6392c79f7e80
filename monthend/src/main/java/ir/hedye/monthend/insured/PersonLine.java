package ir.hedye.monthend.insured;

/**
 * A good row of {@code insured.csv}. Two rows are the same when all columns are, after folding.
 *
 * @param birthDate yyyymmdd, Jalali
 * @param sex M or F
 * @param mobile as typed, folded; may be empty or no mobile number
 * @param sheba as typed, folded; may be empty or no Sheba
 * @param deceasedOn yyyymmdd, 0 for the living
 */
public record PersonLine(
    long nationalId,
    String insuranceNumber,
    String firstName,
    String lastName,
    int birthDate,
    char sex,
    String branch,
    String mobile,
    String sheba,
    int deceasedOn) {

  /** A log never carries a person. */
  @Override
  public String toString() {
    return "insured person";
  }
}
