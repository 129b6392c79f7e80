package ir.hedye.law.article85;

import ir.hedye.law.article85.Evidence.Awaited;
import ir.hedye.law.article85.Evidence.DaysOfWork;
import ir.hedye.law.article85.Evidence.EarlierMarriages;
import ir.hedye.law.article85.Evidence.Employment;
import ir.hedye.law.article85.Evidence.Registration;
import ir.hedye.law.article85.Finding.Result;
import ir.hedye.law.history.PaidDays;
import ir.hedye.law.history.Relation;
import ir.hedye.law.history.WageTotal;
import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.time.JalaliMonth;
import ir.hedye.law.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The marriage allowance (کمک ازدواج). Our reading, with citations: docs/law/article-085.md. */
public final class Article85 {
  private final LawBook book;

  public Article85(LawBook book) {
    this.book = book;
  }

  /** Weighs every condition and every doubt, whatever the others came to. */
  public Decision decide(Claim claim) {
    LawVersion law = book.forMarriageOn(claim.marriage().marriedOn());
    if (claim.marriage().revoked()) {
      return Weighing.revoked(law);
    }
    Finding employed = stillEmployed(claim, law);
    List<Finding> findings =
        List.of(
            firstMarriage(claim),
            employed,
            contributedEnough(claim, law, awaited(employed)),
            permanentAndRegistered(claim));
    return Weighing.of(findings, Doubts.about(claim, law), averageMonthlyWage(claim, law), law);
  }

  /** Opening sentence: the registry counts no earlier marriage for this spouse. */
  private static Finding firstMarriage(Claim claim) {
    long earlier = claim.spouse().priorMarriages();
    List<Reason> against = earlier == 0 ? List.of() : List.of(Reason.NOT_FIRST_MARRIAGE);
    return Finding.of(Clause.OPENING, against, new EarlierMarriages(earlier));
  }

  /**
   * Clause 1: on the contract day the employment relation has not ended (رابطه استخدامی قطع نشده
   * باشد).
   */
  private static Finding stillEmployed(Claim claim, LawVersion law) {
    JalaliDate day = claim.marriage().marriedOn();
    LawVersion.Coverage coverage = law.coverage();
    Relation relation =
        Relation.on(day, claim.insured().history(), coverage.relation(), coverage.employerPays());
    return switch (relation.kind()) {
      case HOLDS -> Finding.met(Clause.CLAUSE_1, new Employment(day, relation, null));
      case EMPLOYER_PAYS -> notEmployed(day, relation, Reason.EMPLOYER_PAYS);
      case NOT_COVERED -> notEmployed(day, relation, Reason.CATEGORY_NOT_COVERED);
      case NOT_IN_LIST, ENDED_BEFORE -> notEmployed(day, relation, Reason.RELATION_ENDED);
      case LIST_NOT_SEEN -> awaitingList(claim, law, relation);
    };
  }

  private static Finding notEmployed(JalaliDate day, Relation relation, Reason reason) {
    return Finding.notMet(Clause.CLAUSE_1, List.of(reason), new Employment(day, relation, null));
  }

  /**
   * A list may lawfully come until the end of the following month (Article 39); one overdue month
   * ends the wait.
   */
  private static Finding awaitingList(Claim claim, LawVersion law, Relation relation) {
    JalaliDate day = claim.marriage().marriedOn();
    JalaliMonth last = relation.lastCovered();
    if (last == null) {
      throw new IllegalStateException("a list is awaited after no list at all");
    }
    int dueIndex = last.index() + 1 + law.listDueMonths();
    if (claim.evaluatedOn().yearMonth().index() > dueIndex) {
      return notEmployed(day, relation, Reason.RELATION_ENDED);
    }
    var awaited =
        new Awaited(last.plusMonths(1), day.yearMonth(), JalaliMonth.ofIndex(dueIndex).lastDay());
    return new Finding(
        Clause.CLAUSE_1, Result.AWAITING, List.of(), new Employment(day, relation, awaited));
  }

  private static @Nullable Awaited awaited(Finding employed) {
    return ((Employment) employed.evidence()).awaited();
  }

  /**
   * Clause 2: contributions for at least 720 days of work in the five years before the marriage (حق
   * بیمه ۷۲۰ روز کار).
   */
  private static Finding contributedEnough(Claim claim, LawVersion law, @Nullable Awaited awaited) {
    Period window = before(claim, law.requiredDays().lookbackYears());
    PaidDays paid = PaidDays.in(window, claim.insured().history(), law.coverage().days());
    int needed = law.requiredDays().days();
    int awaitedDays = awaited == null ? 0 : daysOf(awaited, window);
    var evidence = new DaysOfWork(paid, needed, awaitedDays, window);
    if (paid.highest() + awaitedDays < needed) {
      return Finding.notMet(Clause.CLAUSE_2, List.of(Reason.TOO_FEW_DAYS), evidence);
    }
    if (paid.lowest() >= needed) {
      return Finding.met(Clause.CLAUSE_2, evidence);
    }
    return new Finding(Clause.CLAUSE_2, Result.UNKNOWABLE, List.of(Reason.WINDOW_EDGE), evidence);
  }

  private static int daysOf(Awaited awaited, Period window) {
    int days = 0;
    for (int i = awaited.first().index(); i <= awaited.last().index(); i++) {
      days += window.daysInside(JalaliMonth.ofIndex(i));
    }
    return days;
  }

  /** Clause 3: a permanent marriage, registered in an official registry office. */
  private static Finding permanentAndRegistered(Claim claim) {
    Marriage marriage = claim.marriage();
    var against = new ArrayList<Reason>(2);
    if (marriage.contract() != Marriage.Contract.PERMANENT) {
      against.add(Reason.NOT_PERMANENT);
    }
    if (!marriage.officeGiven() || marriage.registeredOn() == null) {
      against.add(Reason.NOT_REGISTERED);
    }
    return Finding.of(
        Clause.CLAUSE_3,
        List.copyOf(against),
        new Registration(marriage.contract(), marriage.officeGiven(), marriage.registeredOn()));
  }

  /**
   * Note 1: the wages of the two years before the marriage, divided by 24 even when fewer months
   * were paid.
   */
  private static Calculation averageMonthlyWage(Claim claim, LawVersion law) {
    Period window = before(claim, law.average().years());
    WageTotal wages = WageTotal.in(window, claim.insured().history(), law.coverage().wages());
    JalaliDate day = claim.marriage().marriedOn();
    int divisor = law.average().divisor();
    return new Calculation(
        window, wages, divisor, wages.average(divisor), law.knows(day) ? law.floorOn(day) : null);
  }

  private static Period before(Claim claim, int years) {
    JalaliDate day = claim.marriage().marriedOn();
    return new Period(day.minusYears(years), day);
  }
}
