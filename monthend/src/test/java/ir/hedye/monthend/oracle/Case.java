package ir.hedye.monthend.oracle;

/** The facts of one event and one of its spouses, found among the insured. */
record Case(Event event, Spouse spouse, Dossier dossier, Day evaluationDay) {
  /** D. */
  Day married() {
    return event.married();
  }

  Career career() {
    return new Career(dossier.rows(), married(), evaluationDay);
  }
}
