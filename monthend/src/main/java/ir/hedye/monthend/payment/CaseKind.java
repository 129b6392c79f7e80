package ir.hedye.monthend.payment;

/** What only a person can settle: numbered, worded in Persian, never reused. */
public enum CaseKind {
  CHANGED_AFTER_RELEASE(601, "تصمیم پس از آزادسازی پرداخت تغییر کرده است"),
  RELEASE_DROPPED(602, "هنگام آزادسازی کنار گذاشته شد، چون اطلاعات تغییر کرده بود"),
  ILLEGAL_MOVE(603, "پاسخ بانک با وضعیت پرداخت نمی‌خواند"),
  BANK_MISMATCH(604, "پاسخ بانک با پرداخت ما یکی نیست (پرونده، مبلغ یا حساب)"),
  UNKNOWN_PAYMENT(605, "بانک از پرداختی گفته است که ما نمی‌شناسیم"),
  DUPLICATE_AT_BANK(606, "بانک این پرداخت را تکراری می‌داند؛ شاید پول رفته باشد"),
  FROZEN_BY_PERSON(607, "شخص گفته است که حساب یا شمارهٔ همراه را او تغییر نداده است"),
  LINE_DROPPED(608, "امور مالی این پرداخت را پیش از آزادسازی از دسته کنار گذاشت"),
  REGISTRY_AFTER_CORRECTION(621, "ثبت احوال دربارهٔ واقعه‌ای که اصلاح شده است خبر تازه‌ای داد"),
  FEED_AFTER_CORRECTION(622, "داده‌ای که اصلاح شده است، در داده‌های تازه تغییر کرد"),
  TOP_UP_LEFT_ALONE(623, "پرداخت تکمیلی هست، ولی پرداخت نخست برگشت خورده است"),
  TOP_UP_LAPSED(
      624,
      "پرداخت تکمیلی پیش از واریز از اعتبار افتاد؛ تفاوت، اگر هنوز هست، باید از نو پیشنهاد شود");

  private final int number;
  private final String persian;

  CaseKind(int number, String persian) {
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
