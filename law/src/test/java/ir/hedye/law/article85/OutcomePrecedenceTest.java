package ir.hedye.law.article85;

import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.law.article85.Finding.Result;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Outcome: the first of the table that applies")
class OutcomePrecedenceTest {
  /** 701 days for certain. */
  private static final String NEARLY = "1401-01..1402-11; ";

  /** With these 711 for certain, 721 at most. */
  private static final String ON_THE_EDGE = "1400-07 20d; 1402-12 4d; ";

  @ParameterizedTest(name = "revoked {0}, doubt {1}, failed {2}, awaiting {3}, edge {4}: {5} {6}")
  @DisplayName("Every combination of what may be the matter with a case")
  @CsvFileSource(resources = "outcome.csv", numLinesToSkip = 1)
  void the_first_that_applies_wins(
      boolean revoked,
      boolean doubt,
      boolean failed,
      boolean awaiting,
      boolean edge,
      Outcome outcome,
      @Nullable String reasons) {
    String month = awaiting ? "1405-06 0d" : "1405-07 0d";
    CaseFile file = CaseFile.entitled().rows(NEARLY + (edge ? ON_THE_EDGE : "1402-12; ") + month);
    file = revoked ? file.revoked() : file;
    file = doubt ? file.registryBirth("1370-01-01") : file;
    file = failed ? file.temporary() : file;

    Decision decision = file.decision();

    assertThat(decision.outcome()).isEqualTo(outcome);
    assertThat(CaseFile.codes(decision.reasons())).isEqualTo(reasons);
    assertThat(decision.amount().isPresent()).isEqualTo(outcome == Outcome.ENTITLED);
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("While a list is awaited, any other failed condition still refuses")
  @CsvSource({
    "a second marriage, 1, PERMANENT, 1405-07-15, 1402-12,     NOT_FIRST_MARRIAGE",
    "a temporary one,   0, TEMPORARY, 1405-07-15, 1402-12,     NOT_PERMANENT",
    "not registered,    0, PERMANENT, ,           1402-12,     NOT_REGISTERED",
    "too few days,      0, PERMANENT, 1405-07-15, 1402-12 4d,  TOO_FEW_DAYS",
    "days just enough,  0, PERMANENT, 1405-07-15, 1402-12 5d,  ",
    "everything at once,1, TEMPORARY, ,           1402-12 4d,  NOT_FIRST_MARRIAGE|NOT_PERMANENT|NOT_REGISTERED|TOO_FEW_DAYS"
  })
  void awaiting_heals_no_other_failure(
      String fact,
      long earlier,
      Marriage.Contract contract,
      @Nullable String registeredOn,
      String rows,
      @Nullable String reasons) {
    CaseFile file =
        CaseFile.entitled()
            .priorMarriages(earlier)
            .registeredOn(registeredOn)
            .rows(NEARLY + rows + "; 1405-06 0d");
    file = contract == Marriage.Contract.TEMPORARY ? file.temporary() : file;
    Decision decision = file.decision();

    assertThat(decision.findings().get(1).result()).isEqualTo(Result.AWAITING);
    assertThat(decision.outcome())
        .as(fact)
        .isEqualTo(reasons == null ? Outcome.AWAITING_LIST : Outcome.NOT_ENTITLED);
    assertThat(CaseFile.codes(decision.reasons())).as(fact).isEqualTo(reasons);
  }

  @Test
  @DisplayName("A refusal names every failed condition, not only the first")
  void every_failed_condition_is_named() {
    Decision decision =
        CaseFile.entitled()
            .priorMarriages(1)
            .temporary()
            .withoutOffice()
            .rows("1405-07 leave=1405-07-14")
            .decision();

    assertThat(CaseFile.codes(decision.reasons()))
        .isEqualTo("NOT_FIRST_MARRIAGE|NOT_PERMANENT|NOT_REGISTERED|RELATION_ENDED|TOO_FEW_DAYS");
  }

  @Test
  @DisplayName("A revoked event shows nothing: no finding, no doubt, no figure")
  void a_revoked_event_shows_nothing() {
    Decision decision =
        CaseFile.entitled().revoked().registryBirth("1370-01-01").priorMarriages(1).decision();

    assertThat(decision.findings()).isEmpty();
    assertThat(decision.doubts()).isEmpty();
    assertThat(decision.paidDays()).isEmpty();
    assertThat(decision.wageTotal()).isEmpty();
    assertThat(decision.calculation()).isEmpty();
    assertThat(decision.lawVersion()).isEqualTo("85-1");
  }
}
