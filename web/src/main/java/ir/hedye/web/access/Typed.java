package ir.hedye.web.access;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.value.Folding;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What people type into fields for numbers and days. */
public final class Typed {
  private static final Pattern EIGHT_DIGITS = Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})");
  private static final Pattern PARTS =
      Pattern.compile("([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})");

  private Typed() {}

  /** Folded to Latin digits, and without any space, also the invisible ones. */
  public static String withoutSpaces(String typed) {
    var kept = new StringBuilder(typed.length());
    typed.chars().filter(c -> !Folding.isSpace((char) c)).forEach(c -> kept.append((char) c));
    return Folding.fold(kept.toString());
  }

  /** A Jalali day as people write it: eight digits, or three numbers with a mark between them. */
  public static Optional<JalaliDate> day(String typed) {
    String text = withoutSpaces(typed);
    return Stream.of(EIGHT_DIGITS, PARTS)
        .map(form -> form.matcher(text))
        .filter(Matcher::matches)
        .findFirst()
        .flatMap(Typed::day);
  }

  private static Optional<JalaliDate> day(Matcher parts) {
    int year = Integer.parseInt(parts.group(1));
    int month = Integer.parseInt(parts.group(2));
    int day = Integer.parseInt(parts.group(3));
    return JalaliDate.isPossible(year, month, day)
        ? Optional.of(new JalaliDate(year, month, day))
        : Optional.empty();
  }
}
