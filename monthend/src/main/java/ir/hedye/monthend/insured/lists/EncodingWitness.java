package ir.hedye.monthend.insured.lists;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What the bytes of a file say about the encoding they are written in. The word of the sex column
 * (مرد, زن) decides; without it, whether the text is well-formed UTF-8; then the page in which more
 * of the bytes are letters; and when the bytes cannot tell, the header. The header comes last
 * because files in Iran System declare cp1256 as well.
 */
final class EncodingWitness {
  private static final List<String> SEXES = List.of("مرد", "زن");

  /** The Organization's format gives the sex column three bytes: a longer word is cut there. */
  private static final int SEX_BYTES = 3;

  private static final boolean[] IS_CP1256_LETTER = cp1256Letters();

  private final Map<ListEncoding, Integer> sexes = new EnumMap<>(ListEncoding.class);
  private int unicodeValues;
  private int otherValues;
  private int cp1256Letters;
  private int iranSystemLetters;

  /** Takes the value of the sex column. */
  void sex(byte[] value) {
    for (var encoding : ListEncoding.values()) {
      for (String word : SEXES) {
        byte[] spelt = encoding.encode(word);
        int length = Math.min(spelt.length, Math.max(value.length, SEX_BYTES));
        if (Arrays.equals(value, Arrays.copyOf(spelt, length))) {
          sexes.merge(encoding, 1, Integer::sum);
        }
      }
    }
  }

  /** Takes the value of any text column. */
  void text(byte[] value) {
    int high = 0;
    for (byte b : value) {
      if (b < 0) {
        high++;
        cp1256Letters += IS_CP1256_LETTER[b & 0xFF] ? 1 : 0;
        iranSystemLetters += IranSystemTable.isWritten(b & 0xFF) ? 1 : 0;
      }
    }
    if (high > 0 && isPersianUtf8(value)) {
      unicodeValues++;
    } else if (high > 0) {
      otherValues++;
    }
  }

  /** The encoding, given whether the header declares cp1256. */
  ListEncoding verdict(boolean declaresCp1256) {
    int most = sexes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    var named = sexes.keySet().stream().filter(e -> sexes.getOrDefault(e, 0) == most).toList();
    if (named.size() == 1) {
      return named.getFirst();
    }
    if (unicodeValues > otherValues) {
      return ListEncoding.UNICODE;
    }
    boolean tied = cp1256Letters == iranSystemLetters;
    boolean cp1256 = tied ? declaresCp1256 : cp1256Letters > iranSystemLetters;
    return cp1256 ? ListEncoding.CP1256 : ListEncoding.IRAN_SYSTEM;
  }

  /** A field may cut the last character: what is left of it is not held against the text. */
  private static boolean isPersianUtf8(byte[] value) {
    var decoder = StandardCharsets.UTF_8.newDecoder();
    var text = CharBuffer.allocate(value.length);
    var result = decoder.decode(ByteBuffer.wrap(value), text, false);
    return result.isUnderflow()
        && text.flip().chars().anyMatch(c -> c >= '\u0600' && c <= '\u06FF');
  }

  private static boolean[] cp1256Letters() {
    var letters = new boolean[256];
    for (int b = 0x80; b < 0x100; b++) {
      char c = ListEncoding.CP1256.decode(new byte[] {(byte) b}).charAt(0);
      letters[b] = c >= '\u0621' && c <= '\u06CC' && Character.isLetter(c);
    }
    return letters;
  }
}
