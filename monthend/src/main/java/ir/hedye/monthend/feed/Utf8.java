package ir.hedye.monthend.feed;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Whether bytes are UTF-8, and if not, on which line they stop being it. */
final class Utf8 {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long HIGHS = 0x8080808080808080L;

  private Utf8() {}

  /** The line (0 the block's first) of the first wrong byte, or -1. */
  static long wrongLine(Block block) {
    return wrongLine(block, block.from());
  }

  /** The same of what stands from there on: line 0 is the one that begins there. */
  static long wrongLine(Block block, int from) {
    boolean plain = isPlain(block.bytes(), from, block.to());
    return plain ? -1 : decode(new Block(block.bytes(), from, block.to(), block.number()));
  }

  /**
   * Whether the bytes are UTF-8 of the letters that our files have: Latin, Persian, invisible
   * signs. False says only that the decoder must look.
   */
  private static boolean isPlain(byte[] bytes, int from, int to) {
    int i = from;
    while (i < to) {
      if (i + Long.BYTES <= to && ((long) LONGS.get(bytes, i) & HIGHS) == 0) {
        i += Long.BYTES;
      } else {
        int length = plainLength(bytes[i]);
        if (length == 0 || i + length > to || !areTails(bytes, i + 1, i + length)) {
          return false;
        }
        i += length;
      }
    }
    return true;
  }

  /** How many bytes a letter with this first byte has, 0 when that is not known at once. */
  private static int plainLength(byte first) {
    if (first >= 0) {
      return 1;
    }
    int unsigned = first & 0xFF;
    if (unsigned < 0xC2) {
      return 0;
    }
    return unsigned < 0xE0 ? 2 : unsigned > 0xE0 && unsigned < 0xED ? 3 : 0;
  }

  private static boolean areTails(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if ((bytes[i] & 0xC0) != 0x80) {
        return false;
      }
    }
    return true;
  }

  private static long decode(Block block) {
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    var in = ByteBuffer.wrap(block.bytes(), block.from(), block.to() - block.from());
    var out = CharBuffer.allocate(8192);
    CoderResult result = decoder.decode(in, out, true);
    while (result.isOverflow()) {
      out.clear();
      result = decoder.decode(in, out, true);
    }
    return result.isError() ? linesBefore(block, in.position()) : -1;
  }

  private static long linesBefore(Block block, int position) {
    long lines = 0;
    for (int i = block.from(); i < position; i++) {
      lines += block.bytes()[i] == '\n' ? 1 : 0;
    }
    return lines;
  }
}
