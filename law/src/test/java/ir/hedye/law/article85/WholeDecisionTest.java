package ir.hedye.law.article85;

import static ir.hedye.law.article85.Rows.day;
import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.law.article85.Evidence.Awaited;
import ir.hedye.law.article85.Evidence.DaysOfWork;
import ir.hedye.law.article85.Evidence.EarlierMarriages;
import ir.hedye.law.article85.Evidence.Employment;
import ir.hedye.law.article85.Evidence.Registration;
import ir.hedye.law.article85.Finding.Result;
import ir.hedye.law.history.PaidDays;
import ir.hedye.law.history.Relation;
import ir.hedye.law.history.WageTotal;
import ir.hedye.law.time.JalaliMonth;
import ir.hedye.law.time.Period;
import ir.hedye.law.value.Rial;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A whole decision, compared as a tree: every clause, every figure")
class WholeDecisionTest {
  private static final Period FIVE_YEARS = new Period(day("1400-07-15"), day("1405-07-15"));
  private static final Period TWO_YEARS = new Period(day("1403-07-15"), day("1405-07-15"));
  private static final Rial FLOOR = new Rial(166_255_500);
  private static final Registration REGISTERED =
      new Registration(Marriage.Contract.PERMANENT, true, day("1405-07-16"));

  /** 37 whole months (1,127 days) and 14 of 30 days of Mehr 1405, all at 300 million a month. */
  @Test
  @DisplayName("Entitled: 300 million a month for three years")
  void entitled() {
    Decision decision =
        CaseFile.entitled()
            .registeredOn("1405-07-16")
            .rows("1402-06..1405-06 300000000r; 1405-07 300000000r")
            .decision();

    assertThat(decision)
        .isEqualTo(
            new Decision(
                Outcome.ENTITLED,
                List.of(),
                List.of(
                    met(Clause.OPENING, new EarlierMarriages(0)),
                    met(Clause.CLAUSE_1, employment(Relation.Kind.HOLDS, 7, null)),
                    met(Clause.CLAUSE_2, daysOfWork(1141, 0)),
                    met(Clause.CLAUSE_3, REGISTERED)),
                List.of(),
                Optional.of(twoYears(7_200_000_000L, 0, 300_000_000)),
                "85-1"));
    assertThat(decision.amount()).contains(new Rial(300_000_000));
    assertThat(decision.paidDays()).contains(1141);
    assertThat(decision.wageTotal()).contains(new Rial(7_200_000_000L));
  }

  @Test
  @DisplayName("Awaiting Mehr's list: 712 days so far, fourteen more may come")
  void awaiting() {
    Decision decision =
        CaseFile.entitled()
            .registeredOn("1405-07-16")
            .rows("1402-01..1402-12 500000000r; 1404-06..1405-04 1000000r; 1405-06 13d 7r")
            .decision();

    assertThat(decision)
        .isEqualTo(
            new Decision(
                Outcome.AWAITING_LIST,
                List.of(),
                List.of(
                    met(Clause.OPENING, new EarlierMarriages(0)),
                    new Finding(
                        Clause.CLAUSE_1,
                        Result.AWAITING,
                        List.of(),
                        employment(
                            Relation.Kind.LIST_NOT_SEEN,
                            6,
                            new Awaited(month(7), month(7), day("1405-08-30")))),
                    new Finding(
                        Clause.CLAUSE_2,
                        Result.UNKNOWABLE,
                        List.of(Reason.WINDOW_EDGE),
                        daysOfWork(712, 14)),
                    met(Clause.CLAUSE_3, REGISTERED)),
                List.of(),
                Optional.of(twoYears(11_000_007, 0, 458_334)),
                "85-1"));
  }

  @Test
  @DisplayName("Refused: every clause fails, every clause says what it saw")
  void refused() {
    Decision decision =
        CaseFile.entitled()
            .priorMarriages(2)
            .temporary()
            .withoutOffice()
            .registeredOn(null)
            .rows("1405-05 100r; 1405-07 20d 200r leave=1405-07-14")
            .decision();

    Relation left = new Relation(Relation.Kind.NOT_IN_LIST, month(7), day("1405-07-14"));
    assertThat(decision)
        .isEqualTo(
            new Decision(
                Outcome.NOT_ENTITLED,
                List.of(
                    Reason.NOT_FIRST_MARRIAGE,
                    Reason.NOT_PERMANENT,
                    Reason.NOT_REGISTERED,
                    Reason.RELATION_ENDED,
                    Reason.TOO_FEW_DAYS),
                List.of(
                    notMet(Clause.OPENING, new EarlierMarriages(2), Reason.NOT_FIRST_MARRIAGE),
                    notMet(
                        Clause.CLAUSE_1,
                        new Employment(day("1405-07-15"), left, null),
                        Reason.RELATION_ENDED),
                    notMet(Clause.CLAUSE_2, daysOfWork(45, 0), Reason.TOO_FEW_DAYS),
                    notMet(
                        Clause.CLAUSE_3,
                        new Registration(Marriage.Contract.TEMPORARY, false, null),
                        Reason.NOT_PERMANENT,
                        Reason.NOT_REGISTERED)),
                List.of(),
                Optional.of(twoYears(300, 0, 13)),
                "85-1"));
  }

  /** 20 of 30 days in Mehr 1400: 6 to 16 inside. 700 rial of Mehr 1405, 14 of 30 days: 326 2/3. */
  @Test
  @DisplayName("Before a person: a doubt, and the window's edge below it")
  void doubtful() {
    Decision decision =
        CaseFile.entitled()
            .registeredOn("1405-07-16")
            .otherFirstMarriages(1)
            .rows("1400-07 20d; 1401-01..1402-11; 1405-07 0d 700r")
            .decision();

    assertThat(decision)
        .isEqualTo(
            new Decision(
                Outcome.REVIEW,
                List.of(Reason.CONFLICTING_EVENTS),
                List.of(
                    met(Clause.OPENING, new EarlierMarriages(0)),
                    met(Clause.CLAUSE_1, employment(Relation.Kind.HOLDS, 7, null)),
                    notMet(
                        Clause.CLAUSE_2,
                        new DaysOfWork(new PaidDays(707, 717, 711), 720, 0, FIVE_YEARS),
                        Reason.TOO_FEW_DAYS),
                    met(Clause.CLAUSE_3, REGISTERED)),
                List.of(Reason.CONFLICTING_EVENTS),
                Optional.of(twoYears(326, 72_201_776_446_800L * 2 / 3, 14)),
                "85-1"));
  }

  private static Finding met(Clause clause, Evidence evidence) {
    return new Finding(clause, Result.MET, List.of(), evidence);
  }

  private static Finding notMet(Clause clause, Evidence evidence, Reason... reasons) {
    return new Finding(clause, Result.NOT_MET, List.of(reasons), evidence);
  }

  private static JalaliMonth month(int of1405) {
    return new JalaliMonth(1405, of1405);
  }

  private static Employment employment(Relation.Kind kind, int last, @Nullable Awaited awaited) {
    return new Employment(day("1405-07-15"), new Relation(kind, month(last), null), awaited);
  }

  private static DaysOfWork daysOfWork(int days, int awaited) {
    return new DaysOfWork(new PaidDays(days, days, days), 720, awaited, FIVE_YEARS);
  }

  private static Calculation twoYears(long whole, long parts, long average) {
    return new Calculation(TWO_YEARS, new WageTotal(whole, parts), 24, new Rial(average), FLOOR);
  }
}
