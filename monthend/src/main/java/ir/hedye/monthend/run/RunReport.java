package ir.hedye.monthend.run;

import ir.hedye.law.time.JalaliMonth;
import java.util.List;

/**
 * What a run came to.
 *
 * @param runNo 1, 2 … within its month; 0 when there was nothing new and so no run
 * @param people people decided again
 * @param decisions decisions that are new or differ
 * @param proposed payments proposed to finance, and their total in current rials
 * @param withdrawn unreleased payments that dropped out of their batch
 * @param cases released payments whose decision changed
 */
public record RunReport(
    JalaliMonth month,
    int runNo,
    long people,
    long decisions,
    Money proposed,
    long withdrawn,
    long cases,
    List<Line> offices,
    List<Line> outcomes,
    List<Line> reasons,
    List<Line> changes) {

  /** A count and a sum. */
  public record Money(long payments, long rials) {}

  /** One line of a table: a name, a count, a sum in current rials (0 where there is none). */
  public record Line(String name, long count, long rials) {}

  public boolean isNothingNew() {
    return runNo == 0;
  }
}
