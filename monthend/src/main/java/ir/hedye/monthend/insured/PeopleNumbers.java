package ir.hedye.monthend.insured;

/**
 * Numbers people 0, 1, 2 … by national ID. One long holds both, ID above and number below, so that
 * a question, asked for every contribution row of the nation, costs one access to memory.
 */
public final class PeopleNumbers {
  private static final int NUMBER_BITS = 30;
  private static final long NUMBER = (1L << NUMBER_BITS) - 1;

  /**
   * Open addressing; 0 is an empty place: no national ID is 0. At most three quarters are filled.
   */
  private long[] table = new long[1 << 10];

  private int size;

  /** Gives the person the next number unless they have one. */
  public void add(long nationalId) {
    if (size > table.length / 4 * 3) {
      grow();
    }
    int slot = slot(nationalId);
    if (table[slot] == 0) {
      table[slot] = nationalId << NUMBER_BITS | size++;
    }
  }

  private void grow() {
    long[] before = table;
    table = new long[before.length * 2];
    for (long entry : before) {
      if (entry != 0) {
        table[slot(entry >>> NUMBER_BITS)] = entry;
      }
    }
  }

  /** Where the person stands, or would stand. */
  private int slot(long nationalId) {
    int mask = table.length - 1;
    int slot = (int) ((nationalId * 0x9E37_79B9_7F4A_7C15L) >>> 32) & mask;
    while (table[slot] != 0 && table[slot] >>> NUMBER_BITS != nationalId) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** The person's number, or -1. */
  public int of(long nationalId) {
    long entry = table[slot(nationalId)];
    return entry == 0 ? -1 : (int) (entry & NUMBER);
  }

  /** Whether the person has a number. */
  public boolean contains(long nationalId) {
    return of(nationalId) >= 0;
  }

  public int size() {
    return size;
  }
}
