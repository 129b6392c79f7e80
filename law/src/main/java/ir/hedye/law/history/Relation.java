package ir.hedye.law.history;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.time.JalaliMonth;
import org.jspecify.annotations.Nullable;

/**
 * What the lists say of the employment relation on a day (Article 85, clause 1).
 *
 * @param kind which of the cases of clause 1
 * @param lastCovered the last month up to the day's own with a covered row that keeps the relation;
 *     null when there is none
 * @param leftOn the leave day in that month; null when nobody left, or somebody stayed
 */
public record Relation(Kind kind, @Nullable JalaliMonth lastCovered, @Nullable JalaliDate leftOn) {

  /** The cases of clause 1, in the order in which they are tested. */
  public enum Kind {
    HOLDS,
    EMPLOYER_PAYS,
    NOT_COVERED,
    /** The month's list was seen and shows no relation on the day. */
    NOT_IN_LIST,
    /**
     * No row of the month at all; the person was still employed at the end of {@code lastCovered}.
     */
    LIST_NOT_SEEN,
    /** No row of the month at all, and nobody was employed at the end of the last month known. */
    ENDED_BEFORE
  }

  /**
   * Reads the relation on that day.
   *
   * @param keeps covered categories, and bases that keep the relation
   * @param employerPays categories for which the employer owes the allowance, and bases that keep
   *     the relation
   */
  public static Relation on(
      JalaliDate day, ContributionHistory history, Counting keeps, Counting employerPays) {
    var reading = new Reading(day, keeps, employerPays);
    for (int row = 0; row < history.size(); row++) {
      reading.see(history.packed(row));
    }
    return reading.result();
  }

  private static final class Reading {
    private final int month;
    private final int day;
    private final Counting keeps;
    private final Counting employerPays;
    private boolean holds;
    private boolean employerOwes;
    private boolean notCovered;
    private boolean seen;
    private int lastCovered = -1;
    private boolean running;
    private int leftOn;

    Reading(JalaliDate day, Counting keeps, Counting employerPays) {
      this.month = day.yearMonth().index();
      this.day = day.day();
      this.keeps = keeps;
      this.employerPays = employerPays;
    }

    void see(long packed) {
      int rowMonth = Contribution.monthIndex(packed);
      if (rowMonth == month) {
        seeMonthOfDay(packed);
      }
      if (rowMonth <= month && keeps.accepts(packed)) {
        seeCovered(packed, rowMonth);
      }
    }

    private void seeMonthOfDay(long packed) {
      seen = true;
      boolean onDay = Contribution.first(packed) <= day && day <= Contribution.last(packed);
      if (!onDay || !keeps.acceptsBasis(packed)) {
        return;
      }
      if (keeps.acceptsCategory(packed)) {
        holds = true;
      } else if (employerPays.acceptsCategory(packed)) {
        employerOwes = true;
      } else {
        notCovered = true;
      }
    }

    private void seeCovered(long packed, int rowMonth) {
      if (rowMonth > lastCovered) {
        lastCovered = rowMonth;
        running = false;
        leftOn = 0;
      }
      if (rowMonth == lastCovered) {
        running |= !Contribution.left(packed);
        leftOn = Math.max(leftOn, Contribution.left(packed) ? Contribution.last(packed) : 0);
      }
    }

    private Kind kind() {
      if (holds) {
        return Kind.HOLDS;
      }
      if (employerOwes) {
        return Kind.EMPLOYER_PAYS;
      }
      if (notCovered) {
        return Kind.NOT_COVERED;
      }
      if (seen) {
        return Kind.NOT_IN_LIST;
      }
      return running ? Kind.LIST_NOT_SEEN : Kind.ENDED_BEFORE;
    }

    Relation result() {
      JalaliMonth last = lastCovered < 0 ? null : JalaliMonth.ofIndex(lastCovered);
      JalaliDate left = last == null || running ? null : last.day(leftOn);
      return new Relation(kind(), last, left);
    }
  }
}
