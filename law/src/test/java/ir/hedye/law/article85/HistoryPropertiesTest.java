package ir.hedye.law.article85;

import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.law.article85.AnyRows.Sketch;
import ir.hedye.law.history.Basis;
import ir.hedye.law.history.Category;
import ir.hedye.law.history.Contribution;
import ir.hedye.law.history.ContributionHistory;
import ir.hedye.law.history.PaidDays;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Label("What must hold of any history")
@Domain(AnyCases.class)
@Domain(DomainContext.Global.class)
class HistoryPropertiesTest {
  private final Article85 article85 = new Article85(LawBook.standard());

  @Property
  @Label("The order of the rows changes nothing, neither the decision nor the stored bytes")
  void the_order_of_rows_changes_nothing(@ForAll Told told, @ForAll Random chance) {
    List<ListRow> shuffled = new ArrayList<>(told.rows());
    Collections.shuffle(shuffled, chance);
    Claim other = told.claim(shuffled);

    assertThat(article85.decide(other)).isEqualTo(article85.decide(told.claim()));
    assertThat(other.insured().history().toBytes())
        .isEqualTo(told.claim().insured().history().toBytes());
  }

  @Property
  @Label("One more covered row of work never lowers the days or the average")
  void more_work_never_gives_less(@ForAll Told told, @ForAll("sketches") Sketch more) {
    List<ListRow> rows = new ArrayList<>(told.rows());
    rows.add(asWork(more).near(told.marriedOn().yearMonth()));
    Marriage standing = standing(told.marriage());
    Claim claim = with(standing, told.claim());
    Decision before = article85.decide(claim);
    Decision after = article85.decide(with(standing, told.claim(rows)));

    assertThat(days(after).highest()).isGreaterThanOrEqualTo(days(before).highest());
    assertThat(days(after).lowest()).isGreaterThanOrEqualTo(days(before).lowest());
    assertThat(days(after).shown()).isGreaterThanOrEqualTo(days(before).shown());
    assertThat(after.calculation().orElseThrow().average())
        .isGreaterThanOrEqualTo(before.calculation().orElseThrow().average());
  }

  @Property
  @Label("Lowest, shown and highest days stand in that order")
  void shown_days_lie_between_lowest_and_highest(@ForAll Told told) {
    PaidDays days = days(article85.decide(with(standing(told.marriage()), told.claim())));

    assertThat(days.shown()).isBetween(days.lowest(), days.highest());
    assertThat(days.lowest()).isNotNegative();
    assertThat(days.highest()).isLessThanOrEqualTo(5 * 366);
  }

  @Property
  @Label("A history comes back from its bytes with the same rows and the same bytes")
  void comes_back_from_its_bytes(@ForAll Told told) {
    ContributionHistory history = told.claim().insured().history();
    ContributionHistory again = ContributionHistory.fromBytes(history.toBytes());

    assertThat(again.rows()).containsExactlyInAnyOrderElementsOf(history.rows());
    assertThat(again.toBytes()).isEqualTo(history.toBytes());
    assertThat(again.size()).isEqualTo(told.rows().size());
  }

  @Property
  @Label("Another row makes other bytes")
  void another_row_makes_other_bytes(@ForAll Told told, @ForAll("sketches") Sketch more) {
    List<ListRow> rows = new ArrayList<>(told.rows());
    rows.add(more.near(told.marriedOn().yearMonth()));

    assertThat(told.claim(rows).insured().history().toBytes())
        .isNotEqualTo(told.claim().insured().history().toBytes());
  }

  @Property
  @Label("A row comes back from its packed form, and later months pack higher")
  void a_row_comes_back_from_its_packed_form(@ForAll Told told) {
    for (ListRow row : told.rows()) {
      Contribution contribution = row.contribution();
      assertThat(Contribution.unpack(contribution.packed(), contribution.wage()))
          .isEqualTo(contribution);
      assertThat(contribution.packed() >>> 21).isEqualTo(row.month().index());
      assertThat(contribution.packed()).isLessThan(1L << 36);
    }
  }

  @Provide
  static Arbitrary<Sketch> sketches() {
    return AnyRows.any();
  }

  private static Sketch asWork(Sketch row) {
    return new Sketch(
        row.monthsBefore(),
        Category.COMPULSORY,
        Basis.WORK,
        row.days(),
        row.wage(),
        row.startAfter(),
        row.leaveAfter());
  }

  private static Marriage standing(Marriage marriage) {
    return new Marriage(
        false,
        marriage.contract(),
        marriage.marriedOn(),
        marriage.registeredOn(),
        marriage.officeGiven());
  }

  private static Claim with(Marriage marriage, Claim claim) {
    return new Claim(marriage, claim.spouse(), claim.insured(), claim.evaluatedOn());
  }

  private static PaidDays days(Decision decision) {
    return ((Evidence.DaysOfWork) decision.findings().get(2).evidence()).found();
  }
}
