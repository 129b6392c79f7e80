package ir.hedye.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The floor of {@code determine}: reads the same bytes and splits them into fields, with two
 * threads, and does nothing with them. Files must not be compressed, and no quoted field may hold a
 * line feed.
 */
public final class SplitFloor {
  private static final int CHUNK_BYTES = 1 << 20;
  private static final int LINE_BYTES_MAX = 1 << 16;
  private static final int THREADS = 2;

  /** What was split, all files together, headers included. */
  record Split(long lines, long fields, long checksum) {
    private Split plus(Split other) {
      return new Split(lines + other.lines, fields + other.fields, checksum + other.checksum);
    }
  }

  /** A stretch of a file: the lines that begin in it are its own. */
  private record Chunk(FileChannel file, long from) {}

  private SplitFloor() {}

  /** Splits the feeds that {@code determine} reads. */
  static Split split(Path folder) throws IOException, InterruptedException, ExecutionException {
    var files = new ArrayList<FileChannel>();
    try {
      for (String stem : List.of("contributions", "insured", "marriages", "paid")) {
        var feed = FeedFile.find(folder, stem);
        if (feed.isPresent()) {
          files.add(FileChannel.open(feed.get().path()));
        }
      }
      return split(chunks(files));
    } finally {
      for (FileChannel file : files) {
        file.close();
      }
    }
  }

  private static List<Chunk> chunks(List<FileChannel> files) throws IOException {
    var chunks = new ArrayList<Chunk>();
    for (FileChannel file : files) {
      for (long from = 0; from < file.size(); from += CHUNK_BYTES) {
        chunks.add(new Chunk(file, from));
      }
    }
    return chunks;
  }

  private static Split split(List<Chunk> chunks) throws InterruptedException, ExecutionException {
    var next = new AtomicInteger();
    Callable<Split> worker = () -> work(chunks, next);
    try (var threads = Executors.newFixedThreadPool(THREADS)) {
      var sum = new Split(0, 0, 0);
      for (var part : threads.invokeAll(List.of(worker, worker))) {
        sum = sum.plus(part.get());
      }
      return sum;
    }
  }

  private static Split work(List<Chunk> chunks, AtomicInteger next) throws IOException {
    var splitter = new LineSplitter();
    byte[] bytes = new byte[1 + CHUNK_BYTES + LINE_BYTES_MAX];
    for (int i = next.getAndIncrement(); i < chunks.size(); i = next.getAndIncrement()) {
      Chunk chunk = chunks.get(i);
      // One byte back: a line feed there means that a line begins with this chunk.
      int lead = chunk.from() == 0 ? 0 : 1;
      int length = read(chunk.file(), bytes, chunk.from() - lead);
      int from = lead == 0 ? 0 : afterLineFeed(bytes, 0);
      splitter.split(bytes, from, Math.min(length, lead + CHUNK_BYTES));
    }
    return new Split(splitter.lines(), splitter.fields(), splitter.checksum());
  }

  /** Fills the buffer as far as the file goes; a last line without a line feed gets one. */
  private static int read(FileChannel file, byte[] bytes, long from) throws IOException {
    var buffer = ByteBuffer.wrap(bytes, 0, bytes.length - 1);
    while (buffer.hasRemaining() && file.read(buffer, from + buffer.position()) >= 0) {
      // reads until the buffer is full or the file ends
    }
    int length = buffer.position();
    bytes[length] = '\n';
    return length;
  }

  private static int afterLineFeed(byte[] bytes, int from) {
    int at = from;
    while (bytes[at] != '\n') {
      at++;
    }
    return at + 1;
  }

  /** {@code DIR}: one pass, as a process of its own. */
  public static void main(String[] args) throws Exception {
    ChildReport.ready();
    ChildReport.done(split(Path.of(args[0])).fields() + " fields");
  }
}
