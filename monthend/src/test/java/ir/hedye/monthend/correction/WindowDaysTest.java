package ir.hedye.monthend.correction;

import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.law.article85.LawBook;
import ir.hedye.law.article85.LawVersion;
import ir.hedye.law.article85.Role;
import ir.hedye.law.history.Basis;
import ir.hedye.law.history.Category;
import ir.hedye.law.history.Contribution;
import ir.hedye.law.history.ContributionHistory;
import ir.hedye.law.history.PaidDays;
import ir.hedye.law.history.Relation;
import ir.hedye.law.history.WageTotal;
import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.time.JalaliMonth;
import ir.hedye.law.time.Period;
import ir.hedye.monthend.cli.SmallFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Days worked inside the window: certain days, the same wages, the same relation")
class WindowDaysTest extends CorrectionDrill {
  private static final JalaliDate DAY = new JalaliDate(1405, 6, 15);
  private static final LawVersion LAW = LawBook.standard().forMarriageOn(DAY);
  private static final int MADE = 4000;

  /** 706 certain days, and 13 or 14 in the month of the wedding. */
  private static SmallFolder atTheEdge() {
    SmallFolder folder = couple();
    folder
        .lines(SmallFolder.CONTRIBUTIONS)
        .removeIf(line -> line.startsWith(SmallFolder.id(1)) && line.matches(".*,1403-0[1-5],.*"));
    folder
        .lines(SmallFolder.CONTRIBUTIONS)
        .replaceAll(line ->
            line.startsWith(SmallFolder.id(1)) && line.contains(",1403-06,")
                ? line.replace(",30,", ",17,")
                : line);
    return folder;
  }

  @ParameterizedTest(name = "{0} days inside: {1}")
  @CsvSource({"13, 'NOT_ENTITLED,,TOO_FEW_DAYS,'", "14, 'ENTITLED,200000000,,'"})
  void the_edge_is_settled(int days, String decision) {
    months.month(atTheEdge(), "1405-07");
    assertThat(months.decision("1405-07", HUSBAND)).isEqualTo("REVIEW,,WINDOW_EDGE,");
    assertThat(listed(books -> Corrections.windowEdges(books, 1, Role.HUSBAND)))
        .extracting(edge -> edge.month() + " " + edge.lowest() + "-" + edge.highest())
        .containsExactly("1405-06 13-14");

    correct(new Fact.WindowDays(1, Role.HUSBAND, OF_THE_MARRIAGE, days));
    months.run("1405-07");

    assertThat(months.decision("1405-07", HUSBAND)).isEqualTo(decision);
    assertThat(shell.decisions("1405-07")).contains("," + (706 + days) + ",4800000000,");
  }

  @Test
  @DisplayName("The same question can be answered anew, in the place of the first answer")
  void the_answer_can_be_changed() {
    months.month(atTheEdge(), "1405-07");
    long first = correct(new Fact.WindowDays(1, Role.HUSBAND, OF_THE_MARRIAGE, 13));
    correct(new Fact.WindowDays(1, Role.HUSBAND, OF_THE_MARRIAGE, 14), first);
    months.run("1405-07");
    assertThat(months.decision("1405-07", HUSBAND)).isEqualTo(ENTITLED);
  }

  @Test
  @DisplayName("Days that the list rules out are refused, with the range")
  void impossible_days() {
    months.month(atTheEdge(), "1405-07");
    assertThat(propose(new Fact.WindowDays(1, Role.HUSBAND, OF_THE_MARRIAGE, 15)))
        .isEqualTo(new Answer.Refused(Refusal.IMPOSSIBLE_DAYS, "13-14"));
    assertThat(why(propose(new Fact.WindowDays(1, Role.HUSBAND, OF_THE_MARRIAGE, 12))))
        .isEqualTo(Refusal.IMPOSSIBLE_DAYS);
  }

  /** Months at both edges, rows of all kinds, spans and bases. */
  @Test
  @DisplayName("For any month at either edge, any rows and any possible days")
  void whatever_the_month() {
    var random = new Random(85);
    int settled = 0;
    for (int i = 0; i < MADE; i++) {
      JalaliDate day = new JalaliDate(1405, 1 + random.nextInt(12), 1 + random.nextInt(29));
      var window = new Period(day.minusYears(5), day);
      boolean first = random.nextBoolean();
      JalaliMonth month = (first ? window.from() : day).yearMonth();
      var split = new WindowSplit(window, month, LAW.coverage().days(), rows(random, month));
      if (split.range().isOpen()) {
        for (int d = split.range().lowest(); d <= split.range().highest(); d++) {
          assertCertain(split, day, d);
          settled++;
        }
      }
    }
    assertThat(settled).isGreaterThan(MADE);
  }

  private static List<GivenRow> rows(Random random, JalaliMonth month) {
    var rows = new ArrayList<GivenRow>();
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      int start = 1 + random.nextInt(month.days());
      int leave = start + random.nextInt(month.days() - start + 1);
      rows.add(
          new GivenRow(
              random.nextInt(4) == 0 ? Category.FREELANCE : Category.COMPULSORY,
              random.nextInt(4) == 0 ? Basis.SICK_PAY : Basis.WORK,
              random.nextInt(month.days() + 1),
              random.nextInt(1_000_000_000),
              random.nextBoolean() ? Optional.of(month.day(start)) : Optional.empty(),
              random.nextBoolean() ? Optional.of(month.day(leave)) : Optional.empty()));
    }
    return rows;
  }

  private static ContributionHistory history(JalaliMonth month, List<GivenRow> rows) {
    return ContributionHistory.of(rows.stream().<Contribution>map(row -> row.in(month)).toList());
  }

  private static void assertCertain(WindowSplit split, JalaliDate day, int days) {
    JalaliMonth month = split.month();
    var before = history(month, split.rows());
    List<GivenRow> made = split.with(days);
    var after = history(month, made);
    assertThat(made).allMatch(row -> row.fits(month));
    assertThat(PaidDays.in(split.window(), after, LAW.coverage().days()))
        .isEqualTo(new PaidDays(days, days, days));
    for (Period window : List.of(split.window(), new Period(day.minusYears(2), day))) {
      assertThat(WageTotal.in(window, after, LAW.coverage().wages()))
          .isEqualTo(WageTotal.in(window, before, LAW.coverage().wages()));
    }
    for (int d = 1; d <= month.days(); d++) {
      assertThat(relation(month.day(d), after)).isEqualTo(relation(month.day(d), before));
    }
    JalaliDate later = month.plusMonths(1).day(1);
    assertThat(relation(later, after)).isEqualTo(relation(later, before));
  }

  private static Relation relation(JalaliDate day, ContributionHistory history) {
    return Relation.on(day, history, LAW.coverage().relation(), LAW.coverage().employerPays());
  }
}
