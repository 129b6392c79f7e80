package ir.hedye.monthend.insured;

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
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The insured people who matter, in memory; of all others only a fingerprint, so that different
 * rows of one person are found.
 */
public final class PersonBook {
  private final LongPredicate matters;
  private final LongObjectHashMap<PersonLine> people = new LongObjectHashMap<>();
  private final LongLongHashMap fingerprints = new LongLongHashMap();
  private final TwinRows twins = new TwinRows();

  public PersonBook(LongPredicate matters) {
    this.matters = matters;
  }

  private final class Part implements RowReader {
    private final List<PersonLine> mattering = new ArrayList<>();
    private long[] ids = new long[1024];
    private long[] prints = new long[1024];
    private int size;

    @Override
    public void read(Row row) {
      long id = PersonRows.judge(row);
      if (id == Fields.BAD) {
        return;
      }
      PersonLine line = PersonRows.read(row);
      if (matters.test(id)) {
        mattering.add(line);
      }
      if (size == ids.length) {
        ids = Arrays.copyOf(ids, size * 2);
        prints = Arrays.copyOf(prints, size * 2);
      }
      ids[size] = id;
      prints[size++] = fingerprint(line);
    }
  }

  /** 64 bits of all columns. */
  private static long fingerprint(PersonLine line) {
    long print = line.birthDate() * 31L + line.sex();
    print = print * 0x9E3779B97F4A7C15L + line.deceasedOn();
    for (String text :
        List.of(
            line.insuranceNumber(),
            line.firstName(),
            line.lastName(),
            line.branch(),
            line.mobile(),
            line.sheba())) {
      for (int i = 0; i < text.length(); i++) {
        print = (print ^ text.charAt(i)) * 0x100000001B3L;
      }
      print = (print ^ 0xFFFF) * 0x9E3779B97F4A7C15L;
    }
    return print;
  }

  /** Takes a file in. */
  public Scanned load(FeedFile file, Rejects rejects) {
    Scanned scanned =
        new FeedScan<>(file, PersonRows.COLUMNS, Part::new, this::append).run(rejects);
    twins
        .fetch(file, PersonRows.COLUMNS, PersonRows::judge, 0, "different rows of one national_id")
        .inOrder()
        .forEach(rejects::add);
    return scanned;
  }

  private void append(Part part) {
    for (PersonLine line : part.mattering) {
      people.put(line.nationalId(), line);
    }
    for (int i = 0; i < part.size; i++) {
      long before = fingerprints.getOrDefault(part.ids[i], part.prints[i]);
      fingerprints.put(part.ids[i], part.prints[i]);
      if (before != part.prints[i]) {
        twins.add(part.ids[i]);
      }
    }
  }

  /** The person, null when not among the insured or when the feed tells two things of them. */
  public @Nullable PersonLine find(long nationalId) {
    return twins.contains(nationalId) ? null : people.get(nationalId);
  }
}
