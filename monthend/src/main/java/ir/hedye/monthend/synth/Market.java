package ir.hedye.monthend.synth;

import ir.hedye.law.history.Category;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A province's labour market: few large employers, many small ones, and the common lists of those
 * who insure themselves.
 */
final class Market {
  /** The larger, the more people are with the first employers of the list. */
  private static final double CONCENTRATION = 2.2;

  private static final int PEOPLE_PER_WORKSHOP = 4;
  private static final int SMALLEST = 3;
  private static final int FOUNDED_ONE_IN = 40;

  private final String province;
  private final List<Workshop> workshops;

  Market(String province, List<Workshop> workshops) {
    this.province = province;
    this.workshops = workshops;
  }

  /** A market of our own making, for so many people. */
  static Market of(Province province, int people) {
    int size = Math.max(SMALLEST, people / PEOPLE_PER_WORKSHOP);
    List<Workshop> workshops = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      workshops.add(Workshop.of(province.number(), i));
    }
    return new Market(province.code(), workshops);
  }

  /**
   * A market on which the employers met so far go on, and some new ones are found.
   *
   * @param taken codes that are somebody's already
   */
  static Market after(Province province, List<Workshop> before, Predicate<String> taken) {
    List<Workshop> workshops = new ArrayList<>(before);
    int wanted = before.size() + SMALLEST + before.size() / FOUNDED_ONE_IN;
    for (int i = 0; workshops.size() < wanted; i++) {
      Workshop workshop = Workshop.of(province.number(), i);
      if (!taken.test(workshop.code())) {
        workshops.add(workshop);
      }
    }
    return new Market(province.code(), workshops);
  }

  Workshop employer(Dice dice) {
    double place = StrictMath.pow(dice.uniform(), CONCENTRATION);
    return workshops.get((int) (workshops.size() * place));
  }

  /** The common list of those insured in that category. */
  Workshop fund(Category category) {
    return Workshop.fund(province, category.code());
  }

  Workshop unemploymentFund() {
    return Workshop.fund(province, 8);
  }

  Workshop purchases() {
    return Workshop.fund(province, 9);
  }
}
