package ir.hedye.monthend.payment.bankfile;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.value.Folding;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** A day as banks write it: Jalali or Gregorian, alone or before a time. */
public final class BankDay {
  private static final String FIRST_GREGORIAN_YEAR = "1700";
  private static final int DATE_LENGTH = 10;

  private BankDay() {}

  /** Reads {@code yyyy-MM-dd}; years from 1700 on are Gregorian. Empty for an impossible day. */
  public static Optional<JalaliDate> read(String typed) {
    String text = Folding.fold(typed);
    boolean timed = text.length() > DATE_LENGTH && text.charAt(DATE_LENGTH) == 'T';
    String day = timed ? text.substring(0, DATE_LENGTH) : text;
    return day.compareTo(FIRST_GREGORIAN_YEAR) < 0 ? JalaliDate.read(day) : civil(day);
  }

  private static Optional<JalaliDate> civil(String day) {
    try {
      return Optional.of(JalaliDate.of(LocalDate.parse(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
