package ir.hedye.web.gift;

import ir.hedye.law.article85.Evidence;
import java.util.Optional;

/**
 * Paid days against the days that are needed, to be drawn.
 *
 * @param label such as "655 of 720 days"
 * @param width of the drawn part, in percent
 * @param start where it begins from the left, in percent
 */
public record DayScale(String label, String width, String start, boolean isEnough) {
  private static final int WHOLE = 100;

  /** Empty for a revoked event. */
  public static Optional<DayScale> of(Weighed weighed, Speech speech) {
    return weighed.daysOfWork().map(days -> of(days, speech));
  }

  private static DayScale of(Evidence.DaysOfWork days, Speech speech) {
    int found = days.found().shown();
    int share = Math.min(WHOLE, found * WHOLE / days.needed());
    return new DayScale(
        speech.say("saw.days", speech.count(found), speech.count(days.needed())),
        share + "%",
        (speech.isPersian() ? WHOLE - share : 0) + "%",
        days.found().lowest() >= days.needed());
  }
}
