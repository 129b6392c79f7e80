package ir.hedye.monthend.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The second reading, clause 1: the employment relation on the marriage day")
class NaiveRelationTest {
  private static final String HOLDS = "ENTITLED,166255500,720,0,,";
  private static final String AWAITS = "AWAITING_LIST,,720,0,,";
  private static final String ENDED = "NOT_ENTITLED,,720,0,RELATION_ENDED,";

  @TempDir Path folder;
  private SmallMonth month;

  @BeforeEach
  void a_man_with_enough_days() {
    month = new SmallMonth(folder).worked(720);
  }

  @ParameterizedTest(name = "from {0} until {1}: {2}")
  @DisplayName("holds when a covered row's span contains the 15th")
  @CsvSource({
    ",, true",
    ", 1405-06-15, true",
    ", 1405-06-14, false",
    "1405-06-15,, true",
    "1405-06-16,, false",
    "1405-06-15, 1405-06-15, true",
    "1405-05-30, 1405-07-01, true"
  })
  void holds_when_the_span_contains_the_day(String from, String until, boolean holds) {
    var span = "%s,%s".formatted(from == null ? "" : from, until == null ? "" : until);
    month.row("COMPULSORY,WORK,1405-06,0,0," + span);
    assertThat(month.answer()).isEqualTo(holds ? HOLDS : ENDED);
  }

  @ParameterizedTest(name = "{0} {1} {2}: {3}")
  @DisplayName("gives at most one code, covered rows first, then the employer's")
  @CsvSource({
    "'DRIVER,WORK,,', , , CATEGORY_NOT_COVERED",
    "'EMPLOYER_PAYS,SICK_PAY,,', , , EMPLOYER_PAYS",
    "'DRIVER,WORK,,', 'EMPLOYER_PAYS,WORK,,', , EMPLOYER_PAYS",
    "'DRIVER,WORK,,', 'EMPLOYER_PAYS,WORK,,1405-06-14', , CATEGORY_NOT_COVERED",
    "'DRIVER,WORK,,', 'EMPLOYER_PAYS,WORK,,', 'SEMINARY,SICK_PAY,,', ''",
    "'EMPLOYER_PAYS,UNEMPLOYMENT,,', , , RELATION_ENDED",
    "'COMPULSORY,UNEMPLOYMENT,,', 'COMPULSORY,PURCHASED,,', , RELATION_ENDED",
    "'COMPULSORY,WORK,,1405-06-14', 'COMPULSORY,WORK,1405-06-16,', , RELATION_ENDED",
    "'COMPULSORY,PURCHASED,,', 'DRIVER,WORK,,', , CATEGORY_NOT_COVERED"
  })
  void gives_at_most_one_code(String first, String second, String third, String code) {
    for (String row : new String[] {first, second, third}) {
      if (row != null) {
        var fields = List.of(row.split(",", -1));
        month.row(
            String.join(
                ",", fields.get(0), fields.get(1), "1405-06,0,0", fields.get(2), fields.get(3)));
      }
    }
    assertThat(month.answer())
        .isEqualTo(code.isEmpty() ? HOLDS : "NOT_ENTITLED,,720,0," + code + ",");
  }

  @Nested
  @DisplayName("when the list of the month, Mehr 1405, has not been seen")
  class WhenTheListHasNotBeenSeen {
    @BeforeEach
    void he_marries_on_10_mehr() {
      month.marriedOn("1405-07-10");
    }

    @ParameterizedTest(name = "last seen in {0}, on {1}: {2}")
    @DisplayName("it is awaited until the first unseen month is overdue")
    @CsvSource({
      "1405-06, 1405-07-30, true", "1405-06, 1405-08-30, true", "1405-06, 1405-09-01, false",
      "1405-05, 1405-07-30, true", "1405-05, 1405-08-01, false", "1405-04, 1405-07-30, false"
    })
    void is_awaited_until_overdue(String lastSeen, String evaluationDay, boolean awaits) {
      assertThat(month.employedIn(lastSeen).answer(evaluationDay))
          .isEqualTo(awaits ? AWAITS : ENDED);
    }

    @ParameterizedTest(name = "leaves on {0}: {1}")
    @DisplayName("someone who left by the end of the last month seen is not awaited")
    @CsvSource({"1405-06-30, false", "1405-06-31, false", "1405-07-01, true"})
    void is_awaited_only_while_running(String leave, boolean awaits) {
      month.row("COMPULSORY,SICK_PAY,1405-06,0,0,," + leave);
      assertThat(month.answer()).isEqualTo(awaits ? AWAITS : ENDED);
    }

    @Test
    @DisplayName("of two rows in the last month seen, one that runs on is enough")
    void one_running_row_is_enough() {
      month.row("COMPULSORY,WORK,1405-06,0,0,,1405-06-10").employedIn("1405-06");
      assertThat(month.answer()).isEqualTo(AWAITS);
    }

    @ParameterizedTest(name = "{0} in Shahrivar")
    @DisplayName("a month with only uncovered or idle rows is awaited, and overdue, all the same")
    @CsvSource({"'DRIVER,WORK'", "'COMPULSORY,UNEMPLOYMENT'", "'COMPULSORY,PURCHASED'"})
    void months_between_are_tested_too(String kind) {
      month.employedIn("1405-05").row(kind + ",1405-06,31,0,,");
      assertThat(month.answer("1405-08-01")).isEqualTo(ENDED);
    }

    @ParameterizedTest(name = "{0} days and nine awaited")
    @DisplayName("the nine days of Mehr before the marriage may make up for missing ones")
    @CsvSource({"710, 'NOT_ENTITLED,,710,0,TOO_FEW_DAYS,'", "711, 'AWAITING_LIST,,711,0,,'"})
    void awaited_days_may_make_up(int days, String answer) {
      var short_of_days = new SmallMonth(folder).marriedOn("1405-07-10").employedIn("1405-06");
      assertThat(short_of_days.worked(days).answer()).isEqualTo(answer);
    }

    @Test
    @DisplayName("another failed condition still refuses")
    void another_failed_condition_refuses() {
      month.employedIn("1405-06").event("contract", "TEMPORARY");
      assertThat(month.answer()).isEqualTo("NOT_ENTITLED,,720,0,NOT_PERMANENT,");
    }

    @Test
    @DisplayName("a row of that month, whatever it is, means that the list was seen")
    void any_row_means_that_the_list_was_seen() {
      month.employedIn("1405-06").row("COMPULSORY,UNEMPLOYMENT,1405-07,0,0,,");
      assertThat(month.answer()).isEqualTo(ENDED);
    }
  }
}
