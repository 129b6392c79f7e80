package ir.hedye.monthend.run;

import ir.hedye.law.history.Contribution;
import ir.hedye.monthend.correction.Correction;
import ir.hedye.monthend.correction.Correction.Change;
import ir.hedye.monthend.correction.Corrections;
import ir.hedye.monthend.correction.GivenRow;
import ir.hedye.monthend.correction.Overlay;
import ir.hedye.monthend.determination.ClaimFacts;
import ir.hedye.monthend.store.Sql;
import java.sql.SQLException;
import java.util.List;

/** Whether a stored decision saw what the corrections say that it rests on. */
final class CorrectedFacts {
  private CorrectedFacts() {}

  static boolean show(Sql sql, StoredDecision decision) throws SQLException {
    List<Long> ids = decision.corrections();
    if (ids.isEmpty()) {
      return true;
    }
    List<Correction> corrections = Corrections.all(sql.connection(), ids);
    return corrections.size() == ids.size()
        && corrections.stream().allMatch(each -> shows(decision, each));
  }

  private static boolean shows(StoredDecision decision, Correction correction) {
    return correction.state() == Correction.State.CONFIRMED
        && correction.changes().stream()
            .filter(change -> stood(decision, change))
            .allMatch(change -> shows(decision, correction, change));
  }

  /** A fact that was given back, or had passed to a later correction, shows another value. */
  private static boolean stood(StoredDecision decision, Change change) {
    return !change.lifts() && !decision.corrections().contains(change.supersededBy().orElse(0));
  }

  private static boolean shows(StoredDecision decision, Correction correction, Change change) {
    ClaimFacts claim = decision.facts().claim();
    return switch (change.field()) {
      case MONTH -> showsRows(decision, correction, change);
      case BIRTH_DATE, SEX, DECEASED_ON -> laid(claim, change).person().equals(claim.person());
      default ->
          correction.about().event().orElse(0) != claim.event().eventId()
              || laid(claim, change).event().equals(claim.event());
    };
  }

  /** The facts with the correction laid over them once more: where it stood, nothing changes. */
  private static ClaimFacts laid(ClaimFacts claim, Change change) {
    long subject =
        change.field().isOfEvent() ? claim.event().eventId() : claim.person().nationalId();
    var again =
        new Overlay(
            List.of(new Overlay.Corrected(0, subject, change.field(), 0, change.after(), false)));
    return new ClaimFacts(
        again.over(claim.event()),
        claim.role(),
        claim.person().with(again),
        claim.otherFirstMarriages(),
        claim.history(),
        claim.alreadyPaid(),
        claim.systemHolds());
  }

  private static boolean showsRows(StoredDecision decision, Correction correction, Change change) {
    var month = correction.about().month().orElseThrow();
    List<Contribution> expected =
        change.rowsAfter().stream().map((GivenRow row) -> row.in(month)).toList();
    List<Contribution> seen = decision.facts().history().rowsOf(month);
    return seen.size() == expected.size() && seen.containsAll(expected);
  }
}
