package ir.hedye.law.article85;

import ir.hedye.law.history.ContributionHistory;
import ir.hedye.law.time.JalaliDate;
import org.jspecify.annotations.Nullable;

/**
 * The spouse as the Organization's own record tells it.
 *
 * @param sex M or F
 * @param deceasedOn date of death, null for the living
 */
public record Insured(
    JalaliDate birthDate, char sex, @Nullable JalaliDate deceasedOn, ContributionHistory history) {
  /** A log never carries a person. */
  @Override
  public String toString() {
    return "insured person";
  }
}
