package ir.hedye.monthend.insured;

import com.carrotsearch.hppc.LongHashSet;
import com.carrotsearch.hppc.LongObjectHashMap;
import ir.hedye.monthend.feed.FeedFile;
import ir.hedye.monthend.feed.FeedScan;
import ir.hedye.monthend.feed.Fields;
import ir.hedye.monthend.feed.Rejects;
import ir.hedye.monthend.feed.Row;
import ir.hedye.monthend.feed.RowReader;
import ir.hedye.monthend.feed.TwinRows;
import java.util.ArrayList;
import java.util.List;

/**
 * A second look at people whose rows are not written letter for letter alike: whether they say the
 * same in every column, after folding. A feed as the Organization makes it has no such rows.
 */
final class RepeatedPeople {
  private final LongHashSet people;
  private final TwinRows twins;
  private final LongObjectHashMap<PersonLine> first = new LongObjectHashMap<>();

  /**
   * @param twins takes those whose rows differ
   */
  RepeatedPeople(LongHashSet people, TwinRows twins) {
    this.people = people;
    this.twins = twins;
  }

  private final class Part implements RowReader {
    private final List<PersonLine> lines = new ArrayList<>();

    @Override
    public void read(Row row) {
      long id = PersonRows.judge(row);
      if (id != Fields.BAD && people.contains(id)) {
        lines.add(PersonRows.read(row));
      }
    }
  }

  /** Reads the file, which was judged before: its bad rows are not told again. */
  void read(FeedFile file) {
    new FeedScan<>(file, PersonRows.COLUMNS, Part::new, this::compare)
        .run(new Rejects(file.name()));
  }

  private void compare(Part part) {
    for (PersonLine line : part.lines) {
      long id = line.nationalId();
      if (!first.containsKey(id)) {
        first.put(id, line);
      } else if (!first.get(id).equals(line)) {
        twins.add(id);
      }
    }
  }
}
