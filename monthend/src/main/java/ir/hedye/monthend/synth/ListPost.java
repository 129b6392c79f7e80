package ir.hedye.monthend.synth;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.time.JalaliMonth;
import java.time.LocalDate;

/**
 * When an employer's list arrives: about half by the month's end, nearly all by the end of the
 * following month, as Article 39 wants, a few late, very few never. It follows from the list alone,
 * so that next month's folder knows which lists have come in since.
 */
final class ListPost {
  private static final double NEVER = 0.002;
  private static final double BY_MONTH_END = 0.6;
  private static final double IN_TIME = 0.935;
  private static final double A_MONTH_LATE = 0.988;

  /** After this many months a list has come or never will. */
  private static final int SETTLED_MONTHS = 8;

  private static final long NOT_COMING = Long.MAX_VALUE;

  private final JalaliDate at;
  private final long atDay;
  private final int atMonth;

  ListPost(JalaliDate at) {
    this.at = at;
    this.atDay = at.toCivil().toEpochDay();
    this.atMonth = at.yearMonth().index();
  }

  boolean hasCome(long workshop, int month, int number) {
    if (month > atMonth) {
      return false;
    }
    if (month < atMonth - SETTLED_MONTHS) {
      return Fate.share(workshop, key(month, number)) >= NEVER;
    }
    return arrival(workshop, month, number) <= atDay;
  }

  /** The day on which a list came that has come; never after the day of the folder. */
  JalaliDate receivedOn(long workshop, int month, int number) {
    long arrival = arrival(workshop, month, number);
    return arrival > atDay ? at : JalaliDate.of(LocalDate.ofEpochDay(arrival));
  }

  private static long arrival(long workshop, int month, int number) {
    double kind = Fate.share(workshop, key(month, number));
    double spread = Fate.share(workshop, ~key(month, number));
    JalaliMonth ofList = JalaliMonth.ofIndex(month);
    long monthEnd = ofList.lastDay().toCivil().toEpochDay();
    int next = Months.days(month + 1);
    if (kind < NEVER) {
      return NOT_COMING;
    }
    long delay = 60L * (number - 1);
    if (kind < BY_MONTH_END) {
      return monthEnd + delay - (long) (spread * 5);
    }
    if (kind < IN_TIME) {
      return monthEnd + delay + 1 + (long) (spread * next);
    }
    return monthEnd + delay + next + 1 + (long) (spread * (kind < A_MONTH_LATE ? 31 : 150));
  }

  private static long key(int month, int number) {
    return month * 8L + number;
  }
}
