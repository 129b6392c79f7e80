package ir.hedye.monthend.payment;

import ir.hedye.law.article85.Role;
import ir.hedye.law.value.NationalId;
import ir.hedye.law.value.Rial;
import ir.hedye.monthend.correction.Actor;
import java.util.Optional;

/**
 * A second payment after a correction, as two people sign it.
 *
 * @param amount what the new decision says more than was settled
 * @param signer who signed, refused or withdrew it; empty where nobody did
 */
public record TopUp(
    long id,
    Subject subject,
    Rial amount,
    State state,
    Actor author,
    String reason,
    Optional<Actor> signer) {

  /** Its states; only a signed one is paid. */
  public enum State {
    PROPOSED("در انتظار امضای دوم"),
    SIGNED("امضا شده"),
    REFUSED("رد شده"),
    WITHDRAWN("پس گرفته شده"),
    /** What it was proposed upon is gone, and it was never paid. */
    LAPSED("از اعتبار افتاده");

    private final String persian;

    State(String persian) {
      this.persian = persian;
    }

    public String persian() {
      return persian;
    }
  }

  /**
   * Whose it is, and of which two decisions it is the difference.
   *
   * @param firstPayment the settled payment
   */
  public record Subject(
      NationalId person, long eventId, Role role, long firstPayment, int paidRun, int newRun) {
    /** A log never carries a person. */
    @Override
    public String toString() {
      return eventId + " " + role;
    }
  }

  /** What came of a step. */
  public sealed interface Answer {
    /** Done. */
    record Done(long topUpId) implements Answer {}

    /** Not done; nothing was written. */
    record Refused(Refusal why) implements Answer {}
  }

  /** Why a step was not taken: numbered, worded in Persian, never reused. */
  public enum Refusal {
    NOT_SETTLED(731, "پرداخت نخست تسویه نشده است یا برگشت خورده است"),
    NOTHING_MORE(732, "تصمیم کنونی مبلغ بیشتری نمی‌گوید یا پرداختنی نیست"),
    ALREADY_SIGNED_FOR(733, "برای همین دو تصمیم پرداخت تکمیلی دیگری هست"),
    NOT_OPEN(734, "این پرداخت تکمیلی دیگر در انتظار امضا نیست"),
    SAME_PERSON(735, "پیشنهاددهنده خود نمی‌تواند امضا یا رد کند"),
    SAME_ROLE(736, "امضای دوم باید از نقش دیگری باشد"),
    NOT_THE_AUTHOR(737, "تنها پیشنهاددهنده می‌تواند پیشنهاد خود را پس بگیرد"),
    NO_REASON(738, "دلیل نوشته نشده است");

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
