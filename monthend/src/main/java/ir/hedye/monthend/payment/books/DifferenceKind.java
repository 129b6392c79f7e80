package ir.hedye.monthend.payment.books;

/** What does not agree: numbered, worded in Persian, never reused. */
public enum DifferenceKind {
  VOUCHERS(701, "جمع پرداخت‌های دسته با اسناد آن یکی نیست"),
  REVERSALS(702, "جمع پرداخت‌های برگشتی با سند برگشتی یکی نیست"),
  BANK_FILE(703, "جمع پرداخت‌ها با پروندهٔ بانک یکی نیست"),
  STATE(704, "وضعیت پرداخت با آخرین حرکت آن یکی نیست"),
  UNANSWERED(705, "بانک هنوز نتیجه را نگفته است"),
  NO_DEBIT(706, "برداشت پروندهٔ بانک در صورت‌حساب نیست"),
  NO_CREDIT(707, "وجه پرداخت برگشتی در صورت‌حساب نیست"),
  FILE_AMOUNT(708, "مبلغ برداشت با پروندهٔ بانک یکی نیست"),
  RETURN_AMOUNT(709, "مبلغ واریز با پرداخت برگشتی یکی نیست"),
  UNTOLD_RETURN(710, "وجه پرداختی برگشته است که بانک از برگشت آن نگفته است"),
  TWICE(711, "در صورت‌حساب دو بار آمده است"),
  UNKNOWN_DEBIT(712, "برداشتی که از ما نیست"),
  UNKNOWN_CREDIT(713, "واریزی که از ما نیست"),
  NO_ANSWER(714, "وضعیت پرداخت بر پاسخی از بانک استوار نیست");

  private final int number;
  private final String persian;

  DifferenceKind(int number, String persian) {
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
