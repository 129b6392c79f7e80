package ir.hedye.monthend.feed;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.zip.ZipException;

/**
 * One pass over a CSV file: blocks are split and judged on two threads, and merged in their order
 * on the caller's.
 *
 * @param <P> what reads a block and keeps what it found
 */
public final class FeedScan<P extends RowReader> {
  private static final int BLOCK_BYTES = 1 << 18;
  private static final int RECORD_BYTES_MAX = 1 << 24;
  private static final int THREADS = 2;
  private static final int IN_FLIGHT = 4 * THREADS;

  private final FeedFile file;
  private final Columns columns;
  private final Supplier<P> newPart;
  private final Consumer<P> merge;
  private final Deque<Future<Judged<P>>> inFlight = new ArrayDeque<>();
  private long line = 1;
  private long records;
  private long mergedLine;

  public FeedScan(FeedFile file, Columns columns, Supplier<P> newPart, Consumer<P> merge) {
    this.file = file;
    this.columns = columns;
    this.newPart = newPart;
    this.merge = merge;
  }

  /** What a block came to. */
  private record Judged<P>(P part, List<Reject> rejects, long records, long lines) {}

  /** Reads the file through; bad rows go to {@code rejects}. */
  public Scanned run(Rejects rejects) {
    var delivered = new Seal();
    var text = new Seal();
    try (InputStream in = file.open(delivered, text);
        ExecutorService workers = Executors.newFixedThreadPool(THREADS)) {
      scan(new BlockCutter(in, BLOCK_BYTES, RECORD_BYTES_MAX), workers, rejects);
    } catch (EOFException | ZipException e) {
      throw RefusedInput.of(file.name(), "gzip is truncated or broken");
    } catch (IOException e) {
      throw RefusedInput.of(file.name(), "cannot be read: " + e.getMessage());
    }
    String seal = delivered.hex();
    return new Scanned(file, records, seal, file.isGzip() ? text.hex() : seal);
  }

  private void scan(BlockCutter cutter, ExecutorService workers, Rejects rejects)
      throws IOException {
    Block first = cutter.next().orElseThrow(() -> RefusedInput.at(file.name(), 1, "no header"));
    var start = HeaderLine.read(first, file.name());
    int[] physical = columns.find(start.names(), file.name());
    line += start.lines();
    submit(start.rest(), physical, cutter, workers);
    for (var block = cutter.next(); block.isPresent(); block = cutter.next()) {
      if (inFlight.size() >= IN_FLIGHT) {
        mergeOldest(rejects);
      }
      submit(block.get(), physical, cutter, workers);
    }
    while (!inFlight.isEmpty()) {
      mergeOldest(rejects);
    }
  }

  private void submit(Block block, int[] physical, BlockCutter cutter, ExecutorService workers) {
    inFlight.add(
        workers.submit(() -> {
          Judged<P> judged = judge(block, physical);
          cutter.reuse(block);
          return judged;
        }));
  }

  private Judged<P> judge(Block block, int[] physical) {
    P part = newPart.get();
    var reading = new BlockReading(block, part, new Row(columns, physical));
    reading.run();
    return new Judged<>(part, reading.rejects(), reading.records(), reading.lines());
  }

  private void mergeOldest(Rejects rejects) {
    Judged<P> judged = await(inFlight.remove());
    records += judged.records();
    for (Reject reject : judged.rejects()) {
      rejects.add(reject.shiftedBy(line));
    }
    mergedLine = line;
    merge.accept(judged.part());
    line += judged.lines();
  }

  /** While a part is merged: the line in the file of the part's first line. */
  public long mergedLine() {
    return mergedLine;
  }

  private Judged<P> await(Future<Judged<P>> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading " + file.name(), e);
    } catch (ExecutionException e) {
      throw refusal(Objects.requireNonNull(e.getCause()));
    }
  }

  private RuntimeException refusal(Throwable cause) {
    return switch (cause) {
      case BlockReading.NotUtf8 wrong ->
          RefusedInput.at(file.name(), line + wrong.line(), "not UTF-8");
      case Splitter.UnclosedQuote open ->
          RefusedInput.at(file.name(), line + open.line(), "a quote is opened and never closed");
      case RuntimeException ours -> ours;
      default -> new IllegalStateException(cause);
    };
  }
}
