package ir.hedye.monthend.registry;

import ir.hedye.law.value.NationalId;

/**
 * One spouse in a row of the registry's file. A spouse without an Iranian national ID is no case of
 * ours: birth date and count are then not read.
 *
 * @param foreignId the ID as given, folded, of a spouse without an Iranian one: empty or a
 *     foreigner's number; empty for an Iranian
 * @param nationalId the ten digits as a number; {@link #FOREIGN} for a spouse without an Iranian
 *     national ID
 * @param birthDate yyyymmdd, Jalali
 * @param priorMarriages earlier marriages that the registry counts
 */
public record SpouseLine(String foreignId, long nationalId, int birthDate, long priorMarriages) {
  public static final long FOREIGN = -1;

  static SpouseLine foreign(String id) {
    return new SpouseLine(id, FOREIGN, 0, 0);
  }

  /** The ID as given, folded: ten digits, or empty or a foreigner's number. */
  public String id() {
    return isIranian() ? NationalId.digits(nationalId) : foreignId;
  }

  public boolean isIranian() {
    return nationalId != FOREIGN;
  }

  public boolean countsAsFirst() {
    return isIranian() && priorMarriages == 0;
  }

  /** A log never carries a person. */
  @Override
  public String toString() {
    return "spouse";
  }
}
