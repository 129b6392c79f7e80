package ir.hedye.monthend.synth;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.monthend.synth.Person.Life;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
    var life = new Life(wanted.settles(), died(wanted.settles(), dice));
    return new Person(id, wanted.sex(), birth, home, life);
  }

  /** Who is wanted. */
  record Wanted(Sex sex, int age, JalaliDate settles) {}

  private List<Integer> birthplaces(Branch home, Dice dice) {
    Branch born =
        dice.chance(MOVED) ? country.provinceByMarriages(dice).branches().pick(dice) : home;
    return born.town().birthplaces();
  }

  private @Nullable JalaliDate died(JalaliDate settles, Dice dice) {
    if (!dice.chance(DIED)) {
      return null;
    }
    int days = Months.daysBetween(settles, at);
    return at.plusDays(-dice.between(0, Math.max(0, days) + 60));
  }
}
