package ir.hedye.monthend.oracle;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** A Jalali month as ICU4J knows it; years may be zero or less, so that windows can begin there. */
record Month(int year, int number) implements Comparable<Month> {
  private static final Pattern FORM = Pattern.compile("[0-9]{4}[-/][0-9]{2}");
  private static final Comparator<Month> ORDER =
      Comparator.comparingInt(Month::year).thenComparingInt(Month::number);
  private static final Map<Month, Integer> LENGTHS = new ConcurrentHashMap<>();

  /** Reads {@code yyyy-MM} or {@code yyyy/MM} from folded text; empty where no such month is. */
  static Optional<Month> read(String folded) {
    if (!FORM.matcher(folded).matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(folded.substring(0, 4));
    int number = Integer.parseInt(folded.substring(5, 7));
    boolean possible = year >= 1 && number >= 1 && number <= 12;
    return possible ? Optional.of(new Month(year, number)) : Optional.empty();
  }

  /** Days of the month, asked of ICU4J's Persian calendar. */
  int length() {
    return LENGTHS.computeIfAbsent(this, Month::askIcu);
  }

  private int askIcu() {
    var calendar = Calendar.getInstance(TimeZone.GMT_ZONE, new ULocale("fa@calendar=persian"));
    calendar.clear();
    calendar.set(Calendar.EXTENDED_YEAR, year);
    calendar.set(Calendar.MONTH, number - 1);
    calendar.set(Calendar.DAY_OF_MONTH, 1);
    return calendar.getActualMaximum(Calendar.DAY_OF_MONTH);
  }

  Day first() {
    return new Day(this, 1);
  }

  Day last() {
    return new Day(this, length());
  }

  /** Every day of the month, in order. */
  List<Day> days() {
    var days = new ArrayList<Day>();
    for (int day = 1; day <= length(); day++) {
      days.add(new Day(this, day));
    }
    return days;
  }

  Month next() {
    return number == 12 ? new Month(year + 1, 1) : new Month(year, number + 1);
  }

  Month previous() {
    return number == 1 ? new Month(year - 1, 12) : new Month(year, number - 1);
  }

  boolean isAfter(Month other) {
    return compareTo(other) > 0;
  }

  @Override
  public int compareTo(Month other) {
    return ORDER.compare(this, other);
  }

  /** {@code yyyy-MM}. */
  @Override
  public String toString() {
    return "%04d-%02d".formatted(year, number);
  }
}
