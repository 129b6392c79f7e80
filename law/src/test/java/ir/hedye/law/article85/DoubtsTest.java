package ir.hedye.law.article85;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Doubts: a person must look")
class DoubtsTest {
  private static void assertOnlyDoubt(CaseFile file, @Nullable Reason doubt) {
    Decision decision = file.decision();
    if (doubt == null) {
      assertThat(decision.doubts()).isEmpty();
      assertThat(decision.outcome()).isEqualTo(Outcome.ENTITLED);
    } else {
      assertThat(decision.doubts()).containsExactly(doubt);
      assertThat(decision.outcome()).isEqualTo(Outcome.REVIEW);
      assertThat(decision.reasons()).containsExactly(doubt);
      assertThat(decision.amount()).isEmpty();
    }
  }

  @ParameterizedTest(name = "registry says {0}, ours is 1378-02-30: {1}")
  @DisplayName("The birth dates of registry and insured record differ")
  @CsvSource({
    "1378-02-30,",
    "1378-02-29, IDENTITY_MISMATCH",
    "1378-02-31, IDENTITY_MISMATCH",
    "1377-02-30, IDENTITY_MISMATCH",
    "1378-03-30, IDENTITY_MISMATCH"
  })
  void birth_dates_must_be_equal(String registryBirth, @Nullable Reason doubt) {
    assertOnlyDoubt(CaseFile.entitled().registryBirth(registryBirth), doubt);
  }

  @ParameterizedTest(name = "{0} with {1} on record: {2}")
  @DisplayName("The insured record's sex is not that of the role")
  @CsvSource({
    "HUSBAND, M,",
    "WIFE,    F,",
    "HUSBAND, F, IDENTITY_MISMATCH",
    "WIFE,    M, IDENTITY_MISMATCH"
  })
  void the_sex_must_be_that_of_the_role(Role role, char sex, @Nullable Reason doubt) {
    assertOnlyDoubt(CaseFile.entitled().role(role, sex), doubt);
  }

  @Test
  @DisplayName("Two differences of identity are one doubt")
  void identity_is_doubted_once() {
    assertOnlyDoubt(
        CaseFile.entitled().registryBirth("1370-01-01").role(Role.WIFE, 'M'),
        Reason.IDENTITY_MISMATCH);
  }

  @ParameterizedTest(name = "evaluated on {0}, registered on {1}, died on {2}: {3}")
  @DisplayName("Dates that cannot all be true; equal dates are fine (married on 1405-07-15)")
  @CsvSource({
    "1405-07-15, 1405-07-15, 1405-07-15,",
    "1405-07-14, 1405-07-15, ,           DATES_INCONSISTENT",
    "1405-07-16, 1405-07-15, ,",
    "1405-06-31, 1405-07-15, ,           DATES_INCONSISTENT",
    "1405-07-30, 1405-07-14, ,           DATES_INCONSISTENT",
    "1405-07-30, 1405-07-16, ,",
    "1405-07-30, 1405-08-01, ,",
    "1405-07-15, 1406-12-29, ,",
    "1405-07-30, 1405-07-15, 1405-07-14, DATES_INCONSISTENT",
    "1405-07-30, 1405-07-15, 1399-12-30, DATES_INCONSISTENT",
    "1405-07-30, 1405-07-15, 1405-07-16,",
    "1405-07-14, 1405-07-13, 1405-07-12, DATES_INCONSISTENT"
  })
  void dates_must_be_consistent(
      String evaluatedOn, String registeredOn, @Nullable String died, @Nullable Reason doubt) {
    assertOnlyDoubt(
        CaseFile.entitled().evaluatedOn(evaluatedOn).registeredOn(registeredOn).deceasedOn(died),
        doubt);
  }

  @ParameterizedTest(name = "{0} other events that count no earlier marriage: {1}")
  @DisplayName("Two events cannot both be the first marriage")
  @CsvSource({"0,", "1, CONFLICTING_EVENTS", "2, CONFLICTING_EVENTS"})
  void two_first_marriages_conflict(int others, @Nullable Reason doubt) {
    assertOnlyDoubt(CaseFile.entitled().otherFirstMarriages(others), doubt);
  }

  @Test
  @DisplayName("A temporary marriage that counts none before it conflicts as any other")
  void a_temporary_event_conflicts_too() {
    Decision decision = CaseFile.entitled().temporary().otherFirstMarriages(1).decision();

    assertThat(decision.outcome()).isEqualTo(Outcome.REVIEW);
    assertThat(decision.reasons()).containsExactly(Reason.CONFLICTING_EVENTS);
  }

  @Test
  @DisplayName("An event that does count an earlier marriage is no part of the conflict")
  void a_later_marriage_is_no_conflict() {
    Decision decision = CaseFile.entitled().priorMarriages(1).otherFirstMarriages(2).decision();

    assertThat(decision.doubts()).isEmpty();
    assertThat(decision.outcome()).isEqualTo(Outcome.NOT_ENTITLED);
    assertThat(decision.reasons()).containsExactly(Reason.NOT_FIRST_MARRIAGE);
  }

  @ParameterizedTest(name = "married on {0}: {1}")
  @DisplayName("No law version knows a day outside the table of minimum wages")
  @CsvSource({
    "1396-12-29, NO_LAW_VERSION",
    "1397-01-01,",
    "1405-12-29,",
    "1406-01-01, NO_LAW_VERSION",
    "1408-12-30, NO_LAW_VERSION"
  })
  void the_wage_table_has_two_ends(String marriedOn, @Nullable Reason doubt) {
    CaseFile file = CaseFile.marriedOn(marriedOn);
    int year = file.claim().marriage().marriedOn().year();
    String month = marriedOn.substring(0, 7);
    assertOnlyDoubt(file.rows("%d-01..%d-12; %s".formatted(year - 3, year - 1, month)), doubt);
  }

  @Test
  @DisplayName("A day that no version knows still shows days and wages, and never an amount")
  void an_unknown_day_still_shows_its_figures() {
    Decision decision =
        CaseFile.marriedOn("1406-02-10").rows("1404-01..1406-01 100r; 1406-02 9d").decision();

    assertThat(decision.paidDays()).hasValueSatisfying(days -> assertThat(days).isPositive());
    assertThat(decision.wageTotal())
        .hasValueSatisfying(wages -> assertThat(wages.amount()).isPositive());
    assertThat(decision.calculation().orElseThrow().floor()).isNull();
    assertThat(decision.calculation().orElseThrow().raisedToFloor()).isFalse();
  }

  @Test
  @DisplayName("Every doubt is named, in alphabetical order, and no refusal beside them")
  void every_doubt_is_named() {
    Decision decision =
        CaseFile.marriedOn("1406-01-01")
            .evaluatedOn("1405-12-29")
            .registryBirth("1360-01-01")
            .otherFirstMarriages(1)
            .temporary()
            .rows("")
            .decision();

    assertThat(CaseFile.codes(decision.reasons()))
        .isEqualTo("CONFLICTING_EVENTS|DATES_INCONSISTENT|IDENTITY_MISMATCH|NO_LAW_VERSION");
    assertThat(decision.outcome()).isEqualTo(Outcome.REVIEW);
  }
}
