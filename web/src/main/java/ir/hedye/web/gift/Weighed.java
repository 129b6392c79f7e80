package ir.hedye.web.gift;

import ir.hedye.law.article85.Article85;
import ir.hedye.law.article85.Claim;
import ir.hedye.law.article85.Decision;
import ir.hedye.law.article85.Evidence;
import ir.hedye.law.article85.LawBook;
import ir.hedye.law.article85.LawVersion;
import ir.hedye.law.history.ContributionHistory;
import java.util.Optional;

/** What the law made of one claim: the decision, the contributions it saw, the version it used. */
public record Weighed(Decision decision, ContributionHistory history, LawVersion law) {
  private static final LawBook BOOK = LawBook.standard();
  private static final Article85 ARTICLE = new Article85(BOOK);

  /** Asks the law. */
  public static Weighed of(Claim claim) {
    Decision decision = ARTICLE.decide(claim);
    return new Weighed(decision, claim.insured().history(), BOOK.version(decision.lawVersion()));
  }

  /** The paid days; absent for a revoked event. */
  Optional<Evidence.DaysOfWork> daysOfWork() {
    return evidence(Evidence.DaysOfWork.class);
  }

  /** The list that is awaited, if one is. */
  Optional<Evidence.Awaited> awaited() {
    return evidence(Evidence.Employment.class).flatMap(e -> Optional.ofNullable(e.awaited()));
  }

  private <E extends Evidence> Optional<E> evidence(Class<E> kind) {
    return decision.findings().stream()
        .map(finding -> finding.evidence())
        .filter(kind::isInstance)
        .map(kind::cast)
        .findFirst();
  }
}
