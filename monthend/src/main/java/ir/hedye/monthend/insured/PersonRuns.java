package ir.hedye.monthend.insured;

import ir.hedye.law.history.ContributionHistory;
import java.util.Arrays;

/** Rows in the order of people: each person's rows stand side by side, equal ones once. */
final class PersonRuns {
  private final SortingRoom room;

  /** Where each person's rows begin, and end; while rows are put in, where the next one goes. */
  private final int[] begins;

  private final int[] ends;

  /**
   * @param room is free for others again after {@link Sorted} has been made
   */
  PersonRuns(int people, SortingRoom room) {
    this.room = room;
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
    room.fit(size);
  }

  /** Puts in the row that stands at {@code at}: packed under a mask, wage, list, dates. */
  void put(int person, long[] row, int at, long packedMask) {
    room.put(ends[person]++, row, at, packedMask);
  }

  /** The rows with those that are equal in every column kept once; lists and dates are let go. */
  Sorted distinct() {
    int end = 0;
    for (int person = 0; person < begins.length; person++) {
      int from = begins[person];
      begins[person] = end;
      end = distinct(from, ends[person], end);
      ends[person] = end;
    }
    return new Sorted(
        begins, ends, Arrays.copyOf(room.packed, end), Arrays.copyOf(room.wages, end));
  }

  /** Moves a person's distinct rows down to {@code begin} and answers where they end. */
  private int distinct(int from, int to, int begin) {
    int end = begin;
    room.seen.forget(to - from);
    for (int row = from; row < to; row++) {
      room.move(row, end);
      end += room.isNew(begin, end) ? 1 : 0;
    }
    return end;
  }

  /** Rows in the order of people, as they are kept. */
  @SuppressWarnings("ArrayRecordComponent") // asked for views, never compared
  record Sorted(int[] begins, int[] ends, long[] packed, long[] wages) {
    /** The rows of a person. */
    ContributionHistory of(int person) {
      return ContributionHistory.view(packed, wages, begins[person], ends[person]);
    }
  }
}
