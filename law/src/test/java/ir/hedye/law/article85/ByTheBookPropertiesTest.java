package ir.hedye.law.article85;

import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.law.value.Rial;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

@Label("The law's code and the law's text, made up case by made up case")
@Domain(AnyCases.class)
class ByTheBookPropertiesTest {
  private final Article85 article85 = new Article85(LawBook.standard());

  @Property
  @Label("The outcome and every reason are those of the text")
  @StatisticsReport(onFailureOnly = true)
  void decides_as_the_text_does(@ForAll Told told) {
    Decision decision = article85.decide(told.claim());

    assertThat(inWords(decision)).isEqualTo(new ByTheBook(told).outcome());
    Statistics.label("outcome").collect(decision.outcome());
    Statistics.label("outcome")
        .coverage(coverage -> {
          for (Outcome outcome : Outcome.values()) {
            coverage.check(outcome).count(atLeast -> atLeast > 0);
          }
        });
  }

  @Property
  @Label("Days, wages and amount are those of exact arithmetic")
  void computes_as_exact_fractions_do(@ForAll Told told) {
    Decision decision = article85.decide(told.claim());
    var book = new ByTheBook(told);
    if (decision.outcome() == Outcome.REVOKED) {
      assertThat(decision.calculation()).isEmpty();
      return;
    }
    var days = (Evidence.DaysOfWork) decision.findings().get(2).evidence();
    Calculation calculation = decision.calculation().orElseThrow();

    assertThat(days.found().lowest()).isEqualTo((int) book.sums.lowest());
    assertThat(days.found().highest()).isEqualTo((int) book.sums.highest());
    assertThat(days.found().shown()).isEqualTo((int) book.sums.shown());
    assertThat(days.awaitedDays()).isEqualTo((int) book.awaitedDays());
    assertThat(calculation.wages().shown()).isEqualTo(new Rial(book.sums.wages().rounded()));
    assertThat(calculation.average()).isEqualTo(new Rial(book.average()));
    if (decision.outcome() == Outcome.ENTITLED) {
      assertThat(decision.amount()).contains(new Rial(book.amount()));
    }
  }

  private static String inWords(Decision decision) {
    return Stream.concat(
            Stream.of(decision.outcome().name()), decision.reasons().stream().map(Reason::name))
        .collect(Collectors.joining("|"));
  }
}
