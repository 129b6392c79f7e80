package ir.hedye.law.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.time.JalaliMonth;
import ir.hedye.law.time.Period;
import ir.hedye.law.value.Rial;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Counting: which rows count, and sums that never wrap round")
class CountingTest {
  private static final JalaliMonth MONTH = new JalaliMonth(1404, 1);
  private static final Period YEAR =
      new Period(new JalaliDate(1404, 1, 1), new JalaliDate(1405, 1, 1));

  @Test
  @DisplayName("A row counts when both its category and its basis are named")
  void both_category_and_basis_are_asked() {
    Set<Category> categories = EnumSet.of(Category.SEMINARY, Category.CARPET_WEAVER);
    Set<Basis> bases = EnumSet.of(Basis.SICK_PAY, Basis.PURCHASED);
    Counting counting = Counting.of(categories, bases);

    for (Category category : Category.values()) {
      for (Basis basis : Basis.values()) {
        long packed = row(category, basis, 0).packed();
        boolean named = categories.contains(category);
        assertThat(counting.acceptsCategory(packed)).isEqualTo(named);
        assertThat(counting.acceptsBasis(packed)).isEqualTo(bases.contains(basis));
        assertThat(counting.accepts(packed)).isEqualTo(named && bases.contains(basis));
      }
    }
  }

  @Test
  @DisplayName("Nothing named, nothing counts")
  void nothing_counts_when_nothing_is_named() {
    Counting none = Counting.of(List.of(), List.of());
    ContributionHistory history =
        ContributionHistory.of(List.of(row(Category.COMPULSORY, Basis.WORK, 100)));

    assertThat(PaidDays.in(YEAR, history, none)).isEqualTo(new PaidDays(0, 0, 0));
    assertThat(WageTotal.in(YEAR, history, none)).isEqualTo(new WageTotal(0, 0));
  }

  @Test
  @DisplayName("A sum of wages that does not fit fails, whole rows and cut rows alike")
  void wages_never_wrap_round() {
    Counting work = Counting.of(List.of(Category.COMPULSORY), List.of(Basis.WORK));
    Contribution most = row(Category.COMPULSORY, Basis.WORK, Long.MAX_VALUE);
    var half = new Period(new JalaliDate(1404, 1, 10), new JalaliDate(1405, 1, 1));

    assertThat(WageTotal.in(YEAR, ContributionHistory.of(List.of(most)), work).shown())
        .isEqualTo(new Rial(Long.MAX_VALUE));
    assertThatThrownBy(() -> WageTotal.in(YEAR, ContributionHistory.of(List.of(most, most)), work))
        .isInstanceOf(ArithmeticException.class);
    assertThat(WageTotal.in(half, ContributionHistory.of(List.of(most)), work).whole())
        .as("22 of 31 days, exact though wage · 22 does not fit")
        .isEqualTo(6_545_618_864_864_679_604L);
    assertThatThrownBy(() -> WageTotal.in(half, ContributionHistory.of(List.of(most, most)), work))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> new WageTotal(Long.MAX_VALUE, 0).average(24))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> new WageTotal(Long.MAX_VALUE, WindowMonths.PARTS / 2).shown())
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  @DisplayName("Any month's share is a whole number of parts, and half of a divisor is whole")
  void shares_are_exact() {
    for (int length = 1; length <= 31; length++) {
      assertThat(WindowMonths.PARTS % length).as("L = %d", length).isZero();
    }
    assertThatThrownBy(() -> new WageTotal(1, 0).average(25))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(new WageTotal(11, WindowMonths.PARTS - 1).average(24)).isEqualTo(Rial.ZERO);
    assertThat(new WageTotal(12, 0).average(24)).isEqualTo(new Rial(1));
    assertThat(new WageTotal(7, WindowMonths.PARTS / 2 - 1).shown()).isEqualTo(new Rial(7));
    assertThat(new WageTotal(7, WindowMonths.PARTS / 2).shown()).isEqualTo(new Rial(8));
  }

  private static Contribution row(Category category, Basis basis, long wage) {
    return new Contribution(MONTH, category, basis, 31, wage, new Span(1, 31, false));
  }
}
