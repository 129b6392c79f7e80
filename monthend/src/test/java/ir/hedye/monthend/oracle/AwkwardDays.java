package ir.hedye.monthend.oracle;

import java.util.List;

/** Picks days on which rules turn. */
record AwkwardDays(Dice dice, Day at) {
  private static final List<Day> LEAPS =
      days(
          "1399-12-30 1403-12-30 1399-12-29 1403-12-29 1400-01-01 1404-01-01 1398-12-29 1402-12-29");
  private static final List<Day> WAGE_TABLE =
      days(
          "1397-01-01 1397-12-29 1399-03-31 1399-04-01 1399-12-30 1400-01-01 1404-12-29 1405-01-01");
  private static final List<Day> UNKNOWN_TO_THE_LAW =
      days("1396-12-29 1395-12-30 1406-01-01 1300-01-01 0003-02-02 1399-03-31 1405-12-29");

  private static List<Day> days(String texts) {
    return List.of(texts.split(" ", -1)).stream().map(Day::of).toList();
  }

  /** A marriage day (D): near the evaluation day, on a leap day, on an end of the wage table … */
  Day marriage() {
    int roll = dice.between(1, 100);
    if (roll <= 50) {
      return awkwardDayOf(monthsBack(dice.between(0, 5)));
    }
    if (roll <= 55) {
      return dice.pick(at, at.previous(), at.next(), awkwardDayOf(at.month().next()));
    }
    if (roll <= 70) {
      return past(LEAPS);
    }
    if (roll <= 80) {
      return past(WAGE_TABLE);
    }
    return roll <= 96
        ? awkwardDayOf(monthsBack(dice.between(0, 100)))
        : dice.pick(UNKNOWN_TO_THE_LAW);
  }

  /** Mostly one that is not after the evaluation day. */
  private Day past(List<Day> known) {
    var past = known.stream().filter(day -> !day.isAfter(at)).toList();
    return past.isEmpty() || dice.percent(5) ? dice.pick(known) : dice.pick(past);
  }

  private Month monthsBack(int count) {
    var month = at.month();
    for (int i = 0; i < count; i++) {
      month = month.previous();
    }
    return month;
  }

  /** Often the first or last days of the month. */
  Day awkwardDayOf(Month month) {
    return dice.pick(
        month.first(),
        month.first().next(),
        month.last(),
        month.last().previous(),
        anyDayOf(month),
        anyDayOf(month));
  }

  Day anyDayOf(Month month) {
    return new Day(month, dice.between(1, month.length()));
  }

  /** That day, the one before or the one after. */
  Day around(Day day) {
    return dice.pick(day, day.previous(), day.next());
  }

  Day birth() {
    return dice.percent(5)
        ? dice.pick(Day.of("1370-12-30"), Day.of("1375-12-30"))
        : new Day(new Month(dice.between(1340, 1388), dice.between(1, 12)), dice.between(1, 29));
  }
}
