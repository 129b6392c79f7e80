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
    return isAscii(block.bytes(), block.from(), block.to()) ? -1 : decode(block);
  }

  private static boolean isAscii(byte[] bytes, int from, int to) {
    int i = from;
    for (; i + Long.BYTES <= to; i += Long.BYTES) {
      if (((long) LONGS.get(bytes, i) & HIGHS) != 0) {
        return false;
      }
    }
    for (; i < to; i++) {
      if (bytes[i] < 0) {
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
