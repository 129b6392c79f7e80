package ir.hedye.monthend.insured;

import ir.hedye.law.history.ContributionHistory;

/** Rows in the order of people: each person's rows stand side by side, equal ones once. */
final class PersonRuns {
  /** Where each person's rows begin, and end; while rows are put in, where the next one goes. */
  private final int[] begins;

  private final int[] ends;
  private long[] packed = new long[0];
  private long[] wages = new long[0];
  private long[] lists = new long[0];
  private long[] dates = new long[0];

  PersonRuns(int people) {
    begins = new int[people];
    ends = new int[people];
  }

  /** One more row will come for that person. */
  void expect(int person) {
    ends[person]++;
  }

  /** All rows have been expected; now they can be put in. */
  void open() {
    int size = 0;
    for (int person = 0; person < begins.length; person++) {
      begins[person] = size;
      size += ends[person];
      ends[person] = begins[person];
    }
    packed = new long[size];
    wages = new long[size];
    lists = new long[size];
    dates = new long[size];
  }

  /** Puts in the row that stands at {@code at}: packed under a mask, wage, list, dates. */
  void put(int person, long[] row, int at, long packedMask) {
    int to = ends[person]++;
    packed[to] = row[at] & packedMask;
    wages[to] = row[at + 1];
    lists[to] = row[at + 2];
    dates[to] = row[at + 3];
  }

  /** The same with rows that are equal in every column kept once; lists and dates are let go. */
  PersonRuns distinct() {
    var seen = new SeenRows();
    for (int person = 0; person < begins.length; person++) {
      ends[person] = distinct(person, seen);
    }
    lists = new long[0];
    dates = new long[0];
    return this;
  }

  /** Moves the person's distinct rows together and answers where they end. */
  private int distinct(int person, SeenRows seen) {
    int from = begins[person];
    int end = from;
    seen.forget(ends[person] - from);
    for (int row = from; row < ends[person]; row++) {
      packed[end] = packed[row];
      wages[end] = wages[row];
      lists[end] = lists[row];
      dates[end] = dates[row];
      end += isNew(from, end, seen) ? 1 : 0;
    }
    return end;
  }

  /** Whether the row differs from the person's rows before it; remembers it. */
  private boolean isNew(int from, int row, SeenRows seen) {
    long mixed = (packed[row] * 31 + wages[row]) * 31 + lists[row] + dates[row];
    int slot = seen.slot(mixed);
    while (seen.isTaken(slot)) {
      if (same(from + seen.row(slot), row)) {
        return false;
      }
      slot = seen.after(slot);
    }
    seen.take(slot, row - from);
    return true;
  }

  private boolean same(int a, int b) {
    return packed[a] == packed[b]
        && wages[a] == wages[b]
        && lists[a] == lists[b]
        && dates[a] == dates[b];
  }

  /** The rows of a person. */
  ContributionHistory of(int person) {
    return ContributionHistory.view(packed, wages, begins[person], ends[person]);
  }
}
