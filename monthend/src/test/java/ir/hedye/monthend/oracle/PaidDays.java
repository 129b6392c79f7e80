package ir.hedye.monthend.oracle;

import java.util.List;

/**
 * Clause 2: the paid days in the five years before the marriage.
 *
 * @param awaited the days of the awaited months inside the window
 */
record PaidDays(Fraction lowest, Fraction highest, Fraction proRata, int awaited) {
  private static final int NEEDED = 720;

  static PaidDays of(Career career, Relation relation) {
    var window = Window.of(5, career.married());
    var counted = career.paidWork();
    var total = new PaidDays(Fraction.ZERO, Fraction.ZERO, Fraction.ZERO, 0);
    for (Month month : counted.stream().map(Contribution::month).distinct().toList()) {
      var rows = counted.stream().filter(row -> row.month().equals(month)).toList();
      total = total.plus(ofMonth(rows, window).cappedAt(window.count(month.days())));
    }
    int awaited = 0;
    for (Month month : relation.awaited()) {
      awaited += window.count(month.days());
    }
    return new PaidDays(total.lowest, total.highest, total.proRata, awaited);
  }

  private static PaidDays ofMonth(List<Contribution> rows, Window window) {
    var sum = new PaidDays(Fraction.ZERO, Fraction.ZERO, Fraction.ZERO, 0);
    for (Contribution row : rows) {
      int length = row.span().size();
      int inside = window.count(row.span());
      int paid = row.paidDays();
      sum =
          sum.plus(
              new PaidDays(
                  Fraction.of(Math.max(0, paid - (length - inside)), 1),
                  Fraction.of(Math.min(paid, inside), 1),
                  Fraction.of((long) paid * inside, length),
                  0));
    }
    return sum;
  }

  private PaidDays plus(PaidDays other) {
    return new PaidDays(
        lowest.plus(other.lowest), highest.plus(other.highest), proRata.plus(other.proRata), 0);
  }

  private PaidDays cappedAt(int days) {
    var cap = Fraction.of(days, 1);
    return new PaidDays(lowest.min(cap), highest.min(cap), proRata.min(cap), 0);
  }

  boolean areTooFew() {
    return highest.plus(Fraction.of(awaited, 1)).compareTo(Fraction.of(NEEDED, 1)) < 0;
  }

  boolean areEnough() {
    return lowest.compareTo(Fraction.of(NEEDED, 1)) >= 0;
  }
}
