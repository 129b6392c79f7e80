package ir.hedye.web.trial;

import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.law.article85.Outcome;
import ir.hedye.web.gift.Weighed;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Trying the conditions with typed numbers")
class TrialTest {
  private static final Map<String, String> GOOD =
      Map.of(
          "contract", "۱۴۰۵/۰۶/۱۵",
          "start", "1403-01-01",
          "days", "۳۰",
          "wage", "۲۰۰٬۰۰۰٬۰۰۰");

  private static Attempt with(String... more) {
    var typed = new HashMap<>(GOOD);
    for (int i = 0; i < more.length; i += 2) {
      typed.put(more[i], more[i + 1]);
    }
    return new Attempt(new Typed(typed));
  }

  private static Weighed weighed(String... more) {
    return with(more).trial().orElseThrow().weighed();
  }

  private static String reasons(String... more) {
    return String.join("|", weighed(more).decision().reasons().stream().map(Enum::name).toList());
  }

  @Test
  @DisplayName("Two and a half years of work, all as it should be: entitled to the average")
  void entitled_to_the_average() {
    var decision = weighed().decision();

    assertThat(decision.outcome()).isEqualTo(Outcome.ENTITLED);
    assertThat(decision.amount().orElseThrow().amount()).isEqualTo(200_000_000);
  }

  @Test
  @DisplayName("A small wage is raised to the floor")
  void raised_to_the_floor() {
    assertThat(weighed("wage", "0").decision().amount().orElseThrow().amount())
        .isEqualTo(30 * 5_541_850L);
  }

  @ParameterizedTest(name = "{0} = {1}: {2}")
  @DisplayName("Each condition fails by itself")
  @CsvSource({
    "first, no, NOT_FIRST_MARRIAGE",
    "permanent, no, NOT_PERMANENT",
    "registered, no, NOT_REGISTERED",
    "leave, 1405-06-14, RELATION_ENDED",
    "leave, 1405-05-31, RELATION_ENDED",
    "months, 20, TOO_FEW_DAYS",
    "days, 10, TOO_FEW_DAYS",
    "start, 1405-01-01, TOO_FEW_DAYS",
    "start, 1405-07-01, RELATION_ENDED|TOO_FEW_DAYS",
    "contract, 1406-01-01, NO_LAW_VERSION",
  })
  void each_condition_fails_by_itself(String field, String value, String expected) {
    assertThat(reasons(field, value)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "leave {0}: {1}")
  @DisplayName("Who leaves on the contract day or after still has the relation")
  @CsvSource({"1405-06-15, ENTITLED", "1405-06-16, ENTITLED", "1405-06-14, NOT_ENTITLED"})
  void the_relation_on_the_contract_day(String leave, Outcome outcome) {
    assertThat(weighed("leave", leave).decision().outcome()).isEqualTo(outcome);
  }

  @ParameterizedTest(name = "{0} = \"{1}\": {2}")
  @DisplayName("What cannot be read is said beside its field")
  @CsvSource({
    "contract, '', fault.contract",
    "contract, 1405-13-01, fault.contract",
    "contract, 2026-08-01-01-01-01-01-01-01-01, fault.contract",
    "start, yesterday, fault.start",
    "leave, 1402-01-01, fault.leave.early",
    "leave, soon, fault.leave",
    "days, 0, fault.days",
    "days, 32, fault.days",
    "days, -1, fault.days",
    "months, 61, fault.months",
    "wage, '', fault.wage",
    "wage, 2e9, fault.wage",
    "wage, 99999999999999999999, fault.wage"
  })
  void what_cannot_be_read_is_said(String field, String value, String fault) {
    var attempt = with(field, value);

    assertThat(attempt.faults()).containsExactly(Map.entry(field, fault));
    assertThat(attempt.trial()).isEmpty();
  }

  @Test
  @DisplayName("Nothing typed: every question is named")
  void nothing_typed() {
    assertThat(new Attempt(new Typed(Map.of())).faults().keySet())
        .containsExactly("contract", "start", "days", "wage");
  }

  @Test
  @DisplayName("A century of work is no burden: only what the windows can see is made up")
  void a_century_of_work() {
    assertThat(weighed("start", "1305-01-01").history().size()).isEqualTo(72);
    assertThat(weighed("start", "1305-01-01").decision().outcome()).isEqualTo(Outcome.ENTITLED);
  }
}
