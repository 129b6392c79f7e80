package ir.hedye.monthend.correction;

/** Why a step of a correction was not taken: numbered, worded in Persian, never reused. */
public enum Refusal {
  UNKNOWN_PERSON(701, "این شخص در میان بیمه‌شدگان نیست"),
  UNKNOWN_EVENT(702, "چنین واقعه‌ای در پرونده‌های ثبت احوال نیست یا ابطال شده است"),
  BAD_VALUE(703, "مقدار نوشته‌شده درست نیست"),
  BAD_ROWS(704, "ردیف‌های ماه درست نیستند (روز، مبلغ، تاریخ شروع یا ترک)"),
  NOTHING_CHANGES(705, "مقدار تازه با مقدار کنونی یکی است"),
  NO_EVIDENCE(706, "سند یا دلیل اصلاح نوشته نشده است"),
  ALREADY_CORRECTED(
      707, "این داده پیش از این اصلاح شده است؛ اصلاح پیشین را نام ببرید تا جای آن را بگیرد"),
  ALREADY_PROPOSED(708, "اصلاح دیگری برای همین داده در انتظار تأیید است"),
  NOT_AT_THE_EDGE(709, "مرز بازهٔ پنج‌ساله شمار روزهای این ماه را نامعلوم نکرده است"),
  IMPOSSIBLE_DAYS(710, "این شمار روز با لیست ماه سازگار نیست"),
  UNKNOWN_CORRECTION(711, "چنین اصلاحی نیست"),
  NOT_OPEN(712, "این اصلاح دیگر در انتظار تأیید نیست"),
  SAME_PERSON(713, "پیشنهاددهنده خود نمی‌تواند تأیید یا رد کند"),
  SAME_ROLE(714, "تأییدکننده باید نقش دیگری داشته باشد"),
  NOT_THE_AUTHOR(715, "تنها پیشنهاددهنده می‌تواند پیشنهاد خود را پس بگیرد"),
  CHANGED_SINCE(716, "داده از زمان پیشنهاد تغییر کرده است؛ دوباره پیشنهاد کنید"),
  NOT_IN_FORCE(717, "این اصلاح در جریان نیست");

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
