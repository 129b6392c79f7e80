package ir.hedye.web.trial;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.value.Folding;
import ir.hedye.law.value.Rial;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads what was typed, field by field, and says of each what is wrong with it. */
final class Attempt {
  private static final int DAYS_MAX = 31;
  private static final int MONTHS_MAX = 60;
  private static final long WAGE_MAX = 1_000_000_000_000L;
  private static final int NUMBER_DIGITS_MAX = 15;

  private final Typed typed;
  private final Map<String, String> faults = new LinkedHashMap<>();
  private final Optional<Trial> trial;

  Attempt(Typed typed) {
    this.typed = typed;
    this.trial = read();
  }

  /** What can be tried; empty where something is wrong. */
  Optional<Trial> trial() {
    return trial;
  }

  /** Which field is wrong, and the key of the sentence that says how. */
  Map<String, String> faults() {
    return faults;
  }

  private Optional<Trial> read() {
    var contract = day("contract");
    var start = day("start");
    var leave = typed.of("leave").isEmpty() ? Optional.<JalaliDate>empty() : day("leave");
    if (start.isPresent() && leave.filter(start.get()::isAfter).isPresent()) {
      faults.put("leave", "fault.leave.early");
    }
    long days = number("days", 1, DAYS_MAX);
    long wage = number("wage", 0, WAGE_MAX);
    var months =
        typed.of("months").isEmpty()
            ? Optional.<Integer>empty()
            : Optional.of((int) number("months", 0, MONTHS_MAX));
    if (!faults.isEmpty()) {
      return Optional.empty();
    }
    var career = new Career(start.orElseThrow(), leave, (int) days, new Rial(wage), months);
    return Optional.of(new Trial(contract.orElseThrow(), marrying(), career));
  }

  private Trial.Marrying marrying() {
    return new Trial.Marrying(
        typed.isYes("first"), typed.isYes("permanent"), typed.isYes("registered"));
  }

  private Optional<JalaliDate> day(String field) {
    var day = JalaliDate.read(typed.of(field)).filter(read -> read.year() >= 1300);
    if (day.isEmpty()) {
      faults.put(field, "fault." + field);
    }
    return day;
  }

  /** A whole number in any digits, groups of three apart or not. */
  private long number(String field, long least, long most) {
    String digits = Folding.fold(typed.of(field)).replaceAll("[,٬،\\s]", "");
    boolean isNumber =
        !digits.isEmpty()
            && digits.length() <= NUMBER_DIGITS_MAX
            && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    long number = isNumber ? Long.parseLong(digits) : -1;
    if (number < least || number > most) {
      faults.put(field, "fault." + field);
    }
    return number;
  }
}
