package ir.hedye.monthend.run;

import ir.hedye.law.article85.Article85;
import ir.hedye.law.article85.Decision;
import ir.hedye.law.history.ContributionHistory;
import ir.hedye.law.time.JalaliDate;
import ir.hedye.monthend.determination.ClaimFacts;
import ir.hedye.monthend.payable.DecisionLine;
import ir.hedye.monthend.payable.Hold;
import ir.hedye.monthend.payable.Payee;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A decision as it was stored, with the facts it saw.
 *
 * @param corrections numbers of the corrections that it rests on; told by {@link
 *     ir.hedye.monthend.correction.Corrections#all}
 */
public record StoredDecision(
    DecisionLine line,
    int runId,
    JalaliDate evaluatedOn,
    String lawVersion,
    List<Long> corrections,
    Facts facts) {

  /**
   * The facts.
   *
   * @param intact whether their content still has the hashes under which it was stored
   */
  public record Facts(ClaimFacts claim, ContributionHistory history, boolean intact) {}

  /** The decision, made again from the stored facts. */
  public Decision remake(Article85 article) {
    return article.decide(facts.claim().claim(facts.history(), evaluatedOn));
  }

  /** The stored line as it comes out when the decision is made again. */
  public DecisionLine remakeLine(Article85 article) {
    ClaimFacts claim = facts.claim();
    var subject =
        new DecisionLine.Subject(
            claim.event().eventId(),
            claim.event().version(),
            claim.person().nationalId(),
            claim.role());
    return DecisionLine.of(subject, remake(article), holdsOf(claim));
  }

  private static Set<Hold> holdsOf(ClaimFacts claim) {
    var holds = EnumSet.noneOf(Hold.class);
    holds.addAll(
        new Payee(
                claim.person().sheba(),
                claim.person().mobile(),
                claim.person().deceasedOn() != 0,
                claim.alreadyPaid())
            .holds());
    if (!claim.systemHolds().isEmpty()) {
      for (String code : claim.systemHolds().split("\\|", -1)) {
        holds.add(Hold.valueOf(code));
      }
    }
    return holds;
  }

  /** Whether the facts are intact and give the stored decision again. */
  public boolean holds(Article85 article) {
    return facts.intact() && remakeLine(article).equals(line);
  }
}
