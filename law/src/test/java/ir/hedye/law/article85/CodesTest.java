package ir.hedye.law.article85;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Codes: numbered, worded in Persian, never reused")
class CodesTest {
  @ParameterizedTest(name = "{1}: {0}")
  @DisplayName("The number of a reason never changes")
  @CsvSource({
    "NOT_FIRST_MARRIAGE,   101",
    "RELATION_ENDED,       111",
    "EMPLOYER_PAYS,        112",
    "CATEGORY_NOT_COVERED, 113",
    "TOO_FEW_DAYS,         121",
    "NOT_PERMANENT,        131",
    "NOT_REGISTERED,       132",
    "IDENTITY_MISMATCH,    201",
    "DATES_INCONSISTENT,   202",
    "CONFLICTING_EVENTS,   203",
    "NO_LAW_VERSION,       204",
    "WINDOW_EDGE,          205"
  })
  void the_number_of_a_reason_is_fixed(Reason reason, int number) {
    assertThat(reason.number()).isEqualTo(number);
  }

  @Test
  @DisplayName("No number is given twice, and there are no reasons but those of the law")
  void no_number_is_given_twice() {
    assertThat(Stream.of(Reason.values()).map(Reason::number)).doesNotHaveDuplicates().hasSize(12);
  }

  @ParameterizedTest
  @DisplayName("Every reason has a Persian sentence of its own")
  @EnumSource(Reason.class)
  void every_reason_is_worded(Reason reason) {
    assertPersian(reason.persian());
    assertThat(Stream.of(Reason.values()).map(Reason::persian)).doesNotHaveDuplicates();
  }

  @Test
  @DisplayName("Outcomes stand in the order of their precedence, and have Persian words")
  void outcomes_are_the_five_of_the_law() {
    assertThat(List.of(Outcome.values()))
        .extracting(Outcome::name)
        .containsExactly("REVOKED", "REVIEW", "NOT_ENTITLED", "AWAITING_LIST", "ENTITLED");
    Stream.of(Outcome.values()).map(Outcome::persian).forEach(CodesTest::assertPersian);
  }

  @Test
  @DisplayName("Clauses carry the Act's numbers, the roles their words")
  void clauses_and_roles_are_worded() {
    for (Clause clause : Clause.values()) {
      assertPersian(clause.persian());
      assertPersian(clause.sense());
      assertThat(clause.english()).startsWith("Article 85, ");
    }
    assertThat(Clause.CLAUSE_2.english()).endsWith("clause 2");
    assertPersian(Role.HUSBAND.persian());
    assertPersian(Role.WIFE.persian());
  }

  private static void assertPersian(String words) {
    assertThat(words)
        .containsPattern("[\\u0600-\\u06FF]")
        .doesNotContainPattern("[A-Za-z\\u064A\\u0643]");
  }
}
