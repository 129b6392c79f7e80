package ir.hedye.law.article85;

import ir.hedye.law.history.Basis;
import ir.hedye.law.history.Category;
import ir.hedye.law.history.Contribution;
import ir.hedye.law.history.Span;
import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.time.JalaliMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A line of an employer's list as it was sent: with its start and leave days, not yet cut. */
record ListRow(
    JalaliMonth month,
    Category category,
    Basis basis,
    int days,
    long wage,
    Optional<JalaliDate> start,
    Optional<JalaliDate> leave) {

  Contribution contribution() {
    Span span = Span.of(month, start.orElse(null), leave.orElse(null));
    return new Contribution(month, category, basis, days, wage, span);
  }

  /** The days the row speaks of, one by one. */
  List<JalaliDate> span() {
    return IntStream.rangeClosed(1, month.days())
        .mapToObj(month::day)
        .filter(day -> start.isEmpty() || !day.isBefore(start.get()))
        .filter(day -> leave.isEmpty() || !day.isAfter(leave.get()))
        .toList();
  }

  boolean covered() {
    return category == Category.COMPULSORY || category == Category.SEMINARY;
  }

  /** WORK: its days and its wage count. */
  boolean isWork() {
    return basis == Basis.WORK;
  }

  boolean keepsRelation() {
    return basis == Basis.WORK || basis == Basis.SICK_PAY;
  }

  /** No leave day, or one after the month. */
  boolean runsOn() {
    return leave.isEmpty() || leave.get().isAfter(month.lastDay());
  }
}
