package ir.hedye.law.article85;

import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.law.article85.Finding.Result;
import ir.hedye.law.time.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Article 85, clause 2: 720 paid days in the five years before the marriage")
class Clause2Test {
  private static final String MARRIED = "1405-07-15";

  @ParameterizedTest(name = "{0}")
  @DisplayName("What counts, and how often")
  @CsvFileSource(resources = "clause-2.csv", useHeadersInDisplayName = true)
  void counts_the_paid_days_of_work(
      String fact, String rows, Result result, @Nullable String code, int shown) {
    CaseFile file = CaseFile.marriedOn(MARRIED).rows(rows);
    Finding finding = file.finding(Clause.CLAUSE_2);

    assertThat(finding.result()).as(fact).isEqualTo(result);
    assertThat(CaseFile.codes(finding.reasons())).as(fact).isEqualTo(code);
    assertThat(file.decision().paidDays()).as(fact).contains(shown);
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("A row that the window's edge cuts gives a range")
  @CsvFileSource(resources = "clause-2-window-edge.csv", useHeadersInDisplayName = true)
  void the_window_edge_gives_a_range(
      String fact, String marriedOn, String rows, int lowest, int shown, int highest) {
    Evidence.DaysOfWork seen = CaseFile.marriedOn(marriedOn).rows(rows).days();

    assertThat(seen.found().lowest()).as("lowest: " + fact).isEqualTo(lowest);
    assertThat(seen.found().shown()).as("shown: " + fact).isEqualTo(shown);
    assertThat(seen.found().highest()).as("highest: " + fact).isEqualTo(highest);
  }

  @ParameterizedTest(name = "married on {0}: from {1}")
  @DisplayName("Five years before: the same day, or 29 Esfand where that year has no 30th")
  @CsvSource({
    "1405-07-15, 1400-07-15",
    "1405-01-01, 1400-01-01",
    "1403-06-31, 1398-06-31",
    "1399-12-30, 1394-12-29",
    "1403-12-30, 1398-12-29",
    "1408-12-30, 1403-12-30",
    "1408-12-29, 1403-12-29",
    "1404-12-29, 1399-12-29",
    "1400-12-29, 1395-12-29"
  })
  void looks_back_five_years(String marriedOn, String from) {
    Evidence.DaysOfWork seen = CaseFile.marriedOn(marriedOn).days();

    assertThat(seen.window()).isEqualTo(new Period(Rows.day(from), Rows.day(marriedOn)));
    assertThat(seen.needed()).isEqualTo(720);
  }

  @Test
  @DisplayName("The edge alone sends an otherwise perfect case to a person, with its code")
  void the_edge_goes_to_a_person() {
    Decision decision =
        CaseFile.marriedOn(MARRIED)
            .rows("1400-07 20d; 1401-01..1402-11; 1402-12 4d; 1405-07 0d")
            .decision();

    assertThat(decision.outcome()).isEqualTo(Outcome.REVIEW);
    assertThat(decision.reasons()).containsExactly(Reason.WINDOW_EDGE);
    assertThat(decision.doubts()).isEmpty();
    assertThat(decision.amount()).isEmpty();
  }
}
