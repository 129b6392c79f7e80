package ir.hedye.web.desk;

import ir.hedye.law.time.JalaliDate;
import java.time.DayOfWeek;
import java.util.Set;

/**
 * The days on which the Organization works.
 *
 * @param rest the days of the week on which it does not
 */
record WorkingDays(Set<DayOfWeek> rest, Holidays holidays) {
  WorkingDays {
    rest = Set.copyOf(rest);
    if (rest.size() == DayOfWeek.values().length) {
      throw new IllegalArgumentException("nobody ever works");
    }
  }

  boolean isWorking(JalaliDate day) {
    return !rest.contains(day.toCivil().getDayOfWeek()) && !holidays.has(day);
  }

  /** The day on which so many working days after that one are over. */
  JalaliDate plus(JalaliDate from, int days) {
    JalaliDate day = from;
    for (int left = days; left > 0; left -= isWorking(day) ? 1 : 0) {
      day = day.plusDays(1);
    }
    return day;
  }

  /** Working days after the one and up to the other; 0 where that is no later. */
  int between(JalaliDate from, JalaliDate to) {
    int days = 0;
    for (JalaliDate day = from; day.isBefore(to); ) {
      day = day.plusDays(1);
      days += isWorking(day) ? 1 : 0;
    }
    return days;
  }

  /** The last day from which so many working days have gone by until today. */
  JalaliDate before(JalaliDate today, int days) {
    JalaliDate day = today;
    int gone = 0;
    while (gone < days) {
      gone += isWorking(day) ? 1 : 0;
      day = day.plusDays(-1);
    }
    return day;
  }
}
