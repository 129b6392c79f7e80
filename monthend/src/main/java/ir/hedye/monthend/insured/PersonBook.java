package ir.hedye.monthend.insured;

import com.carrotsearch.hppc.LongHashSet;
import com.carrotsearch.hppc.LongLongHashMap;
import com.carrotsearch.hppc.LongObjectHashMap;
import ir.hedye.monthend.feed.FeedFile;
import ir.hedye.monthend.feed.FeedScan;
import ir.hedye.monthend.feed.Fields;
import ir.hedye.monthend.feed.Rejects;
import ir.hedye.monthend.feed.Row;
import ir.hedye.monthend.feed.RowReader;
import ir.hedye.monthend.feed.Scanned;
import ir.hedye.monthend.feed.TwinRows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;

/**
 * The insured people who matter, in memory; of all others only a print, so that different rows of
 * one person are found.
 */
public final class PersonBook {
  private final LongPredicate matters;
  private final LongObjectHashMap<KnownPerson> people = new LongObjectHashMap<>();
  private final LongLongHashMap prints = new LongLongHashMap();
  private final LongHashSet repeated = new LongHashSet();
  private final TwinRows twins = new TwinRows();

  /**
   * @param matters which national IDs are asked for later
   */
  public PersonBook(LongPredicate matters) {
    this.matters = matters;
  }

  private final class Part implements RowReader {
    private final List<KnownPerson> mattering = new ArrayList<>();
    private long[] ids = new long[4096];
    private long[] prints = new long[4096];
    private int size;

    @Override
    public void read(Row row) {
      long id = PersonRows.judge(row);
      if (id == Fields.BAD) {
        return;
      }
      if (matters.test(id)) {
        mattering.add(PersonRows.known(row, id));
      }
      if (size == ids.length) {
        ids = Arrays.copyOf(ids, size * 2);
        prints = Arrays.copyOf(prints, size * 2);
      }
      ids[size] = id;
      prints[size++] = row.print();
    }
  }

  /** Takes a file in. */
  public Scanned load(FeedFile file, Rejects rejects) {
    Scanned scanned =
        new FeedScan<>(file, PersonRows.COLUMNS, Part::new, this::append).run(rejects);
    if (!repeated.isEmpty()) {
      new RepeatedPeople(repeated, twins).read(file);
    }
    twins
        .fetch(file, PersonRows.COLUMNS, PersonRows::judge, 0, "different rows of one national_id")
        .inOrder()
        .forEach(rejects::add);
    return scanned;
  }

  private void append(Part part) {
    for (KnownPerson line : part.mattering) {
      people.put(line.nationalId(), line);
    }
    for (int i = 0; i < part.size; i++) {
      long id = part.ids[i];
      int slot = prints.indexOf(id);
      if (slot < 0) {
        prints.indexInsert(slot, id, part.prints[i]);
      } else if (prints.indexGet(slot) != part.prints[i]) {
        repeated.add(id);
      }
    }
  }

  /** The person; empty when not among the insured or when the feed tells two things of them. */
  public Optional<KnownPerson> find(long nationalId) {
    return twins.contains(nationalId)
        ? Optional.empty()
        : Optional.ofNullable(people.get(nationalId));
  }
}
