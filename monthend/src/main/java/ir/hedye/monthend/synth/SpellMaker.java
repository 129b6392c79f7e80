package ir.hedye.monthend.synth;

import ir.hedye.law.history.Category;
import ir.hedye.monthend.synth.Spell.Term;
import ir.hedye.monthend.synth.Spell.Terms;
import java.util.List;

/** Finds people work: where, as what, from when to when, at what pay. */
final class SpellMaker {
  /** Insured for once in another way than usual. */
  private static final double UNUSUAL = 0.05;

  private static final double FIRST_OF_MONTH = 0.45;
  private static final double END_OF_MONTH = 0.5;
  private static final double PART_TIME = 0.05;
  private static final double START_SAID = 0.93;

  /** Lists often just drop a name without a leave date. */
  private static final double LEAVE_SAID = 0.8;

  private static final List<Category> SELF_INSURED =
      List.of(Category.FREELANCE, Category.DRIVER, Category.CONSTRUCTION, Category.VOLUNTARY);

  private final Market market;

  SpellMaker(Market market) {
    this.market = market;
  }

  /** The next spell, on that day or some days after it. */
  Spell next(Tendency tendency, int earliest, Dice dice) {
    Category category = category(tendency.calling(), dice);
    if (category != Category.COMPULSORY) {
      Term term = new Term(earliest / 100 * 100 + 1, last(earliest, months(34, dice), dice));
      double multiple = 1 + 0.5 * Math.max(0, tendency.grade() - 0.4);
      return new Spell(market.fund(category), category, term, new Terms(multiple, 0, false, false));
    }
    Workshop employer = market.employer(dice);
    int first = firstDay(earliest, dice);
    return new Spell(
        employer,
        employer.category(),
        new Term(first, last(first, employed(dice), dice)),
        terms(tendency, employer, dice));
  }

  /** A second job beside the first, some days a month. */
  Spell beside(Spell main, Dice dice) {
    Workshop employer = market.employer(dice);
    Terms terms = new Terms(main.terms().multiple(), dice.between(7, 14), true, true);
    return new Spell(employer, employer.category(), main.term(), terms);
  }

  private static Category category(Category calling, Dice dice) {
    if (!dice.chance(UNUSUAL)) {
      return calling;
    }
    return calling == Category.COMPULSORY ? dice.pick(SELF_INSURED) : Category.COMPULSORY;
  }

  /** Many contracts end within months; some last for years. */
  private static int employed(Dice dice) {
    double kind = dice.uniform();
    if (kind < 0.42) {
      return dice.between(0, 5);
    }
    return months(kind < 0.78 ? 14 : 42, dice);
  }

  private static int months(double mean, Dice dice) {
    return 1 + (int) dice.waiting(mean);
  }

  private static int firstDay(int earliest, Dice dice) {
    int day = earliest % 100;
    int month = Months.monthOf(earliest);
    boolean free = day == 1 && !dice.chance(FIRST_OF_MONTH);
    return free ? Months.packed(month, dice.between(1, Months.days(month))) : earliest;
  }

  private static int last(int first, int months, Dice dice) {
    int month = Months.monthOf(first) + months;
    int earliest = months == 0 ? first % 100 : 1;
    int days = Months.days(month);
    return Months.packed(month, dice.chance(END_OF_MONTH) ? days : dice.between(earliest, days));
  }

  private static Terms terms(Tendency tendency, Workshop employer, Dice dice) {
    double standing = 0.65 * tendency.grade() + 0.2 * employer.generosity() + 0.15 * dice.uniform();
    int monthlyDays = dice.chance(PART_TIME) ? dice.between(6, 24) : 0;
    return new Terms(
        multiple(standing), monthlyDays, dice.chance(START_SAID), dice.chance(LEAVE_SAID));
  }

  /** A third at the bare minimum, most somewhat above, a long tail beyond the ceiling. */
  private static double multiple(double standing) {
    if (standing < 0.3) {
      return 1;
    }
    if (standing < 0.7) {
      return 1.08 + (standing - 0.3) * 1.3;
    }
    return standing < 0.92 ? 1.6 + (standing - 0.7) * 7 : 3.1 + (standing - 0.92) * 70;
  }
}
