package ir.hedye.monthend.synth;

import ir.hedye.monthend.feed.Columns;
import ir.hedye.monthend.feed.FeedFile;
import ir.hedye.monthend.feed.FeedScan;
import ir.hedye.monthend.feed.Rejects;
import ir.hedye.monthend.feed.Row;
import ir.hedye.monthend.feed.RowReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** The good rows of a file, one after the other; bad ones are passed over. */
final class GoodRows {
  private GoodRows() {}

  private static final class Part<T> implements RowReader {
    private final Function<Row, Optional<T>> reader;
    private final List<T> found = new ArrayList<>();

    Part(Function<Row, Optional<T>> reader) {
      this.reader = reader;
    }

    @Override
    public void read(Row row) {
      reader.apply(row).ifPresent(found::add);
    }
  }

  /** Reads the file through, on two threads; takes the rows in their order, on the caller's. */
  static <T> void of(
      FeedFile file, Columns columns, Function<Row, Optional<T>> reader, Consumer<T> taker) {
    new FeedScan<>(
            file, columns, () -> new Part<>(reader), (Part<T> part) -> part.found.forEach(taker))
        .run(new Rejects(file.name()));
  }
}
