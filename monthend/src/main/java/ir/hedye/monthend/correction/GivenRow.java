package ir.hedye.monthend.correction;

import ir.hedye.law.history.Basis;
import ir.hedye.law.history.Category;
import ir.hedye.law.history.Contribution;
import ir.hedye.law.history.Span;
import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.time.JalaliMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One contribution row of a corrected month, as {@code contributions.csv} would tell it.
 *
 * @param wage insurable total in current rials
 */
public record GivenRow(
    Category category,
    Basis basis,
    int days,
    long wage,
    Optional<JalaliDate> start,
    Optional<JalaliDate> leave) {

  /** Whether the row is a good one of that month (formats.md, bad rows). */
  boolean fits(JalaliMonth month) {
    boolean started = start.map(day -> !day.yearMonth().isAfter(month)).orElse(true);
    boolean stayed = leave.map(day -> !month.isAfter(day.yearMonth())).orElse(true);
    boolean inOrder = start.isEmpty() || leave.isEmpty() || !leave.get().isBefore(start.get());
    return days >= 0 && days <= month.days() && wage >= 0 && started && stayed && inOrder;
  }

  Span span(JalaliMonth month) {
    return Span.of(month, start.orElse(null), leave.orElse(null));
  }

  /** As the law sees it in that month. */
  public Contribution in(JalaliMonth month) {
    return new Contribution(month, category, basis, days, wage, span(month));
  }

  GivenRow with(int otherDays, long otherWage) {
    return new GivenRow(category, basis, otherDays, otherWage, start, leave);
  }

  GivenRow within(Optional<JalaliDate> from, Optional<JalaliDate> to) {
    return new GivenRow(category, basis, days, wage, from, to);
  }

  private String text() {
    return "%s,%s,%d,%d,%s,%s".formatted(category, basis, days, wage, text(start), text(leave));
  }

  private static String text(Optional<JalaliDate> day) {
    return day.map(JalaliDate::toString).orElse("");
  }

  /** The one text of these rows, whatever their order. */
  static String text(List<GivenRow> rows) {
    return rows.stream()
        .map(GivenRow::text)
        .sorted(Comparator.naturalOrder())
        .collect(Collectors.joining("\n"));
  }

  /** The rows of a text made here. */
  static List<GivenRow> read(String text) {
    return text.lines().map(GivenRow::readOne).toList();
  }

  private static GivenRow readOne(String line) {
    String[] fields = line.split(",", -1);
    return new GivenRow(
        Category.valueOf(fields[0]),
        Basis.valueOf(fields[1]),
        Integer.parseInt(fields[2]),
        Long.parseLong(fields[3]),
        JalaliDate.read(fields[4]),
        JalaliDate.read(fields[5]));
  }
}
