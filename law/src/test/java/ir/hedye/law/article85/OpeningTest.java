package ir.hedye.law.article85;

import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.law.article85.Finding.Result;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Article 85, opening sentence: the first marriage")
class OpeningTest {
  @Test
  @DisplayName("No earlier marriage in the registry: met")
  void no_earlier_marriage_is_a_first_marriage() {
    Finding finding = CaseFile.entitled().priorMarriages(0).finding(Clause.OPENING);

    assertThat(finding).isEqualTo(Finding.met(Clause.OPENING, new Evidence.EarlierMarriages(0)));
  }

  @ParameterizedTest(name = "{0} earlier marriages")
  @DisplayName("Any earlier marriage in the registry: not met, with the count as evidence")
  @ValueSource(longs = {1, 2, 5_000_000_000L})
  void any_earlier_marriage_fails_it(long count) {
    Decision decision = CaseFile.entitled().priorMarriages(count).decision();

    Finding finding = decision.findings().getFirst();
    assertThat(finding.result()).isEqualTo(Result.NOT_MET);
    assertThat(finding.evidence()).isEqualTo(new Evidence.EarlierMarriages(count));
    assertThat(decision.outcome()).isEqualTo(Outcome.NOT_ENTITLED);
    assertThat(decision.reasons()).containsExactly(Reason.NOT_FIRST_MARRIAGE);
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("Each spouse is judged by the spouse's own count")
  @ValueSource(strings = {"HUSBAND", "WIFE"})
  void each_role_may_be_entitled(Role role) {
    char sex = role == Role.HUSBAND ? 'M' : 'F';

    assertThat(CaseFile.entitled().role(role, sex).decision().outcome())
        .isEqualTo(Outcome.ENTITLED);
    assertThat(CaseFile.entitled().role(role, sex).priorMarriages(1).decision().outcome())
        .isEqualTo(Outcome.NOT_ENTITLED);
  }
}
