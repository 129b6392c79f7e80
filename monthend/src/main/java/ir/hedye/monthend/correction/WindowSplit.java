package ir.hedye.monthend.correction;

import ir.hedye.law.history.Counting;
import ir.hedye.law.history.Span;
import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.time.JalaliMonth;
import ir.hedye.law.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A month that the window's edge cuts, laid out anew so that its days are certain (law.md, clause
 * 2). Each row that is cut becomes: a row of no days with the whole span, which keeps the relation
 * and the wage as they were; a row with the days before the edge and one with the days from the
 * edge on, which lie wholly on their side and carry no wage.
 *
 * @param window of clause 2
 * @param counting rows whose days count
 */
record WindowSplit(Period window, JalaliMonth month, Counting counting, List<GivenRow> rows) {

  /** Fewest and most days of the month that may have been worked inside. */
  record Range(int lowest, int highest) {
    boolean isOpen() {
      return lowest < highest;
    }

    boolean contains(int days) {
      return lowest <= days && days <= highest;
    }
  }

  Range range() {
    int cap = window.daysInside(month);
    int lowest = rows.stream().mapToInt(this::lowest).sum();
    int highest = rows.stream().mapToInt(this::highest).sum();
    return new Range(Math.min(cap, lowest), Math.min(cap, highest));
  }

  private boolean counts(GivenRow row) {
    return (1 << row.category().code() & counting.categories()) != 0
        && (1 << row.basis().code() & counting.bases()) != 0;
  }

  private static int length(Span span) {
    return span.last() - span.first() + 1;
  }

  private int inside(Span span) {
    return window.daysInside(month, span.first(), span.last());
  }

  /** The law's n. */
  private int days(GivenRow row) {
    return counts(row) ? Math.min(row.days(), length(row.span(month))) : 0;
  }

  private int lowest(GivenRow row) {
    Span span = row.span(month);
    return Math.max(0, days(row) - (length(span) - inside(span)));
  }

  private int highest(GivenRow row) {
    return Math.min(days(row), inside(row.span(month)));
  }

  private boolean isCut(GivenRow row) {
    Span span = row.span(month);
    return counts(row) && inside(span) > 0 && inside(span) < length(span);
  }

  /** The rows with so many days inside; the caller has seen that the range contains them. */
  List<GivenRow> with(int daysInside) {
    int more = daysInside - rows.stream().mapToInt(this::lowest).sum();
    var made = new ArrayList<GivenRow>();
    for (GivenRow row : rows) {
      if (isCut(row)) {
        int taken = Math.min(more, highest(row) - lowest(row));
        more -= taken;
        addParts(row, lowest(row) + taken, made);
      } else {
        made.add(row);
      }
    }
    return made;
  }

  private void addParts(GivenRow row, int inside, List<GivenRow> made) {
    int outside = days(row) - inside;
    JalaliDate edge = edge();
    Optional<JalaliDate> before = Optional.of(month.day(edge.day() - 1));
    boolean begins = edge.equals(window.from());
    made.add(row.with(0, row.wage()));
    addPart(row.with(begins ? outside : inside, 0).within(row.start(), before), made);
    addPart(row.with(begins ? inside : outside, 0).within(Optional.of(edge), row.leave()), made);
  }

  private static void addPart(GivenRow part, List<GivenRow> made) {
    if (part.days() > 0) {
      made.add(part);
    }
  }

  /** The day of this month at which the window begins or ends. */
  private JalaliDate edge() {
    return window.from().yearMonth().equals(month) ? window.from() : window.before();
  }
}
