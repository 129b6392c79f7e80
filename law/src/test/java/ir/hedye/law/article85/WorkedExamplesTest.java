package ir.hedye.law.article85;

import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.law.history.Basis;
import ir.hedye.law.history.Category;
import ir.hedye.law.history.Contribution;
import ir.hedye.law.history.ContributionHistory;
import ir.hedye.law.history.Span;
import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.time.JalaliMonth;
import ir.hedye.law.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The worked examples of docs/law/article-085.md come out as written there")
class WorkedExamplesTest {
  private static final JalaliDate BORN = day("1378-03-03");
  private static final Article85 LAW = new Article85(LawBook.standard());

  private final List<Contribution> rows = new ArrayList<>();

  @ParameterizedTest(name = "{0} days in Farvardin 1405: {1}, {2} days shown")
  @CsvSource({"0, NOT_ENTITLED, 719", "1, ENTITLED, 720", "2, ENTITLED, 721"})
  @DisplayName("E1: 719, 720, 721 days, and a row of no days that keeps the relation")
  void e1_days_of_work(int days, Outcome outcome, int shown) {
    work("1403-01", "1404-11", 30);
    work("1404-12", 29);
    work("1405-01", days);
    work("1405-07", 0);

    var decision = decide("1405-07-15", "1405-07-30");

    assertThat(decision.outcome()).isEqualTo(outcome);
    assertThat(decision.paidDays()).contains(shown);
  }

  @ParameterizedTest(name = "20 days in the cut month and {0} certain ones: {1}")
  @CsvSource({
    "703, NOT_ENTITLED, 713",
    "704, REVIEW, 714",
    "713, REVIEW, 723",
    "714, ENTITLED, 724",
  })
  @DisplayName("E2: a month cut by the window's edge gives a range of days")
  void e2_window_edge(int certain, Outcome outcome, int shown) {
    certainDays(certain);
    work("1400-07", 20);
    work("1405-07", 0);

    var decision = decide("1405-07-15", "1405-07-30");

    assertThat(decision.outcome()).isEqualTo(outcome);
    assertThat(decision.paidDays()).contains(shown);
  }

  @Test
  @DisplayName("E2: with a start day inside the window nothing is cut, and nothing is in doubt")
  void e2_start_day_settles_it() {
    certainDays(704);
    rows.add(row("1400-07", 16, 0, new Span(15, 30, false)));
    work("1405-07", 0);

    assertThat(decide("1405-07-15", "1405-07-30").outcome()).isEqualTo(Outcome.ENTITLED);
  }

  @ParameterizedTest(name = "married {0}: from {1} and from {2}")
  @CsvSource({
    "1405-07-15, 1400-07-15, 1403-07-15",
    "1403-12-30, 1398-12-29, 1401-12-29",
    "1404-12-29, 1399-12-29, 1402-12-29",
  })
  @DisplayName("E3: windows begin on the same day, 30 Esfand on 29 where that year has none")
  void e3_windows(String married, String five, String two) {
    assertThat(day(married).minusYears(5)).isEqualTo(day(five));
    assertThat(day(married).minusYears(2)).isEqualTo(day(two));
    assertThat(new Period(day(five), day(married)).contains(day(married))).isFalse();
    assertThat(new Period(day(five), day(married)).contains(day(five))).isTrue();
  }

  @ParameterizedTest(name = "last list of {0}, looked at on {1}: {2}")
  @CsvSource({
    "1405-06, 1405-07-30, AWAITING_LIST",
    "1405-06, 1405-08-30, AWAITING_LIST",
    "1405-06, 1405-09-01, NOT_ENTITLED",
    "1405-05, 1405-07-30, AWAITING_LIST",
    "1405-05, 1405-08-01, NOT_ENTITLED",
  })
  @DisplayName("E4: the list of the marriage month is awaited until it is overdue")
  void e4_awaiting(String lastList, String evaluated, Outcome outcome) {
    work("1401-01", "1403-06", 30);
    work(lastList, 30);

    assertThat(decide("1405-07-15", evaluated).outcome()).isEqualTo(outcome);
  }

