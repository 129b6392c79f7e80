package ir.hedye.law.article85;

import java.util.List;

/**
 * What one condition of the article came to.
 *
 * @param reasons empty unless the result is NOT_MET (or UNKNOWABLE: the doubt for a person)
 */
public record Finding(Clause clause, Result result, List<Reason> reasons, Evidence evidence) {

  /** Four answers, never mixed: the last goes to a person, never to a default. */
  public enum Result {
    MET,
    NOT_MET,
    AWAITING,
    UNKNOWABLE
  }

  static Finding met(Clause clause, Evidence evidence) {
    return new Finding(clause, Result.MET, List.of(), evidence);
  }

  static Finding notMet(Clause clause, List<Reason> reasons, Evidence evidence) {
    return new Finding(clause, Result.NOT_MET, reasons, evidence);
  }

  /** Met when there is no reason against it. */
  static Finding of(Clause clause, List<Reason> against, Evidence evidence) {
    return against.isEmpty() ? met(clause, evidence) : notMet(clause, against, evidence);
  }
}
