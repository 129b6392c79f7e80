package ir.hedye.law.article85;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.hedye.law.time.Period;
import ir.hedye.law.value.Rial;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Article 85, note 1: the average month of two years, and never below the floor")
class AmountTest {
  private static final String MARRIED = "1405-07-15";
  private static final String ENTITLED = "1401-01..1402-12; 1405-07 0d; ";

  @ParameterizedTest(name = "{0}")
  @DisplayName("Which wages count, and with what share")
  @CsvFileSource(resources = "wages.csv", useHeadersInDisplayName = true)
  void the_wages_of_the_averaging_window(
      String fact, String marriedOn, @Nullable String rows, long shown, long average) {
    CaseFile file = CaseFile.marriedOn(marriedOn).rows(rows);

    assertThat(file.decision().wageTotal()).as(fact).contains(new Rial(shown));
    assertThat(file.calculation().average()).as(fact).isEqualTo(new Rial(average));
    assertThat(file.calculation().divisor()).as(fact).isEqualTo(24);
  }

  @ParameterizedTest(name = "married on {0}: {1} rial a day")
  @DisplayName("The floor is thirty times the minimum daily wage in force on the day")
  @CsvFileSource(resources = "floor.csv", numLinesToSkip = 1)
  void the_floor_of_the_day(String marriedOn, long daily) {
    int year = Rows.day(marriedOn).year();
    String rows = "%d-01..%d-12; %s".formatted(year - 3, year - 1, marriedOn.substring(0, 7));
    Decision decision = CaseFile.marriedOn(marriedOn).rows(rows).decision();

    assertThat(decision.outcome()).isEqualTo(Outcome.ENTITLED);
    assertThat(decision.amount()).contains(new Rial(30 * daily));
    assertThat(decision.calculation().orElseThrow().floor()).isEqualTo(new Rial(30 * daily));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @DisplayName("The greater of average and floor (166,255,500 rial in 1405)")
  @CsvSource({
    "nothing paid in two years,               0,          166255500, true",
    "a hair below the floor,                  3990131987, 166255500, true",
    "rounded up to the floor,                 3990131988, 166255500, false",
    "the floor to the rial,                   3990132000, 166255500, false",
    "eleven rial above: rounded down,         3990132011, 166255500, false",
    "twelve rial above: half a rial goes up,  3990132012, 166255501, false",
    "far above,                               9999999988, 416666666, false",
    "far above and half a rial,               9999999996, 416666667, false"
  })
  void the_greater_of_average_and_floor(String fact, long wage, long amount, boolean raised) {
    CaseFile file = CaseFile.marriedOn(MARRIED).rows(ENTITLED + "1404-01 0d " + wage + "r");

    assertThat(file.decision().amount()).as(fact).contains(new Rial(amount));
    assertThat(file.calculation().amount()).as(fact).isEqualTo(new Rial(amount));
    assertThat(file.calculation().raisedToFloor()).as(fact).isEqualTo(raised);
  }

  @ParameterizedTest(name = "married on {0}: from {1}")
  @DisplayName("Two years before: the same day, or 29 Esfand where that year has no 30th")
  @CsvSource({
    "1405-07-15, 1403-07-15",
    "1405-01-01, 1403-01-01",
    "1403-12-30, 1401-12-29",
    "1399-12-30, 1397-12-29",
    "1405-12-29, 1403-12-29",
    "1401-12-29, 1399-12-29"
  })
  void averages_over_two_years(String marriedOn, String from) {
    assertThat(CaseFile.marriedOn(marriedOn).calculation().window())
        .isEqualTo(new Period(Rows.day(from), Rows.day(marriedOn)));
  }

  @Test
  @DisplayName("Both spouses are paid the same for the same wages")
  void both_spouses_are_decided_alike() {
    CaseFile wife = CaseFile.entitled().role(Role.WIFE, 'F');

    assertThat(wife.decision()).isEqualTo(CaseFile.entitled().decision());
  }

  @Test
  @DisplayName("Where no version knows the day there is no amount to ask for")
  void no_amount_on_an_unknown_day() {
    Calculation calculation = CaseFile.marriedOn("1406-01-01").calculation();

    assertThatThrownBy(calculation::amount).isInstanceOf(IllegalStateException.class);
  }
}