  @ParameterizedTest(name = "{0} days and the 14 of the awaited month: {1}")
  @CsvSource({"705, NOT_ENTITLED", "706, AWAITING_LIST"})
  @DisplayName("E5: days that may still come keep a person from being refused")
  void e5_awaited_days(int days, Outcome outcome) {
    certainDays(days - 30);
    work("1405-06", 30);

    var decision = decide("1405-07-15", "1405-07-30");

    assertThat(decision.outcome()).isEqualTo(outcome);
    assertThat(decision.paidDays()).contains(days);
  }

  @ParameterizedTest(name = "{0} months of {1} rial: {2}")
  @CsvSource({
    "24, 200000000, 200000000",
    "12, 400000000, 200000000",
    "10, 200000000, 166255500",
  })
  @DisplayName("E6: the sum is divided by 24 whatever was paid, and the floor repairs it")
  void e6_average(int months, long wage, long amount) {
    work("1401-01", "1401-06", 30);
    for (int i = 1; i <= 24; i++) {
      var month = new JalaliMonth(1405, 7).plusMonths(-i);
      rows.add(row(month.toString(), 30, i <= months ? wage : 0, Span.of(month, null, null)));
    }
    work("1405-07", 0);

    var decision = decide("1405-07-01", "1405-07-30");

    assertThat(decision.amount().orElseThrow().amount()).isEqualTo(amount);
  }

  @Test
  @DisplayName("E7: a month cut by the averaging window gives its share, exact until the end")
  void e7_cut_month() {
    work("1401-01", "1403-06", 30);
    rows.add(row("1403-07", 30, 9_000_000_001L, new Span(1, 30, false)));
    work("1405-07", 0);

    var decision = decide("1405-07-15", "1405-07-30");

    assertThat(decision.wageTotal().orElseThrow().amount()).isEqualTo(4_800_000_001L);
    assertThat(decision.amount().orElseThrow().amount()).isEqualTo(200_000_000);
  }

  @ParameterizedTest(name = "married {0}: floor {1}")
  @CsvSource({
    "1397-01-01, 11112690",
    "1399-03-31, 18354270",
    "1399-04-01, 19104270",
    "1405-12-29, 166255500",
    "1396-12-29,",
    "1406-01-01,",
  })
  @DisplayName("E8: the floor is that of the contract day; a day outside the table has none")
  void e8_floor(String married, Long floor) {
    var decision = decide(married, "1406-02-01");

    assertThat(decision.doubts().contains(Reason.NO_LAW_VERSION)).isEqualTo(floor == null);
    var found = decision.calculation().orElseThrow().floor();
    assertThat(found == null ? null : (Long) found.amount()).isEqualTo(floor);
  }

  private static JalaliDate day(String text) {
    return JalaliDate.read(text).orElseThrow();
  }

  private void work(String month, int days) {
    work(month, month, days);
  }

  private void work(String first, String last, int days) {
    int end = JalaliMonth.read(last).orElseThrow().index();
    for (int i = JalaliMonth.read(first).orElseThrow().index(); i <= end; i++) {
      var month = JalaliMonth.ofIndex(i);
      rows.add(row(month.toString(), days, 0, Span.of(month, null, null)));
    }
  }

  /** Days in months of 1401 to 1403 that no window's edge cuts, at most 29 in each. */
  private void certainDays(int days) {
    int month = new JalaliMonth(1401, 1).index();
    for (int left = days; left > 0; left -= 29) {
      work(JalaliMonth.ofIndex(month++).toString(), Math.min(29, left));
    }
  }

  private static Contribution row(String month, int days, long wage, Span span) {
    var of = JalaliMonth.read(month).orElseThrow();
    return new Contribution(of, Category.COMPULSORY, Basis.WORK, days, wage, span);
  }

  private Decision decide(String married, String evaluated) {
    var marriage =
        new Marriage(false, Marriage.Contract.PERMANENT, day(married), day(married), true);
    var insured = new Insured(BORN, 'F', null, ContributionHistory.of(rows));
    return LAW.decide(
        new Claim(marriage, new Spouse(Role.WIFE, BORN, 0, 0), insured, day(evaluated)));
  }
}
