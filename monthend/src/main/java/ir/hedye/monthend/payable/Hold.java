package ir.hedye.monthend.payable;

/**
 * Why an entitled person cannot be paid yet: numbered, worded in Persian with its mend, never
 * reused.
 */
public enum Hold {
  NO_ACCOUNT(301, "شمارهٔ شبا ندارید", "شمارهٔ شبای حساب خود را در درگاه ثبت کنید"),
  INVALID_ACCOUNT(302, "شمارهٔ شبای ثبت‌شده قابل پرداخت نیست", "شبای درستی در درگاه ثبت کنید"),
  NO_MOBILE(303, "شمارهٔ تلفن همراه ندارید", "شمارهٔ همراه خود را در درگاه یا شعبه ثبت کنید"),
  INVALID_MOBILE(
      304, "شمارهٔ تلفن همراه درست نیست", "شمارهٔ همراه خود را در درگاه یا شعبه درست کنید"),
  DECEASED(305, "تاریخ فوت ثبت شده است", "وراث به شعبه مراجعه کنند"),
  ALREADY_PAID(306, "پیش از این کمک ازدواج پرداخت شده است", "شعبه بررسی می‌کند"),
  ACCOUNT_UNCONFIRMED(
      307, "مالکیت حساب هنوز تأیید نشده است", "نیازی به کاری نیست؛ دوباره پرسیده می‌شود"),
  ACCOUNT_NOT_OWNED(308, "حساب به نام شما نیست", "شبای حسابی به نام خودتان ثبت کنید"),
  ACCOUNT_CHANGED(309, "حساب به‌تازگی تغییر کرده است", "پس از ۴۸ ساعت پرداخت می‌شود"),
  ACCOUNT_SHARED(
      310, "این حساب برای بیش از دو نفر ثبت شده است", "شبای حسابی به نام خودتان ثبت کنید");

  private final int number;
  private final String persian;
  private final String mend;

  Hold(int number, String persian, String mend) {
    this.number = number;
    this.persian = persian;
    this.mend = mend;
  }

  public int number() {
    return number;
  }

  public String persian() {
    return persian;
  }

  /** What takes the hold away. */
  public String mend() {
    return mend;
  }
}
