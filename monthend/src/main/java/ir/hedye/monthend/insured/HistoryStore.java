package ir.hedye.monthend.insured;

import ir.hedye.law.history.ContributionHistory;
import ir.hedye.monthend.feed.Columns;
import ir.hedye.monthend.feed.FeedFile;
import ir.hedye.monthend.feed.FeedScan;
import ir.hedye.monthend.feed.Rejects;
import ir.hedye.monthend.feed.Scanned;
import ir.hedye.monthend.insured.lists.ListEncoding;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

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

  private final PeopleNumbers people;
  private final ListKeys listKeys = new ListKeys();
  private final HistoryShelf[] shelves;

  /** Parts are used again: fresh ones for every block would be most of the garbage of a run. */
  private final Queue<HistoryPart> idle = new ConcurrentLinkedQueue<>();

  private final Queue<SortingRoom> rooms = new ConcurrentLinkedQueue<>();

  /** A store for these people and no others. */
  public HistoryStore(PeopleNumbers people) {
    this.people = people;
    this.shelves = new HistoryShelf[(people.size() + SHELF - 1) >> SHELF_BITS];
    for (int i = 0; i < shelves.length; i++) {
      shelves[i] = new HistoryShelf();
    }
  }

  /** Takes a file in. */
  public Scanned load(FeedFile file, Rejects rejects) {
    Columns columns = ContributionRows.COLUMNS;
    return new FeedScan<>(file, columns, this::emptyPart, this::append).run(rejects);
  }

  /** Takes the employers' lists of a folder in. */
  public List<Rejects> loadLists(ListFeed lists, Optional<ListEncoding> encoding) {
    return lists.read(encoding, this::emptyPart, this::append);
  }

  int personAt(long nationalId) {
    return people.of(nationalId);
  }

  ListKeys listKeys() {
    return listKeys;
  }

  private HistoryPart emptyPart() {
    HistoryPart part = idle.poll();
    return part == null ? new HistoryPart(this) : part;
  }

  private void append(HistoryPart part) {
    for (int row = 0; row < part.size(); row++) {
      shelves[part.person(row) >> SHELF_BITS].add(part, row);
    }
    part.clear();
    idle.add(part);
  }

  /**
   * The rows of person number {@code person}; all files must have been taken in before. Safe to
   * call from several threads.
   */
  public ContributionHistory of(int person) {
    return shelves[person >> SHELF_BITS].of(person & (SHELF - 1), rooms);
  }
}
