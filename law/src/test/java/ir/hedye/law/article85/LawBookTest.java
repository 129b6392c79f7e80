package ir.hedye.law.article85;

import static ir.hedye.law.article85.Rows.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The law book: a marriage is decided by the version that knows its day")
class LawBookTest {
  private static final LawVersion STANDARD = LawBook.standard().version("85-1");
  private static final LawBook TWO =
      new LawBook(
          List.of(
              version("old", "1397-01-01", "1400-12-29"),
              version("new", "1400-01-01", "1403-12-30")));

  @ParameterizedTest(name = "{0}: {1}, known {2}")
  @DisplayName("The newest that knows the day; else the nearest, which does not know it")
  @CsvSource({
    "1396-12-29, old, false",
    "1397-01-01, old, true",
    "1399-12-30, old, true",
    "1400-01-01, new, true",
    "1400-12-29, new, true",
    "1401-01-01, new, true",
    "1403-12-30, new, true",
    "1404-01-01, new, false"
  })
  void the_day_chooses_the_version(String on, String id, boolean known) {
    LawVersion version = TWO.forMarriageOn(day(on));

    assertThat(version.id()).isEqualTo(id);
    assertThat(version.knows(day(on))).isEqualTo(known);
  }

  @Test
  @DisplayName("The standing book holds version 85-1, and every decision names it")
  void the_standing_book() {
    assertThat(LawBook.standard().versions()).extracting(LawVersion::id).containsExactly("85-1");
    assertThat(LawBook.standard()).isEqualTo(LawBook.standard());
    assertThat(CaseFile.entitled().decision().lawVersion()).isEqualTo("85-1");
  }

  @Test
  @DisplayName("A new version decides by its own figures, an old marriage by the old ones")
  void each_version_decides_by_its_own_figures() {
    LawVersion strict = withRequiredDays(version("new", "1400-01-01", "1405-12-29"), 721);
    var article85 = new Article85(new LawBook(List.of(strict)));
    Decision decision = article85.decide(CaseFile.entitled().claim());

    assertThat(decision.outcome()).isEqualTo(Outcome.NOT_ENTITLED);
    assertThat(decision.reasons()).containsExactly(Reason.TOO_FEW_DAYS);
    assertThat(decision.lawVersion()).isEqualTo("new");
  }

  @Test
  @DisplayName("No book without a version, no version under an unknown name")
  void refuses_what_is_not_there() {
    assertThatThrownBy(() -> new LawBook(List.of())).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> TWO.version("85-2"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("85-2");
    assertThat(TWO.version("new").from()).isEqualTo(day("1400-01-01"));
  }

  @Test
  @DisplayName("A version without a wage for its first day cannot be made")
  void a_version_knows_the_wage_of_every_day_it_knows() {
    assertThatThrownBy(() -> version("early", "1396-12-29", "1405-12-29"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> version("backwards", "1400-01-01", "1399-12-30"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(version("a day", "1400-01-01", "1400-01-01").knows(day("1400-01-01"))).isTrue();
    assertThatThrownBy(() -> withWages(STANDARD, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static LawVersion version(String id, String from, String until) {
    return new LawVersion(
        id,
        STANDARD.digest(),
        day(from),
        day(until),
        STANDARD.requiredDays(),
        STANDARD.average(),
        STANDARD.listDueMonths(),
        STANDARD.coverage(),
        STANDARD.minimumWages());
  }

  private static LawVersion withRequiredDays(LawVersion law, int days) {
    return new LawVersion(
        law.id(),
        law.digest(),
        law.from(),
        law.knownUntil(),
        new LawVersion.RequiredDays(days, law.requiredDays().lookbackYears()),
        law.average(),
        law.listDueMonths(),
        law.coverage(),
        law.minimumWages());
  }

  private static LawVersion withWages(LawVersion law, List<LawVersion.MinimumWage> wages) {
    return new LawVersion(
        law.id(),
        law.digest(),
        law.from(),
        law.knownUntil(),
        law.requiredDays(),
        law.average(),
        law.listDueMonths(),
        law.coverage(),
        wages);
  }
}
