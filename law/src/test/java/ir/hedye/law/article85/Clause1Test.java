package ir.hedye.law.article85;

import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.law.article85.Finding.Result;
import ir.hedye.law.time.JalaliMonth;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@DisplayName("Article 85, clause 1: the employment relation holds on the contract day")
class Clause1Test {
  @ParameterizedTest(name = "{0}")
  @DisplayName("What the list of the month says of the day")
  @CsvFileSource(resources = "clause-1.csv", useHeadersInDisplayName = true)
  void the_month_of_the_marriage_decides(
      String fact, String marriedOn, @Nullable String rows, Result result, @Nullable String code) {
    Finding finding = CaseFile.marriedOn(marriedOn).rows(rows).finding(Clause.CLAUSE_1);

    assertThat(finding.result()).as(fact).isEqualTo(result);
    assertThat(CaseFile.codes(finding.reasons())).as(fact).isEqualTo(code);
  }

  @Test
  @DisplayName("Who left before the day is told the last month and the leave day")
  void the_leave_day_is_in_the_evidence() {
    String rows =
        "1403-04; 1403-05 5d leave=1403-05-05; 1403-05 4d start=1403-05-06 leave=1403-05-09";

    Evidence.Employment seen = CaseFile.marriedOn("1403-05-15").rows(rows).employment();

    assertThat(seen.on()).hasToString("1403-05-15");
    assertThat(seen.relation().lastCovered()).isEqualTo(new JalaliMonth(1403, 5));
    assertThat(seen.relation().leftOn()).hasToString("1403-05-09");
    assertThat(seen.awaited()).isNull();
  }

  @Test
  @DisplayName("One workshop left, another running: no leave day in the evidence")
  void who_stays_in_one_workshop_has_not_left() {
    String rows = "1403-05 leave=1403-05-05; 1403-05";

    Evidence.Employment seen = CaseFile.marriedOn("1403-05-15").rows(rows).employment();

    assertThat(seen.relation().leftOn()).isNull();
  }

  @Test
  @DisplayName("A leave day of an earlier month is forgotten once a later month is known")
  void only_the_last_month_tells_the_leave_day() {
    String rows = "1403-04 leave=1403-04-20; 1403-05 start=1403-05-20";

    Evidence.Employment seen = CaseFile.marriedOn("1403-05-15").rows(rows).employment();

    assertThat(seen.relation().leftOn()).isNull();
    assertThat(seen.relation().lastCovered()).isEqualTo(new JalaliMonth(1403, 5));
  }

  @Test
  @DisplayName("Nobody on no list: no last month, no leave day")
  void without_rows_there_is_no_evidence_of_employment() {
    Evidence.Employment seen = CaseFile.marriedOn("1403-05-15").rows("").employment();

    assertThat(seen.relation().lastCovered()).isNull();
    assertThat(seen.relation().leftOn()).isNull();
  }
}
