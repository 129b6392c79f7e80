package ir.hedye.law.article85;

/**
 * Every reason why a decision is not a plain yes: numbered, worded in Persian, retired one day but
 * never reused.
 */
public enum Reason {
  NOT_FIRST_MARRIAGE(101, "این ازدواج، بنا بر اعلام ثبت احوال، ازدواج اول نیست"),
  RELATION_ENDED(111, "رابطهٔ کاری در روز عقد برقرار نبوده است"),
  EMPLOYER_PAYS(112, "کمک ازدواج این بیمه‌شده بر عهدهٔ کارفرماست (قرارداد با نرخ کاهش‌یافته)"),
  CATEGORY_NOT_COVERED(113, "نوع بیمهٔ شما در روز عقد مشمول کمک ازدواج نیست"),
  TOO_FEW_DAYS(121, "در پنج سال پیش از عقد کمتر از ۷۲۰ روز کار با حق بیمه دارید"),
  NOT_PERMANENT(131, "عقد دائم نیست"),
  NOT_REGISTERED(132, "عقد در دفتر رسمی ازدواج ثبت نشده است"),
  IDENTITY_MISMATCH(201, "مشخصات هویتی در ثبت احوال و سازمان یکی نیست"),
  DATES_INCONSISTENT(202, "تاریخ‌ها با هم نمی‌خوانند"),
  CONFLICTING_EVENTS(203, "دو واقعهٔ ازدواج، هر دو «ازدواج اول»، برای یک نفر رسیده است"),
  NO_LAW_VERSION(204, "برای تاریخ این عقد هنوز حداقل مزد اعلام نشده یا در دست نیست"),
  WINDOW_EDGE(
      205,
      "شمار روزها به روزهای کار در ماه لبهٔ بازهٔ پنج‌ساله بسته است و فهرست آن را نشان نمی‌دهد");

  private final int number;
  private final String persian;

  Reason(int number, String persian) {
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
