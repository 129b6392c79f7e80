package ir.hedye.monthend.feed;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Eight bytes of text at once, the first in the lowest bits. Loops over single bytes would be
 * unrolled at each of the dozen places that read a field, and compiling that took longer than
 * reading three million rows; these few multiplications are compiled in no time and are faster too.
 */
final class EightBytes {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /** Eight digits 0. */
  static final long ZEROS = 0x3030_3030_3030_3030L;

  private static final long ONES = 0x0101_0101_0101_0101L;
  private static final long HIGHS = 0x8080_8080_8080_8080L;
  private static final long HIGH_HALVES = 0xF0F0_F0F0_F0F0_F0F0L;

  private EightBytes() {}

  /** The eight bytes that begin at {@code at}; the array must have them. */
  static long in(byte[] b, int at) {
    return (long) LONGS.get(b, at);
  }

  /** The eight bytes that begin at {@code at}; zeros beyond the end of the array. */
  private static long at(byte[] b, int at) {
    return at + Long.BYTES <= b.length ? (long) LONGS.get(b, at) : nearEnd(b, at);
  }

  private static long nearEnd(byte[] b, int at) {
    long text = 0;
    for (int i = b.length - 1; i >= at; i--) {
      text = text << Byte.SIZE | (b[i] & 0xFF);
    }
    return text;
  }

  /** The number that {@code length} digits from 1 to 8 make; {@link Fields#BAD} for other bytes. */
  static long number(byte[] b, int at, int length) {
    int missing = Long.SIZE - length * Byte.SIZE;
    // Digits move up to the highest bits, zeros come in before them.
    return digits((at(b, at) << missing) | ZEROS >>> 1 >>> (Long.SIZE - 1 - missing));
  }

  /** The number that eight digits make; {@link Fields#BAD} for other bytes. */
  static long digits(long text) {
    // A digit is 0x30 to 0x39: its upper half is 3, and 3 still when 6 is added.
    long sixMore = text + 0x0606_0606_0606_0606L;
    long halves = (text & HIGH_HALVES) | ((sixMore & HIGH_HALVES) >>> 4);
    return halves == 0x3333_3333_3333_3333L ? value(text - ZEROS) : Fields.BAD;
  }

  /** The number that the last {@code length} of eight bytes make, from none to all of them. */
  static long lastDigits(long text, int length) {
    long kept = length == 0 ? 0 : -1L << (Long.SIZE - length * Byte.SIZE);
    return digits((text & kept) | (ZEROS & ~kept));
  }

  /** How many of the eight bytes stand before the first such byte: 8 when there is none. */
  static int before(long text, char separator) {
    long x = text ^ separator * ONES;
    return Long.numberOfTrailingZeros((x - ONES) & ~x & HIGHS) / Byte.SIZE;
  }

  /** Eight digits to four pairs, to two fours, to one number. */
  private static long value(long digits) {
    long pairs = ((digits * (1 + (10 << 8))) >>> 8) & 0x00FF_00FF_00FF_00FFL;
    long fours = ((pairs * (1 + (100 << 16))) >>> 16) & 0x0000_FFFF_0000_FFFFL;
    return (fours * (1 + (10_000L << 32))) >>> 32;
  }

  /** 64 bits of the bytes in [from, to). */
  static long print(byte[] b, int from, int to) {
    long print = (long) to - from;
    for (int i = from; i < to; i += Long.BYTES) {
      int beyond = Math.max(0, i + Long.BYTES - to) * Byte.SIZE;
      print = (print ^ at(b, i) << beyond) * 0x9E37_79B9_7F4A_7C15L;
      print ^= print >>> 29;
    }
    return print;
  }

  /** Whether the word stands at {@code from}; a word has at least one byte. */
  static boolean same(byte[] word, byte[] b, int from) {
    for (int i = 0; i < word.length; i += Long.BYTES) {
      int beyond = Math.max(0, i + Long.BYTES - word.length) * Byte.SIZE;
      if ((at(word, i) ^ at(b, from + i)) << beyond != 0) {
        return false;
      }
    }
    return true;
  }
}
