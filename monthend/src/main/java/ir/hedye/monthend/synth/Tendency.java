package ir.hedye.monthend.synth;

import ir.hedye.law.history.Category;
import java.util.List;

/**
 * What somebody's working life tends to.
 *
 * @param calling as what they are mostly insured
 * @param grade how well they are paid, 0 to 1
 * @param begins first month of work
 */
record Tendency(Category calling, double grade, int begins) {
  private static final Weighted<Category> MEN = callings(List.of(800, 16, 0, 52, 16, 58, 56, 2));
  private static final Weighted<Category> WOMEN = callings(List.of(800, 12, 0, 62, 62, 2, 0, 62));

  /** Of those not yet at work when they marry, how many took it up just before. */
  private static final double TOOK_UP_WORK = 0.65;

  private static final int LEGAL_AGE = 16;

  static Tendency of(Person person, Dice dice) {
    Category calling = (person.sex() == Sex.M ? MEN : WOMEN).pick(dice);
    return new Tendency(calling, dice.uniform(), begins(person, dice));
  }

  /** After school, study or military service; for some, only after the wedding. */
  private static int begins(Person person, Dice dice) {
    double age = person.sex() == Sex.M ? 22.7 + 2.6 * dice.normal() : 23.4 + 3 * dice.normal();
    int born = person.birth().yearMonth().index();
    int month = born + (int) (12 * Math.max(LEGAL_AGE, age));
    int settles = person.life().settles().yearMonth().index();
    if (month < settles || !dice.chance(TOOK_UP_WORK)) {
      return month;
    }
    return Math.max(born + 12 * LEGAL_AGE, settles - dice.between(1, 44));
  }

  private static Weighted<Category> callings(List<Integer> shares) {
    return Weighted.by(List.of(Category.values()), category -> shares.get(category.code()));
  }
}
