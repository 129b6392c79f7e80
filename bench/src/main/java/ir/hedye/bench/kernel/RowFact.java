package ir.hedye.bench.kernel;

import ir.hedye.law.history.Basis;
import ir.hedye.law.history.Category;
import ir.hedye.law.history.Contribution;

/**
 * A contribution row as a fact for rules: plain numbers behind getters, which Drools reads fastest.
 */
public final class RowFact {
  private final Contribution row;
  private final int month;

  RowFact(Contribution row) {
    this.row = row;
    this.month = row.month().index();
  }

  /** The month's index, twelve a year. */
  public int getMonth() {
    return month;
  }

  public Category getCategory() {
    return row.category();
  }

  public Basis getBasis() {
    return row.basis();
  }

  /** First day of the month inside the span. */
  public int getFirst() {
    return row.span().first();
  }

  /** Last day of the month inside the span. */
  public int getLast() {
    return row.span().last();
  }

  int length() {
    return getLast() - getFirst() + 1;
  }

  /** Paid days, never more than the span has. */
  int days() {
    return Math.min(row.days(), length());
  }

  boolean left() {
    return row.span().left();
  }

  int daysOfMonth() {
    return row.month().days();
  }

  /** Current rials. */
  long wage() {
    return row.wage();
  }
}
