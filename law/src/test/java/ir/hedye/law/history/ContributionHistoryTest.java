package ir.hedye.law.history;

import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.law.time.JalaliMonth;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A contribution history: rows of one person, packed")
class ContributionHistoryTest {
  private static final Contribution MEHR =
      new Contribution(
          new JalaliMonth(1405, 7),
          Category.SEMINARY,
          Basis.SICK_PAY,
          12,
          34,
          new Span(3, 30, true));
  private static final Contribution ABAN =
      new Contribution(
          new JalaliMonth(1405, 8), Category.COMPULSORY, Basis.WORK, 30, 0, new Span(1, 30, false));

  @Test
  @DisplayName("What goes in comes out, in the order given")
  void keeps_its_rows() {
    var history = ContributionHistory.of(List.of(ABAN, MEHR, ABAN));

    assertThat(history.size()).isEqualTo(3);
    assertThat(history.rows()).containsExactly(ABAN, MEHR, ABAN);
    assertThat(history.rowsOf(new JalaliMonth(1405, 8))).containsExactly(ABAN, ABAN);
    assertThat(history.rowsOf(new JalaliMonth(1405, 6))).isEmpty();
  }

  @Test
  @DisplayName("Nobody's history is empty, and so are its bytes")
  void may_be_empty() {
    assertThat(ContributionHistory.NONE.size()).isZero();
    assertThat(ContributionHistory.NONE.rows()).isEmpty();
    assertThat(ContributionHistory.NONE.toBytes()).isEmpty();
    assertThat(ContributionHistory.fromBytes(new byte[0]).size()).isZero();
  }

  @Test
  @DisplayName("A view shows only its own part of two shared arrays")
  void a_view_sees_its_part_only() {
    long[] packed = {MEHR.packed(), ABAN.packed(), MEHR.packed(), ABAN.packed()};
    long[] wages = {1, 0, 34, 4};

    var view = ContributionHistory.view(packed, wages, 1, 3);

    assertThat(view.size()).isEqualTo(2);
    assertThat(view.rows()).containsExactly(ABAN, MEHR);
    assertThat(List.of(view.wage(0), view.wage(1))).containsExactly(0L, 34L);
    assertThat(List.of(view.packed(0), view.packed(1)))
        .containsExactly(ABAN.packed(), MEHR.packed());
    assertThat(view.toBytes()).isEqualTo(ContributionHistory.of(List.of(MEHR, ABAN)).toBytes());
  }

  @Test
  @DisplayName("The bytes of stored facts never change their meaning")
  void its_bytes_are_fixed() {
    assertThat(ContributionHistory.of(List.of(ABAN, MEHR)).toBytes())
        .asHexString()
        .isEqualTo("000000083C4560FD0000000000000022" + "000000083C60F07C0000000000000000");
  }

  @Test
  @DisplayName("The codes of category and basis in stored facts are fixed for ever")
  void codes_never_change() {
    assertThat(List.of(Category.values()))
        .extracting(Category::code)
        .containsExactly(0, 1, 2, 3, 4, 5, 6, 7);
    assertThat(List.of(Category.values()))
        .extracting(Category::name)
        .containsExactly(
            "COMPULSORY",
            "SEMINARY",
            "EMPLOYER_PAYS",
            "FREELANCE",
            "VOLUNTARY",
            "DRIVER",
            "CONSTRUCTION",
            "CARPET_WEAVER");
    assertThat(List.of(Basis.values())).extracting(Basis::code).containsExactly(0, 1, 2, 3);
    assertThat(List.of(Basis.values()))
        .extracting(Basis::name)
        .containsExactly("WORK", "SICK_PAY", "UNEMPLOYMENT", "PURCHASED");
  }
}
