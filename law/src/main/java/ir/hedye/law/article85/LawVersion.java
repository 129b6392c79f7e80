package ir.hedye.law.article85;

import ir.hedye.law.history.Counting;
import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.value.Rial;
import java.util.List;

/**
 * The figures of Article 85 as they are in force for marriages from one day to another. They stand
 * in dated files, not in code.
 *
 * @param id name of the version, stored with every decision
 * @param digest SHA-256 of the version's file in hexadecimal
 * @param from first contract day that it knows
 * @param knownUntil last contract day that it knows
 * @param requiredDays clause 2, in days; lookback in Jalali years
 * @param average note 1: Jalali years and divisor
 * @param listDueMonths Article 39: months after its own within which a list may come
 * @param coverage which rows count for what
 */
public record LawVersion(
    String id,
    String digest,
    JalaliDate from,
    JalaliDate knownUntil,
    RequiredDays requiredDays,
    Average average,
    int listDueMonths,
    Coverage coverage,
    List<MinimumWage> minimumWages) {
  public LawVersion {
    if (knownUntil.isBefore(from)
        || minimumWages.isEmpty()
        || minimumWages.getFirst().from().isAfter(from)) {
      throw new IllegalArgumentException("law version " + id + " lacks a wage for a day it knows");
    }
  }

  /** Clause 2. */
  public record RequiredDays(int days, int lookbackYears) {}

  /** Note 1, and the floor in days of the minimum wage. */
  public record Average(int years, int divisor, int floorDays) {}

  /**
   * Rows that count for days, for wages, for the relation; and those for which the employer owes
   * the allowance.
   */
  public record Coverage(Counting days, Counting wages, Counting relation, Counting employerPays) {}

  /** The ordinary worker's minimum daily wage from a day on. */
  public record MinimumWage(JalaliDate from, Rial daily) {}

  boolean knows(JalaliDate marriedOn) {
    return !marriedOn.isBefore(from) && !marriedOn.isAfter(knownUntil);
  }

  /** 30 × the minimum daily wage in force on that day; the version must know the day. */
  Rial floorOn(JalaliDate marriedOn) {
    for (int i = minimumWages.size() - 1; i >= 0; i--) {
      if (!marriedOn.isBefore(minimumWages.get(i).from())) {
        return minimumWages.get(i).daily().times(average.floorDays());
      }
    }
    throw new IllegalArgumentException("no minimum wage on " + marriedOn);
  }
}
