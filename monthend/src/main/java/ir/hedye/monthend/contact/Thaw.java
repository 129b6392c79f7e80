package ir.hedye.monthend.contact;

import ir.hedye.law.value.NationalId;
import ir.hedye.monthend.correction.Actor;
import java.util.Optional;

/**
 * Lifting the freeze of somebody who said "it was not me", as two people decide it.
 *
 * @param reason what the author found out, and how
 * @param decider who confirmed, refused or withdrew it; empty while it is open
 */
public record Thaw(
    long id,
    NationalId person,
    Forgets forgets,
    State state,
    Actor author,
    String reason,
    Optional<Actor> decider) {

  /** A log never carries a person. */
  @Override
  public String toString() {
    return "thaw " + id;
  }

  /**
   * What on file is the person's own no more and goes with the freeze. Nothing is put in its place:
   * the person enters it anew, with all protections of a change.
   */
  public record Forgets(boolean account, boolean mobile) {}

  /** Its states. */
  public enum State {
    PROPOSED,
    CONFIRMED,
    REFUSED,
    WITHDRAWN
  }

  /** What came of a step. */
  public sealed interface Answer {
    /** Done. */
    record Done(long thawId) implements Answer {}

    /** Not done; nothing was written. */
    record Refused(Refusal why) implements Answer {}
  }

  /** Why a step was not taken: numbered, worded in Persian, never reused. */
  public enum Refusal {
    NOT_FROZEN(751, "پرداخت‌های این شخص به گفتهٔ خودش متوقف نیست"),
    ALREADY_PROPOSED(752, "رفع توقف همین شخص پیش‌تر پیشنهاد شده است"),
    NOT_OPEN(753, "این پیشنهاد دیگر در انتظار تأیید نیست"),
    SAME_PERSON(754, "پیشنهاددهنده خود نمی‌تواند تأیید یا رد کند"),
    SAME_ROLE(755, "تأییدکننده باید نقش دیگری داشته باشد"),
    NOT_THE_AUTHOR(756, "تنها پیشنهاددهنده می‌تواند پیشنهاد خود را پس بگیرد"),
    NO_REASON(757, "دلیل نوشته نشده است"),
    CHANGED_SINCE(758, "حساب، همراه یا خواستهٔ شخص پس از پیشنهاد تغییر کرده است");

    private final int number;
    private final String persian;

    Refusal(int number, String persian) {
      this.number = number;
      this.persian = persian;
    }

    public int number() {
      return number;
    }

    /** The sentence people read. */
    public String persian() {
      return persian;
    }
  }
}
