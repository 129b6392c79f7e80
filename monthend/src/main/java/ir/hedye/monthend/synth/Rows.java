package ir.hedye.monthend.synth;

import ir.hedye.law.history.Basis;
import ir.hedye.law.history.Category;
import ir.hedye.monthend.synth.WorkRow.Kind;
import ir.hedye.monthend.synth.WorkRow.Paid;
import ir.hedye.monthend.synth.WorkRow.Stay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The lines of many lists in a few bytes each, put in order before they are written: month by
 * month, list by list. A line whose list has not come yet is not taken.
 */
final class Rows {
  /** The feed holds no month that lies further back. */
  static final int YEARS_BACK = 9;

  private static final int NUMBER_BITS = 2;
  private static final int WORKSHOP_BITS = 20;
  private static final int ROW_BITS = 27;
  private static final int WAGE_BITS = 44;

  /** Months are counted from the year 1300 on, so that the key stays above 0. */
  private static final int FIRST_MONTH = 1300 * 12;

  private static final Category[] CATEGORIES = Category.values();
  private static final Basis[] BASES = Basis.values();

  private final ListPost post;
  private final int atMonth;
  private final List<Workshop> workshops = new ArrayList<>();
  private final Map<String, Integer> ordinals = new HashMap<>();
  private long[] order = new long[1 << 10];
  private long[] people = new long[1 << 10];
  private long[] paid = new long[1 << 10];
  private int[] starts = new int[1 << 10];
  private int[] leaves = new int[1 << 10];
  private int size;

  Rows(ListPost post, int atMonth) {
    this.post = post;
    this.atMonth = atMonth;
  }

  int atMonth() {
    return atMonth;
  }

  /** First month of the feed. */
  int horizon() {
    return atMonth - 12 * YEARS_BACK;
  }

  void add(ListKey list, WorkRow row) {
    if (!post.hasCome(list.workshop().fate(), list.month(), list.number())) {
      return;
    }
    if (size == order.length) {
      grow();
    }
    order[size] = key(list);
    people[size] = row.person();
    Kind kind = row.kind();
    long codes = kind.category().code() * 4L + kind.basis().code();
    paid[size] = (codes * 32 + row.paid().days()) << WAGE_BITS | row.paid().wage();
    starts[size] = row.stay().start();
    leaves[size] = row.stay().leave();
    size++;
  }

  /** Writes all lists in order, each with the day on which it came. */
  void writeTo(ContributionsFile file) {
    Arrays.sort(order, 0, size);
    long previous = -1;
    for (int i = 0; i < size; i++) {
      long list = order[i] >>> ROW_BITS;
      if (list != previous) {
        previous = list;
        ListKey key = list(list);
        file.begin(key, post.receivedOn(key.workshop().fate(), key.month(), key.number()));
      }
      file.write(row((int) (order[i] & ((1 << ROW_BITS) - 1))));
    }
  }

  private long key(ListKey list) {
    Workshop workshop = list.workshop();
    int ordinal = ordinals.computeIfAbsent(workshop.code(), code -> newOrdinal(workshop));
    long month = (long) list.month() - FIRST_MONTH;
    long head = (month << WORKSHOP_BITS | ordinal) << NUMBER_BITS | list.number();
    return head << ROW_BITS | size;
  }

  private int newOrdinal(Workshop workshop) {
    workshops.add(workshop);
    return workshops.size() - 1;
  }

  private ListKey list(long head) {
    int number = (int) (head & ((1 << NUMBER_BITS) - 1));
    int ordinal = (int) (head >>> NUMBER_BITS & ((1 << WORKSHOP_BITS) - 1));
    int month = FIRST_MONTH + (int) (head >>> (NUMBER_BITS + WORKSHOP_BITS));
    return new ListKey(workshops.get(ordinal), month, number);
  }

  private WorkRow row(int index) {
    int codes = (int) (paid[index] >>> WAGE_BITS);
    var kind = new Kind(CATEGORIES[codes / 128], BASES[codes / 32 % 4]);
    var amount = new Paid(codes % 32, paid[index] & ((1L << WAGE_BITS) - 1));
    return new WorkRow(people[index], kind, amount, new Stay(starts[index], leaves[index]));
  }

  private void grow() {
    int capacity = Math.min(size * 2, 1 << ROW_BITS);
    if (capacity == size) {
      throw new IllegalStateException("more than " + size + " rows in one province");
    }
    order = Arrays.copyOf(order, capacity);
    people = Arrays.copyOf(people, capacity);
    paid = Arrays.copyOf(paid, capacity);
    starts = Arrays.copyOf(starts, capacity);
    leaves = Arrays.copyOf(leaves, capacity);
  }
}
