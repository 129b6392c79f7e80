package ir.hedye.monthend.oracle;

import java.util.List;

/** The facts of one event and one of its spouses, found among the insured. */
record Case(Event event, Spouse spouse, Dossier dossier, Day evaluationDay) {
  /** D. */
  Day married() {
    return event.married();
  }

  /** The person's rows. */
  List<Contribution> rows() {
    return dossier.rows();
  }

  /** The person's rows of one month. */
  List<Contribution> rowsOf(Month month) {
    return rows().stream().filter(row -> row.month().equals(month)).toList();
  }
}
