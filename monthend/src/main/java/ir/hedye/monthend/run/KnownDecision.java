package ir.hedye.monthend.run;

import ir.hedye.law.article85.Role;
import ir.hedye.monthend.payable.DecisionLine;

/**
 * The decision in force before this run.
 *
 * @param claim hash of the facts it saw, hexadecimal
 * @param corrections those it rests on, as {@link Assessed#corrections}
 */
record KnownDecision(
    DecisionLine line, int runId, String lawVersion, String claim, String corrections) {
  boolean isAbout(long eventId, Role role) {
    return line.eventId() == eventId && line.role() == role;
  }
}
