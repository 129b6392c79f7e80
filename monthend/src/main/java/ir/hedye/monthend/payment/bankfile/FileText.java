package ir.hedye.monthend.payment.bankfile;

import ir.hedye.law.value.Folding;

/**
 * Names and remarks as a bank file carries them: folded (one «ی», one «ک», Latin digits), on one
 * line, without control characters, direction marks and whatever XML cannot hold. The joiners of
 * Persian spelling (ZWNJ, ZWJ) stay.
 */
final class FileText {
  private static final int ZWNJ = 0x200C;
  private static final int ZWJ = 0x200D;

  private FileText() {}

  /** The text in that form, cut to at most so many UTF-16 units, never inside a character. */
  static String of(String raw, int longest) {
    var kept = new StringBuilder(raw.length());
    raw.codePoints().forEach(c -> append(kept, c));
    return cut(Folding.fold(kept.toString()), longest);
  }

  private static void append(StringBuilder kept, int c) {
    if (isBlank(c)) {
      boolean first = kept.isEmpty() || kept.charAt(kept.length() - 1) == ' ';
      kept.append(first ? "" : " ");
    } else if (isPrintable(c)) {
      kept.appendCodePoint(c);
    }
  }

  private static boolean isBlank(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }

  private static boolean isPrintable(int c) {
    return switch (Character.getType(c)) {
      case Character.FORMAT -> c == ZWNJ || c == ZWJ;
      case Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> false;
      default -> true;
    };
  }

  private static String cut(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    boolean insideOne =
        Character.isHighSurrogate(text.charAt(longest - 1))
            && Character.isLowSurrogate(text.charAt(longest));
    return Folding.fold(text.substring(0, insideOne ? longest - 1 : longest));
  }
}
