package ir.hedye.monthend.oracle;

import java.util.List;

/** The half-open window before a marriage: from that many years before it up to the day before. */
record Window(Day from, Day until) {
  static Window of(int years, Day married) {
    return new Window(married.yearsBefore(years), married);
  }

  boolean contains(Day day) {
    return !day.isBefore(from) && day.isBefore(until);
  }

  /** How many of these days lie inside, counted one by one. */
  int count(List<Day> days) {
    int inside = 0;
    for (Day day : days) {
      if (contains(day)) {
        inside++;
      }
    }
    return inside;
  }
}
