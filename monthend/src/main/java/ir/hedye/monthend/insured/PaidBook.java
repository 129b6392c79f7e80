package ir.hedye.monthend.insured;

import com.carrotsearch.hppc.LongHashSet;
import ir.hedye.monthend.feed.FeedFile;
import ir.hedye.monthend.feed.FeedScan;
import ir.hedye.monthend.feed.Fields;
import ir.hedye.monthend.feed.Rejects;
import ir.hedye.monthend.feed.Row;
import ir.hedye.monthend.feed.RowReader;
import ir.hedye.monthend.feed.Scanned;

/** People to whom an allowance was paid before or outside this system, in memory. */
public final class PaidBook {
  private final LongHashSet paid = new LongHashSet();

  private static final class Part implements RowReader {
    private final LongHashSet paid = new LongHashSet();

    @Override
    public void read(Row row) {
      long id = PaidRows.judge(row);
      if (id != Fields.BAD) {
        paid.add(id);
      }
    }
  }

  /** Takes a file in. */
  public Scanned load(FeedFile file, Rejects rejects) {
    return new FeedScan<>(file, PaidRows.COLUMNS, Part::new, part -> paid.addAll(part.paid))
        .run(rejects);
  }

  public boolean contains(long nationalId) {
    return paid.contains(nationalId);
  }
}
