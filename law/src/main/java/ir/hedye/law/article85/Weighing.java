package ir.hedye.law.article85;

import ir.hedye.law.article85.Finding.Result;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Makes one outcome of all findings and doubts: the first of law.md's table that applies. */
final class Weighing {
  private Weighing() {}

  static Decision revoked(LawVersion law) {
    return new Decision(
        Outcome.REVOKED, List.of(), List.of(), List.of(), Optional.empty(), law.id());
  }

  static Decision of(
      List<Finding> findings, List<Reason> doubts, Calculation calculation, LawVersion law) {
    Outcome outcome = outcome(findings, doubts);
    List<Reason> reasons =
        switch (outcome) {
          case REVIEW -> doubts.isEmpty() ? reasonsOf(findings, Result.UNKNOWABLE) : doubts;
          case NOT_ENTITLED -> reasonsOf(findings, Result.NOT_MET);
          case REVOKED, AWAITING_LIST, ENTITLED -> List.of();
        };
    return new Decision(
        outcome, inOrderOfCodes(reasons), findings, doubts, Optional.of(calculation), law.id());
  }

  private static Outcome outcome(List<Finding> findings, List<Reason> doubts) {
    if (!doubts.isEmpty()) {
      return Outcome.REVIEW;
    }
    if (any(findings, Result.NOT_MET)) {
      return Outcome.NOT_ENTITLED;
    }
    if (any(findings, Result.AWAITING)) {
      return Outcome.AWAITING_LIST;
    }
    return any(findings, Result.UNKNOWABLE) ? Outcome.REVIEW : Outcome.ENTITLED;
  }

  private static boolean any(List<Finding> findings, Result result) {
    for (Finding finding : findings) {
      if (finding.result() == result) {
        return true;
      }
    }
    return false;
  }

  private static List<Reason> reasonsOf(List<Finding> findings, Result result) {
    var reasons = new ArrayList<Reason>(findings.size());
    for (Finding finding : findings) {
      if (finding.result() == result) {
        reasons.addAll(finding.reasons());
      }
    }
    return reasons;
  }

  /** Mostly there is one reason or none, and then nothing to put in order. */
  private static List<Reason> inOrderOfCodes(List<Reason> reasons) {
    if (reasons.isEmpty()) {
      return List.of();
    }
    if (reasons.size() == 1) {
      return List.of(reasons.getFirst());
    }
    return reasons.stream().sorted(Comparator.comparing(Reason::name)).toList();
  }
}
