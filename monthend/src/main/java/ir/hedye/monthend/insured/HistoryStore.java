package ir.hedye.monthend.insured;

import com.carrotsearch.hppc.LongIntHashMap;
import ir.hedye.law.history.ContributionHistory;
import ir.hedye.monthend.feed.Columns;
import ir.hedye.monthend.feed.FeedFile;
import ir.hedye.monthend.feed.FeedScan;
import ir.hedye.monthend.feed.Rejects;
import ir.hedye.monthend.feed.Scanned;
import ir.hedye.monthend.insured.lists.ListEncoding;
import java.util.List;
import java.util.Optional;

/**
 * Contribution rows of the people who matter, in memory: 32 bytes a row while they are read, 16
 * after. Rows that are equal in every column count once.
 *
 * <p>Feeds come list by list, decisions are made person by person. The rows are therefore laid down
 * on shelves, each for a few hundred people whose numbers are neighbours; a shelf is small enough
 * to be put in order inside the processor's cache.
 */
public final class HistoryStore {
  private static final int SHELF_BITS = 8;

  /** People a shelf. */
  static final int SHELF = 1 << SHELF_BITS;

  private final LongIntHashMap people;
  private final ListKeys listKeys = new ListKeys();
  private final HistoryShelf[] shelves;

  /**
   * @param people national ID → 0, 1, 2 …
   */
  public HistoryStore(LongIntHashMap people) {
    this.people = people;
    this.shelves = new HistoryShelf[(people.size() + SHELF - 1) >> SHELF_BITS];
    for (int i = 0; i < shelves.length; i++) {
      shelves[i] = new HistoryShelf();
    }
  }

  /** Takes a file in. */
  public Scanned load(FeedFile file, Rejects rejects) {
    Columns columns = ContributionRows.COLUMNS;
    return new FeedScan<>(file, columns, () -> new HistoryPart(this), this::append).run(rejects);
  }

  /** Takes the employers' lists of a folder in. */
  public List<Rejects> loadLists(ListFeed lists, Optional<ListEncoding> encoding) {
    return lists.read(encoding, () -> new HistoryPart(this), this::append);
  }

  int personAt(long nationalId) {
    return people.getOrDefault(nationalId, -1);
  }

  ListKeys listKeys() {
    return listKeys;
  }

  private void append(HistoryPart part) {
    for (int row = 0; row < part.size(); row++) {
      shelves[part.person(row) >> SHELF_BITS].add(part, row);
    }
  }

  /**
   * The rows of person number {@code person}; all files must have been taken in before. Safe to
   * call from several threads.
   */
  public ContributionHistory of(int person) {
    return shelves[person >> SHELF_BITS].of(person & (SHELF - 1));
  }
}
