package ir.hedye.monthend.synth;

import ir.hedye.law.time.JalaliDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How old people marry: men mostly at 25 to 27, women at 19 to 21, both with a long tail; and how
 * often it is not their first marriage.
 */
final class Ages {
  private static final int YOUNGEST = 15;
  private static final int OLDEST = 80;

  /** Age and weight; in between, a straight line. */
  private static final int[][] MEN = {
    {15, 0}, {18, 60}, {20, 220}, {22, 500}, {24, 850}, {25, 980}, {26, 1000}, {27, 970}, {28, 880},
    {30, 680}, {32, 500}, {35, 310}, {40, 150}, {45, 80}, {50, 50}, {60, 28}, {70, 12}, {80, 2}
  };

  private static final int[][] WOMEN = {
    {15, 220},
    {16, 380},
    {17, 520},
    {18, 750},
    {19, 960},
    {20, 1000},
    {21, 970},
    {22, 880},
    {24, 700},
    {26, 540},
    {28, 410},
    {30, 320},
    {33, 230},
    {36, 160},
    {40, 100},
    {45, 55},
    {50, 30},
    {60, 12},
    {70, 4},
    {80, 0}
  };

  private static final Weighted<Integer> MEN_AT = curve(MEN);
  private static final Weighted<Integer> WOMEN_AT = curve(WOMEN);

  private Ages() {}

  /** The age of a bride or a groom at this share of all of their sex, youngest first. */
  static int at(Sex sex, double share) {
    return (sex == Sex.M ? MEN_AT : WOMEN_AT).at(share);
  }

  /** The partner's share: mostly near one's own, so that the couple are of like age. */
  static double partnerOf(double share, Dice dice) {
    if (dice.chance(0.2)) {
      return dice.uniform();
    }
    double near = share + (dice.uniform() - 0.5) * 0.3;
    double above = near < 0 ? -near : near;
    return above >= 1 ? 2 - above - 1e-9 : above;
  }

  static JalaliDate birth(int age, JalaliDate wedding, Dice dice) {
    return wedding.minusYears(age).plusDays(-dice.between(0, 364));
  }

  /** Earlier marriages of somebody of that age. */
  static int priorMarriages(Sex sex, int age, Dice dice) {
    double settled = sex == Sex.M ? 39 : 36;
    double share = 0.01 + 0.7 / (1 + StrictMath.exp((settled - age) / 4.0));
    if (!dice.chance(share)) {
      return 0;
    }
    return dice.chance(0.09) ? 2 : 1;
  }

  private static Weighted<Integer> curve(int[][] points) {
    List<Integer> ages = IntStream.rangeClosed(YOUNGEST, OLDEST).boxed().toList();
    return Weighted.by(ages, age -> height(points, age));
  }

  private static double height(int[][] points, int age) {
    for (int i = 1; i < points.length; i++) {
      if (age <= points[i][0]) {
        double slope =
            (double) (points[i][1] - points[i - 1][1]) / (points[i][0] - points[i - 1][0]);
        return points[i - 1][1] + slope * (age - points[i - 1][0]);
      }
    }
    return 0;
  }
}
