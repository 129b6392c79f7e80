package ir.hedye.monthend.feed;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Cuts a stream into blocks at record ends, also where a quoted field holds line ends. */
final class BlockCutter {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGHS = 0x8080808080808080L;
  private static final long QUOTES = '"' * ONES;

  private final InputStream in;
  private final int size;
  private final int limit;
  private final Queue<byte[]> spent = new ConcurrentLinkedQueue<>();
  private byte[] carried = new byte[0];
  private boolean ended;
  private int number;

  /**
   * @param size bytes of an ordinary block
   * @param limit bytes of the longest record; a longer one is cut (only a quote left open makes
   *     one)
   */
  BlockCutter(InputStream in, int size, int limit) {
    this.in = in;
    this.size = size;
    this.limit = limit;
  }

  /** The next block, or empty at the end of the file. */
  Optional<Block> next() throws IOException {
    byte[] bytes = room(carried.length);
    int filled = carried.length;
    System.arraycopy(carried, 0, bytes, 0, filled);
    while (true) {
      filled += fill(bytes, filled);
      if (filled == 0) {
        return Optional.empty();
      }
      int end = ended || filled >= limit ? filled : recordEnd(bytes, filled);
      if (end > 0) {
        carried = Arrays.copyOfRange(bytes, end, filled);
        return Optional.of(new Block(bytes, 0, end, number++));
      }
      bytes = Arrays.copyOf(bytes, Math.min(limit, bytes.length * 2));
    }
  }

  /** Bytes used before, or fresh ones: more than {@code taken}. */
  private byte[] room(int taken) {
    if (taken * 2 > size) {
      return new byte[taken * 2];
    }
    byte[] used = spent.poll();
    return used == null ? new byte[size] : used;
  }

  /** Takes back the bytes of a block that nobody reads any more: from any thread. */
  void reuse(Block block) {
    if (block.bytes().length == size) {
      spent.add(block.bytes());
    }
  }

  private int fill(byte[] bytes, int from) throws IOException {
    int read = in.readNBytes(bytes, from, bytes.length - from);
    ended = read < bytes.length - from;
    return read;
  }

  /** Where the next quote stands, or {@code to}. */
  private static int quote(byte[] bytes, int from, int to) {
    int i = from;
    while (i + Long.BYTES <= to && !hasQuote((long) LONGS.get(bytes, i))) {
      i += Long.BYTES;
    }
    while (i < to && bytes[i] != '"') {
      i++;
    }
    return i;
  }

  private static boolean hasQuote(long eight) {
    long x = eight ^ QUOTES;
    return ((x - ONES) & ~x & HIGHS) != 0;
  }

  /** Just after the last line end that ends a record; 0 when there is none. */
  private static int recordEnd(byte[] bytes, int length) {
    int end = 0;
    boolean inside = false;
    boolean closed = false;
    int from = 0;
    while (from <= length) {
      int quote = quote(bytes, from, length);
      end = inside ? end : Math.max(end, afterLineEnd(bytes, from, quote));
      boolean opens = !inside && quote < length && opens(bytes, quote, closed);
      closed = inside;
      inside = opens;
      from = quote + 1;
    }
    return end;
  }

  /** Whether a quote outside of quotes opens a field, or opens one again that was just closed. */
  private static boolean opens(byte[] bytes, int quote, boolean closed) {
    if (quote == 0) {
      return true;
    }
    byte before = bytes[quote - 1];
    return before == ',' || before == '\n' || (before == '"' && closed);
  }

  /** Just after the last line end in that stretch, or 0. */
  private static int afterLineEnd(byte[] bytes, int from, int to) {
    int end = to;
    while (end > from && bytes[end - 1] != '\n') {
      end--;
    }
    return end > from ? end : 0;
  }
}
