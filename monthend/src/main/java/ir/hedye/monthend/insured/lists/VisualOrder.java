package ir.hedye.monthend.insured.lists;

/**
 * Between the order of reading and the order on the screen, left to right, in which Iran System
 * text is stored. Numbers and Latin words keep their own order, brackets are mirrored. One
 * operation serves both ways.
 */
final class VisualOrder {
  /** What may stand inside a number or a Latin phrase, one at a time. */
  private static final String SEPARATORS = " .,/:-_@";

  private VisualOrder() {}

  /** Turns text, carried as one char for each Iran System byte, from one order to the other. */
  static String turn(String codes) {
    if (codes.chars().allMatch(c -> c < 0x80)) {
      return codes;
    }
    var turned = new StringBuilder(codes.length());
    int end = codes.length();
    while (end > 0) {
      int start = startOfRun(codes, end);
      if (start < end) {
        turned.append(codes, start, end);
      } else {
        start = end - 1;
        turned.append(mirrored(codes.charAt(start)));
      }
      end = start;
    }
    return turned.toString();
  }

  /** Where the left-to-right run that ends here begins; the same place when there is none. */
  private static int startOfRun(String codes, int end) {
    int start = end;
    while (start > 0) {
      if (isLeftToRight(codes.charAt(start - 1))) {
        start--;
      } else if (start < end && start > 1 && isSeparated(codes, start)) {
        start -= 2;
      } else {
        break;
      }
    }
    return start;
  }

  private static boolean isSeparated(String codes, int start) {
    return SEPARATORS.indexOf(codes.charAt(start - 1)) >= 0
        && isLeftToRight(codes.charAt(start - 2));
  }

  private static boolean isLeftToRight(char code) {
    return (code >= '0' && code <= '9')
        || (code >= 'A' && code <= 'Z')
        || (code >= 'a' && code <= 'z')
        || (code >= 0x80 && code <= 0x89);
  }

  private static char mirrored(char code) {
    return switch (code) {
      case '(' -> ')';
      case ')' -> '(';
      case '[' -> ']';
      case ']' -> '[';
      case '{' -> '}';
      case '}' -> '{';
      default -> code;
    };
  }
}
