package ir.hedye.monthend.feed;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;

/**
 * A closed list of words of 4 to 15 letters, found by two looks at eight bytes each, however many
 * they are. The first four letters tell the words apart; a multiplier that spreads them is sought
 * once.
 */
public final class Words {
  private static final int FIRST_LETTERS = 4;
  private static final int SLOT_BITS = 4;
  private static final int LENGTH_BITS = 8;
  private static final int TRIES = 100_000;

  /** An empty place: negative, and of no length. */
  private static final int NONE = Integer.MIN_VALUE;

  private final byte[][] words;
  private final int multiplier;
  private final long[] low = new long[1 << SLOT_BITS];
  private final long[] lowMask = new long[1 << SLOT_BITS];
  private final long[] high = new long[1 << SLOT_BITS];
  private final long[] highMask = new long[1 << SLOT_BITS];
  private final int[] found = new int[1 << SLOT_BITS];

  private Words(byte[][] words) {
    this.words = words;
    this.multiplier = multiplierFor(words);
    Arrays.fill(found, NONE);
    for (int i = 0; i < words.length; i++) {
      place(i, (new String(words[i], US_ASCII) + ",").getBytes(US_ASCII));
    }
  }

  /** The names of all values, numbered as they are. */
  public static Words of(Enum<?>[] values) {
    return new Words(
        Arrays.stream(values).map(v -> v.name().getBytes(US_ASCII)).toArray(byte[][]::new));
  }

  /** The words one by one. */
  public byte[][] all() {
    return words.clone();
  }

  private void place(int number, byte[] withComma) {
    if (withComma.length > 2 * Long.BYTES) {
      throw new IllegalArgumentException("too long a word");
    }
    int slot = slot(firstLetters(withComma), multiplier);
    for (int i = 0; i < withComma.length; i++) {
      long[] half = i < Long.BYTES ? low : high;
      long[] mask = i < Long.BYTES ? lowMask : highMask;
      half[slot] |= (long) withComma[i] << (i * Byte.SIZE);
      mask[slot] |= 0xFFL << (i * Byte.SIZE);
    }
    found[slot] = number << LENGTH_BITS | withComma.length;
  }

  private static int multiplierFor(byte[][] words) {
    for (int tried = 0; tried < TRIES; tried++) {
      int multiplier = 0x9E37_79B1 * (2 * tried + 1);
      int taken = 0;
      for (byte[] word : words) {
        taken |= 1 << slot(firstLetters(word), multiplier);
      }
      if (Integer.bitCount(taken) == words.length) {
        return multiplier;
      }
    }
    throw new IllegalArgumentException("words that begin alike");
  }

  private static int firstLetters(byte[] word) {
    int letters = 0;
    for (int i = FIRST_LETTERS - 1; i >= 0; i--) {
      letters = letters << Byte.SIZE | word[i];
    }
    return letters;
  }

  private static int slot(int firstLetters, int multiplier) {
    return (firstLetters * multiplier) >>> (Integer.SIZE - SLOT_BITS);
  }

  /**
   * Which word, with a comma behind it, the sixteen bytes begin with: its number above, its length
   * with the comma in the lowest eight bits; negative, and no length, for none.
   */
  int find(long lowBytes, long highBytes) {
    int slot = slot((int) lowBytes, multiplier);
    long differs =
        ((lowBytes ^ low[slot]) & lowMask[slot]) | ((highBytes ^ high[slot]) & highMask[slot]);
    return differs == 0 ? found[slot] : NONE;
  }

  static int length(int found) {
    return found & 0xFF;
  }

  static int number(int found) {
    return found >> LENGTH_BITS;
  }
}
