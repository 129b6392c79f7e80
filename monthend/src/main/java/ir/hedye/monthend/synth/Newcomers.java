package ir.hedye.monthend.synth;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.monthend.synth.Person.Life;
import java.util.List;

/** Makes people: where they live, when they were born, and their national ID. */
final class Newcomers {
  /** Born elsewhere than where they live. */
  private static final double MOVED = 0.12;

  private static final double DIED = 0.004;

  private final Country country;
  private final NationalIds ids;
  private final JalaliDate at;

  Newcomers(Country country, NationalIds ids, JalaliDate at) {
    this.country = country;
    this.ids = ids;
    this.at = at;
  }

  Country country() {
    return country;
  }

  NationalIds ids() {
    return ids;
  }

  /** Somebody of that age on the day on which they settle. */
  Person make(Branch home, Wanted wanted, Dice dice) {
    JalaliDate birth = Ages.birth(wanted.age(), wanted.settles(), dice);
    long id = ids.issue(birthplaces(home, dice), dice);
    Life life = life(wanted.settles(), dice);
    return new Person(id, wanted.sex(), birth, home, life);
  }

  /** Who is wanted. */
  record Wanted(Sex sex, int age, JalaliDate settles) {}

  private List<Integer> birthplaces(Branch home, Dice dice) {
    Branch born =
        dice.chance(MOVED) ? country.provinceByMarriages(dice).branches().pick(dice) : home;
    return born.town().birthplaces();
  }

  private Life life(JalaliDate settles, Dice dice) {
    if (!dice.chance(DIED)) {
      return Life.living(settles);
    }
    int days = Math.max(0, Months.daysBetween(settles, at));
    return new Life(settles, at.plusDays(-dice.between(0, days + 60)));
  }
}
