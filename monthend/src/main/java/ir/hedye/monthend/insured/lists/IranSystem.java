package ir.hedye.monthend.insured.lists;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import ir.hedye.monthend.insured.lists.IranSystemTable.Shape;

/**
 * The Iran System code page (ایران سیستم) of the DOS years, in which part of the employers'
 * software still writes: one byte for each letter and shape, in the order of the screen. A word
 * broken by ZWNJ shows in the shapes alone, so ZWNJ survives only after a letter whose last shape
 * differs from its first.
 */
final class IranSystem {
  private static final char ZWNJ = '\u200C';

  private IranSystem() {}

  /** The text in the order of reading, in Persian letters and the digits as written. */
  static String decode(byte[] stored) {
    String codes = VisualOrder.turn(new String(stored, ISO_8859_1));
    var text = new StringBuilder(codes.length() + 4);
    for (int i = 0; i < codes.length(); i++) {
      String letters = IranSystemTable.text(codes.charAt(i));
      if (i > 0
          && IranSystemTable.endsGroup(codes.charAt(i - 1))
          && IranSystemTable.joinsBefore(letters.charAt(0))) {
        text.append(ZWNJ);
      }
      text.append(letters);
    }
    return text.toString();
  }

  /**
   * The bytes of a text; Arabic letters the page lacks take their Persian likeness, any other
   * character it lacks is an IllegalArgumentException.
   */
  static byte[] encode(String text) {
    var codes = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = letter(text, i);
      if (c == 'ا' && i > 0 && letter(text, i - 1) == 'ل') {
        codes.setCharAt(codes.length() - 1, IranSystemTable.LAM_ALEF);
      } else if (c != ZWNJ) {
        codes.append(c < 0x80 ? c : IranSystemTable.code(c, shape(text, i)));
      }
    }
    return VisualOrder.turn(codes.toString()).getBytes(ISO_8859_1);
  }

  private static Shape shape(String text, int i) {
    char c = letter(text, i);
    boolean before =
        i > 0 && IranSystemTable.joinsBefore(c) && IranSystemTable.joinsAfter(letter(text, i - 1));
    boolean after =
        i + 1 < text.length()
            && IranSystemTable.joinsAfter(c)
            && IranSystemTable.joinsBefore(letter(text, i + 1));
    if (before) {
      return after ? Shape.BETWEEN : Shape.LAST;
    }
    return after ? Shape.FIRST : Shape.ALONE;
  }

  private static char letter(String text, int i) {
    char c = text.charAt(i);
    return switch (c) {
      case 'ي', 'ى' -> 'ی';
      case 'ك' -> 'ک';
      case 'أ', 'إ' -> 'ا';
      case 'ؤ' -> 'و';
      case 'ة', 'ۀ' -> 'ه';
      default -> c;
    };
  }
}
