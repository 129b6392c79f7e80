package ir.hedye.monthend.registry;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Why a row of the registry's file was set aside: numbered, never reused; in English as the rejects
 * file says it, and in Persian as the desk does.
 */
public enum RowFault {
  UNKNOWN_STATUS(501, "unknown status", "وضعیت نه «ثبت شده» است و نه «باطل»"),
  UNKNOWN_CONTRACT(502, "unknown contract", "نوع عقد نه دائم است و نه موقت"),
  SAME_SPOUSES(503, "the same national ID for both spouses", "کد ملی زن و شوهر یکی نوشته شده است"),
  NATIONAL_ID(504, "national ID fails its check", "رقم کنترل کد ملی درست نیست"),
  NO_NUMBER(505, "no whole number", "این‌جا باید عدد باشد و نیست"),
  NO_SUCH_DAY(506, "impossible date", "چنین روزی در تقویم نیست"),
  DAY_MISSING(507, "date is missing", "تاریخ نوشته نشده است"),
  DIFFERENT_ROWS(
      508, "different rows of one event_id", "یک واقعه در همین پرونده با چند سطر ناهمسان آمده است"),
  LOWER_VERSION(
      509,
      "a lower version than the one received",
      "نسخهٔ این سطر از نسخه‌ای که پیش‌تر رسیده پایین‌تر است"),
  OTHER_CONTENT(
      510, "the same version with other content", "همین نسخه پیش‌تر با محتوای دیگری رسیده است");

  private final int number;
  private final String english;
  private final String persian;

  RowFault(int number, String english, String persian) {
    this.number = number;
    this.english = english;
    this.persian = persian;
  }

  public int number() {
    return number;
  }

  /** As it stands in the rejects file and in the books. */
  public String english() {
    return english;
  }

  /** The sentence people read. */
  public String persian() {
    return persian;
  }

  /** The fault that the books say so. */
  public static Optional<RowFault> of(String english) {
    return Stream.of(values()).filter(fault -> fault.english.equals(english)).findFirst();
  }
}
