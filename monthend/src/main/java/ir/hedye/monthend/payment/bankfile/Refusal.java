package ir.hedye.monthend.payment.bankfile;

/** Why a row of a bank's answer is set aside. Numbers are retired, never reused. */
public enum Refusal {
  FIELDS_DIFFER_FROM_HEADER(1, "شمار ستون‌های این سطر با سرستون نمی‌خواند"),
  EMPTY(2, "خالی است"),
  NOT_AN_ID_OF_OURS(3, "شناسه‌ای نیست که ما داده باشیم"),
  NO_WHOLE_AMOUNT(4, "مبلغ عدد درستِ بزرگ‌تر از صفر به ریال نیست"),
  OTHER_CURRENCY(5, "مبلغ به ریال (IRR) نیست"),
  NOT_A_SHEBA(6, "شماره شبا درست نیست"),
  UNKNOWN_STATUS(7, "وضعیت شناخته نیست"),
  PARTLY_WITHOUT_PAYMENTS(8, "«بخشی» گفته شده ولی هیچ پرداختی نام برده نشده است"),
  IMPOSSIBLE_DATE(9, "تاریخ ناممکن است");

  private final int number;
  private final String persian;

  Refusal(int number, String persian) {
    this.number = number;
    this.persian = persian;
  }

  public int number() {
    return number;
  }

  /** For the people who read the rejects. */
  public String persian() {
    return persian;
  }
}
