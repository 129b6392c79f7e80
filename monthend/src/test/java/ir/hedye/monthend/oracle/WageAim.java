package ir.hedye.monthend.oracle;

import java.math.BigInteger;
import java.util.List;

/** Sets one wage so that S lands where rounding or the floor turns. */
final class WageAim {
  private WageAim() {}

  /** Gives one row inside the averaging window the wage that it needs; sometimes none fits. */
  static void play(CareerDraft draft) {
    var window = Window.of(2, draft.married());
    for (RowDraft pivot : pivot(draft, window)) {
      var rest = Wages.total(draft.career()).plus(part(pivot, window).negated());
      var first = target(draft, rest);
      for (int i = 0; i < 200; i++) {
        var wage = wageFor(first.plus(Fraction.of(24L * i, 1)).plus(rest.negated()), pivot, window);
        if (wage.denominator().equals(BigInteger.ONE) && wage.numerator().signum() >= 0) {
          pivot.wage(wage.numerator());
          return;
        }
      }
    }
  }

  /** One row that counts, often one that the window cuts; none if there is none. */
  private static List<RowDraft> pivot(CareerDraft draft, Window window) {
    var inside =
        draft.rows().stream()
            .filter(row -> row.row().isCovered() && row.row().isWork())
            .filter(row -> window.count(row.row().span()) > 0)
            .toList();
    var cut =
        inside.stream()
            .filter(row -> window.count(row.row().span()) < row.row().span().size())
            .toList();
    var choice = cut.isEmpty() || draft.dice().percent(50) ? inside : cut;
    return choice.isEmpty() ? List.of() : List.of(draft.dice().pick(choice));
  }

  /** S/24 at exactly one half over or a hair beside it, or S/24 at the minimum wage of the day. */
  private static Fraction target(CareerDraft draft, Fraction rest) {
    var dice = draft.dice();
    var hair = dice.pick(0, 0, 0, 1, -1, 2, -2);
    var minimum = Wages.minimumDaily(draft.married());
    var floor = minimum.orElse(BigInteger.TEN).multiply(BigInteger.valueOf(30));
    boolean onTheFloor = dice.percent(45);
    var base = onTheFloor ? floor : floor.max(rest.dividedBy(24).floor()).add(BigInteger.ONE);
    var whole = Fraction.of(base.multiply(BigInteger.valueOf(24)), 1);
    return whole
        .plus(Fraction.of(12L * (onTheFloor ? dice.pick(-1, 0, 1) : 1), 1))
        .plus(Fraction.of(hair, 2));
  }

  private static Fraction part(RowDraft pivot, Window window) {
    var row = pivot.row();
    return Fraction.of(
        row.wage().multiply(BigInteger.valueOf(window.count(row.span()))), row.span().size());
  }

  /** The wage whose part inside the window is this. */
  private static Fraction wageFor(Fraction part, RowDraft pivot, Window window) {
    var row = pivot.row();
    var length = BigInteger.valueOf(row.span().size());
    return new Fraction(part.numerator().multiply(length), part.denominator())
        .dividedBy(window.count(row.span()))
        .plus(Fraction.ZERO);
  }
}
