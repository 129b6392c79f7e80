package ir.hedye.monthend.synth;

import ir.hedye.law.time.JalaliDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * When people marry: more in spring and autumn, fewer from year to year; and how much of which
 * month an aggregate file of the registry holds.
 */
final class WeddingCalendar {
  /** Of a thousand weddings a year, by month: after the registry's figures of 1400 to 1403. */
  private static final int[] SEASON = {110, 93, 94, 86, 76, 82, 76, 81, 84, 76, 73, 69};

  /** Thousands a year from 1394 on, as published; the last one stands for what follows. */
  private static final int[] YEARS = {685, 704, 609, 551, 533, 557, 569, 524, 481, 470, 452, 440};

  private static final int FIRST_YEAR = 1394;

  /** The file begins ten years back, but holds little before the last four years. */
  private static final int MONTHS_BACK = 120;

  private static final int RECENT_MONTHS = 48;

  private final JalaliDate at;
  private final Weighted<Integer> months;

  WeddingCalendar(JalaliDate at) {
    this.at = at;
    int last = at.yearMonth().index();
    List<Integer> all = IntStream.rangeClosed(last - MONTHS_BACK, last).boxed().toList();
    this.months = Weighted.by(all, month -> weight(month, last - month));
  }

  /** The weddings of a whole aggregate file, oldest first. */
  int[] accumulated(int count, Dice dice) {
    int[] days = new int[count];
    Arrays.setAll(days, i -> anyDay(dice));
    Arrays.sort(days);
    return days;
  }

  /**
   * The weddings that are new since the last delivery, oldest first: mostly of these days, some of
   * the weeks before, a few registered years late.
   */
  int[] newSince(JalaliDate before, int count, Dice dice) {
    int span = Months.daysBetween(before, at);
    int[] days = new int[count];
    Arrays.setAll(days, i -> newDay(span, dice));
    Arrays.sort(days);
    return days;
  }

  private int newDay(int span, Dice dice) {
    double kind = dice.uniform();
    if (kind < 0.03) {
      return anyDay(dice);
    }
    int back = kind < 0.14 ? span + dice.between(0, 40) : dice.between(0, span - 1);
    return Months.packed(at.plusDays(-back));
  }

  private int anyDay(Dice dice) {
    int month = months.pick(dice);
    int last = month == at.yearMonth().index() ? at.day() : Months.days(month);
    return Months.packed(month, dice.between(1, last));
  }

  private static double weight(int month, int ago) {
    int year = Math.clamp(month / 12 - FIRST_YEAR, 0, YEARS.length - 1);
    return SEASON[month % 12] * YEARS[year] * share(ago);
  }

  /** The month that is run is plentiful: it is what a trial is about. */
  private static double share(int ago) {
    if (ago == 0) {
      return 6;
    }
    if (ago <= 2) {
      return 2;
    }
    return ago <= RECENT_MONTHS ? 1 : 0.09;
  }
}
