package ir.hedye.monthend.feed;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The rows of one file that were set aside. */
public final class Rejects {
  private static final int KEPT_MAX = 250_000;

  private final String file;
  private final List<Reject> bad = new ArrayList<>();
  private final List<Reject> others = new ArrayList<>();

  public Rejects(String file) {
    this.file = file;
  }

  /** A bad row: it counts towards the share that refuses the file. */
  public void add(Reject reject) {
    if (bad.size() >= KEPT_MAX) {
      throw RefusedInput.at(file, reject.line(), "more than " + KEPT_MAX + " bad rows; " + reject);
    }
    bad.add(reject);
  }

  /** A good row that cannot be taken beside another (versions, different rows of one event). */
  public void addGood(Reject reject) {
    others.add(reject);
  }

  public int count() {
    return bad.size() + others.size();
  }

  public int badCount() {
    return bad.size();
  }

  public String file() {
    return file;
  }

  public List<Reject> inOrder() {
    var all = new ArrayList<>(bad);
    all.addAll(others);
    all.sort(Comparator.comparingLong(Reject::line));
    return all;
  }

  /** Refuses the file when too large a share of its rows is bad. */
  public void checkShare(long records, double most) {
    if (bad.size() > most * records) {
      Reject first = inOrder().getFirst();
      throw RefusedInput.at(
          file,
          first.line(),
          "%d of %d rows are bad, more than %s %% (first: %s)"
              .formatted(
                  bad.size(), records, percent(most), first.column() + ", " + first.reason()));
    }
  }

  private static String percent(double share) {
    double percent = share * 100;
    return percent == Math.rint(percent) ? Long.toString((long) percent) : Double.toString(percent);
  }

  /**
   * Writes the rejects files' rows of several inputs into one file; takes the file away when there
   * are none.
   */
  public static void write(Path target, List<Rejects> all) {
    try {
      if (all.stream().allMatch(rejects -> rejects.count() == 0)) {
        Files.deleteIfExists(target);
        return;
      }
      Path part = target.resolveSibling(target.getFileName() + ".part");
      try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(part)) {
        csv.writeRecord("line", "column", "value", "reason", "row", "file");
        all.forEach(rejects -> rejects.writeTo(csv));
      }
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void writeTo(CsvWriter csv) {
    for (Reject r : inOrder()) {
      csv.writeRecord(Long.toString(r.line()), r.column(), r.value(), r.reason(), r.record(), file);
    }
  }
}
