package ir.hedye.bench.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.law.article85.Article85;
import ir.hedye.law.article85.Claim;
import ir.hedye.law.article85.LawBook;
import ir.hedye.law.article85.Outcome;
import ir.hedye.law.article85.Reason;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The rules in Drools and the law's kernel give the same answers")
class DroolsKernelTest {
  private static final int CASES = 20_000;

  private final Article85 article = new Article85(LawBook.standard());
  private final List<Claim> claims = RandomClaims.of(CASES, 1);

  @Test
  @DisplayName("On 20,000 made-up cases outcome, reasons, amount, days and wages are equal")
  void the_same_answers() {
    try (var drools = new DroolsKernel()) {
      for (Claim claim : claims) {
        assertThat(drools.decide(new CaseFact(claim)))
            .as(() -> claim.toString())
            .isEqualTo(Answer.of(article.decide(claim)));
      }
    }
  }

  @Test
  @DisplayName("The made-up cases reach every outcome and every reason")
  void the_cases_reach_everything() {
    List<Answer> answers = claims.stream().map(article::decide).map(Answer::of).toList();

    assertThat(answers).extracting(Answer::outcome).contains(Outcome.values());
    assertThat(answers).flatExtracting(Answer::reasons).contains(Reason.values());
  }

  @Test
  @DisplayName("A case asked twice of one session gets the same answer: nothing stays behind")
  void nothing_stays_behind() {
    try (var drools = new DroolsKernel()) {
      List<CaseFact> facts = claims.stream().limit(500).map(CaseFact::new).toList();
      List<Answer> first = facts.stream().map(drools::decide).toList();

      assertThat(facts.reversed().stream().map(drools::decide).toList().reversed())
          .isEqualTo(first);
    }
  }
}
