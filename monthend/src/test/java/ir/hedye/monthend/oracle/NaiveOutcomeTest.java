package ir.hedye.monthend.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The second reading, the outcome: which reason comes first, and what holds the money")
class NaiveOutcomeTest {
  private static final String ENTITLED = "ENTITLED,166255500,720,0,,";

  @TempDir Path folder;

  private SmallMonth month() {
    return new SmallMonth(folder).worked(720).employedIn("1405-06");
  }

  @Test
  @DisplayName("a revoked event shows nothing else, whatever is doubtful or failed")
  void a_revoked_event_shows_nothing_else() {
    var month = month().event("status", "REVOKED").event("prior", "2").person("sex", "F");
    assertThat(month.answer()).isEqualTo("REVOKED,,,,,");
  }

  @Test
  @DisplayName("every doubt is named, and no failed condition beside them")
  void every_doubt_is_named() {
    var month = new SmallMonth(folder).marriedOn("1406-01-01").event("prior", "3");
    assertThat(month.person("sex", "F").answer())
        .isEqualTo("REVIEW,,0,0,DATES_INCONSISTENT|IDENTITY_MISMATCH|NO_LAW_VERSION,");
  }

  @Test
  @DisplayName("every failed condition is named, in alphabetical order")
  void every_failed_condition_is_named() {
    var month = new SmallMonth(folder).event("prior", "1").event("contract", "TEMPORARY");
    assertThat(month.event("office", " ").answer())
        .isEqualTo(
            "NOT_ENTITLED,,0,0,NOT_FIRST_MARRIAGE|NOT_PERMANENT|NOT_REGISTERED|RELATION_ENDED"
                + "|TOO_FEW_DAYS,");
  }

  @ParameterizedTest(name = "{0} is \"{1}\": {2}")
  @DisplayName("one fact of the event or the person decides")
  @CsvSource({
    "registration_date, 1405-06-14, 'REVIEW,,720,0,DATES_INCONSISTENT,'",
    "registration_date, 1405-12-29, 'ENTITLED,166255500,720,0,,'",
    "registration_date, '', 'NOT_ENTITLED,,720,0,NOT_REGISTERED,'",
    "office, '', 'NOT_ENTITLED,,720,0,NOT_REGISTERED,'",
    "contract, TEMPORARY, 'NOT_ENTITLED,,720,0,NOT_PERMANENT,'",
    "prior, 1, 'NOT_ENTITLED,,720,0,NOT_FIRST_MARRIAGE,'"
  })
  void one_fact_of_the_event(String column, String value, String answer) {
    assertThat(month().event(column, value).answer()).isEqualTo(answer);
  }

  @ParameterizedTest(name = "{0} is \"{1}\": {2}")
  @DisplayName("one fact of the insured record decides or holds")
  @CsvSource({
    "birth_date, 1371-08-16, 'REVIEW,,720,0,IDENTITY_MISMATCH,'",
    "birth_date, ۱۳۷۱/۰۸/۱۵, 'ENTITLED,166255500,720,0,,'",
    "sex, F, 'REVIEW,,720,0,IDENTITY_MISMATCH,'",
    "deceased_on, 1405-06-14, 'REVIEW,,720,0,DATES_INCONSISTENT,'",
    "deceased_on, 1405-06-15, 'ENTITLED,166255500,720,0,,DECEASED'",
    "deceased_on, 1405-06-16, 'ENTITLED,166255500,720,0,,DECEASED'",
    "mobile, '', 'ENTITLED,166255500,720,0,,NO_MOBILE'",
    "mobile, 021, 'ENTITLED,166255500,720,0,,INVALID_MOBILE'",
    "sheba, '\u200F ', 'ENTITLED,166255500,720,0,,NO_ACCOUNT'",
    "sheba, IR1, 'ENTITLED,166255500,720,0,,INVALID_ACCOUNT'"
  })
  void one_fact_of_the_person(String column, String value, String answer) {
    assertThat(month().person(column, value).answer()).isEqualTo(answer);
  }

  @Test
  @DisplayName("the day after the evaluation day is too early to be married, the day itself is not")
  void married_after_the_evaluation_day() {
    assertThat(month().answer("1405-06-14")).isEqualTo("REVIEW,,720,0,DATES_INCONSISTENT,");
    assertThat(month().answer("1405-06-15")).isEqualTo(ENTITLED);
  }

  @Test
  @DisplayName("holds are listed in alphabetical order")
  void holds_are_listed_in_order() {
    var month = month().paidBefore().person("deceased_on", "1405-07-01").person("mobile", "");
    assertThat(month.person("sheba", "").answer())
        .isEqualTo("ENTITLED,166255500,720,0,,ALREADY_PAID|DECEASED|NO_ACCOUNT|NO_MOBILE");
  }

  /** The other event: status, contract, the husband's place in it, the prior count there. */
  @ParameterizedTest(name = "{0} {1}, prior {2}: {3}")
  @DisplayName("another first marriage, in either role and of any contract, is a conflict")
  @CsvSource({
    "REGISTERED, PERMANENT, 0, true", "REGISTERED, TEMPORARY, 0, true",
    "REVOKED, PERMANENT, 0, false", "REGISTERED, PERMANENT, 1, false"
  })
  void another_first_marriage_is_a_conflict(
      String status, String contract, int prior, boolean conflict) {
    var month =
        month()
            .alsoMarried(
                "9,2,%s,%s,1300-01-01,,,,,,%s,1371-08-15,%d,01"
                    .formatted(status, contract, SmallMonth.HUSBAND, prior));
    assertThat(month.answer()).isEqualTo(conflict ? "REVIEW,,720,0,CONFLICTING_EVENTS," : ENTITLED);
  }

  @Test
  @DisplayName("an event that counts an earlier marriage is not one of the conflicting ones")
  void a_later_marriage_does_not_conflict() {
    var first = "9,2,REGISTERED,PERMANENT,1405-06-15,1405-06-15,1,%s,1371-08-15,0,,,,01";
    var month =
        month()
            .event("prior", "1")
            .alsoMarried(first.formatted(SmallMonth.HUSBAND))
            .alsoMarried(first.replace("9,2", "11,2").formatted(SmallMonth.HUSBAND));
    assertThat(month.answer()).isEqualTo("NOT_ENTITLED,,720,0,NOT_FIRST_MARRIAGE,");
  }
}
