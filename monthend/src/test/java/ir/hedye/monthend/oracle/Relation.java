package ir.hedye.monthend.oracle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Clause 1: whether the employment relation holds on the marriage day.
 *
 * @param failure the code, if the condition failed
 * @param awaited the months whose list is awaited; none unless the answer is "awaiting the list"
 */
record Relation(Optional<String> failure, List<Month> awaited) {
  private static final Relation HOLDS = new Relation(Optional.empty(), List.of());
  private static final Relation ENDED = failed("RELATION_ENDED");

  static Relation of(Career career) {
    Month month = career.married().month();
    var onTheDay =
        career.rowsOf(month).stream()
            .filter(Contribution::keepsTheRelation)
            .filter(row -> row.span().contains(career.married()))
            .toList();
    if (onTheDay.stream().anyMatch(Contribution::isCovered)) {
      return HOLDS;
    }
    if (onTheDay.stream().anyMatch(row -> row.isOf("EMPLOYER_PAYS"))) {
      return failed("EMPLOYER_PAYS");
    }
    if (!onTheDay.isEmpty()) {
      return failed("CATEGORY_NOT_COVERED");
    }
    return career.rowsOf(month).isEmpty() ? listNotSeen(career, month) : ENDED;
  }

  private static Relation listNotSeen(Career career, Month month) {
    var relations =
        career.rows().stream().filter(row -> row.isCovered() && row.keepsTheRelation()).toList();
    var last =
        relations.stream()
            .map(Contribution::month)
            .filter(before -> month.isAfter(before))
            .max(Comparator.naturalOrder());
    if (last.isEmpty()) {
      return ENDED;
    }
    boolean stillRunning =
        relations.stream()
            .filter(row -> row.month().equals(last.get()))
            .anyMatch(row -> row.leave().isEmpty() || row.leave().get().isAfter(last.get().last()));
    var unseen = monthsAfter(last.get(), month);
    boolean overdue = unseen.stream().anyMatch(x -> isOverdue(x, career.evaluationDay()));
    return stillRunning && !overdue ? new Relation(Optional.empty(), unseen) : ENDED;
  }

  private static List<Month> monthsAfter(Month m, Month last) {
    var months = new ArrayList<Month>();
    for (Month x = m.next(); !x.isAfter(last); x = x.next()) {
      months.add(x);
    }
    return months;
  }

  /** A month is overdue when the evaluation day is after the last day of the next month. */
  private static boolean isOverdue(Month x, Day evaluationDay) {
    return evaluationDay.isAfter(x.next().last());
  }

  private static Relation failed(String code) {
    return new Relation(Optional.of(code), List.of());
  }

  boolean isAwaiting() {
    return !awaited.isEmpty();
  }
}
