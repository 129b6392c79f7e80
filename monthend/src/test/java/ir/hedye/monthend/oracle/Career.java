package ir.hedye.monthend.oracle;

import java.util.List;

/** A person's contribution rows, seen from a marriage day (D) and an evaluation day (A). */
record Career(List<Contribution> rows, Day married, Day evaluationDay) {
  /** The rows of one month. */
  List<Contribution> rowsOf(Month month) {
    return rows.stream().filter(row -> row.month().equals(month)).toList();
  }

  /** The rows whose days and wages count: covered, and of work. */
  List<Contribution> paidWork() {
    return rows.stream().filter(row -> row.isCovered() && row.isWork()).toList();
  }
}
