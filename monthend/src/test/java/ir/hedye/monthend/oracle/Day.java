package ir.hedye.monthend.oracle;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/** A Jalali day. */
record Day(Month month, int number) implements Comparable<Day> {
  private static final Pattern FORM = Pattern.compile("[0-9]{4}([-/])[0-9]{2}\\1[0-9]{2}");
  private static final Comparator<Day> ORDER =
      Comparator.comparing(Day::month).thenComparingInt(Day::number);

  /**
   * Reads {@code yyyy-MM-dd} or {@code yyyy/MM/dd} from folded text; empty for an impossible day.
   */
  static Optional<Day> read(String folded) {
    if (!FORM.matcher(folded).matches()) {
      return Optional.empty();
    }
    int number = Integer.parseInt(folded.substring(8));
    return Month.read(folded.substring(0, 7))
        .filter(month -> number >= 1 && number <= month.length())
        .map(month -> new Day(month, number));
  }

  /** A day we write ourselves, so it must be possible. */
  static Day of(String text) {
    return read(text).orElseThrow(() -> new IllegalArgumentException("no such day: " + text));
  }

  /**
   * The same month and day so many years earlier; 30 Esfand becomes 29 where that year has none.
   */
  Day yearsBefore(int years) {
    var then = new Month(month.year() - years, month.number());
    return number > then.length() ? then.last() : new Day(then, number);
  }

  Day next() {
    return number == month.length() ? month.next().first() : new Day(month, number + 1);
  }

  Day previous() {
    return number == 1 ? month.previous().last() : new Day(month, number - 1);
  }

  boolean isBefore(Day other) {
    return compareTo(other) < 0;
  }

  boolean isAfter(Day other) {
    return compareTo(other) > 0;
  }

  @Override
  public int compareTo(Day other) {
    return ORDER.compare(this, other);
  }

  /** {@code yyyy-MM-dd}. */
  @Override
  public String toString() {
    return "%s-%02d".formatted(month, number);
  }
}
