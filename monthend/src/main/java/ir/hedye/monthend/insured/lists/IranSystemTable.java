package ir.hedye.monthend.insured.lists;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * The upper half of the Iran System code page, byte by byte: digits, letters in their shapes, and
 * from B0 to DF the box drawing of code page 437 (Wikipedia, "Iran System encoding"; checked
 * against bytes published from real lists).
 */
final class IranSystemTable {
  /** Where a letter stands in its joined group; its column in {@link #SHAPES}. */
  enum Shape {
    ALONE(0),
    LAST(1),
    FIRST(2),
    BETWEEN(3);

    private final int column;

    Shape(int column) {
      this.column = column;
    }
  }

  /** A letter, and its byte alone, last, first and between. One byte may serve several. */
  private static final String SHAPES =
      """
      ء 8F8F8F8F   آ 8D8D8D8D   ئ 8E8E8E8E   ا 90919091   ب 92929393   پ 94949595
      ت 96969797   ث 98989999   ج 9A9A9B9B   چ 9C9C9D9D   ح 9E9E9F9F   خ A0A0A1A1
      د A2A2A2A2   ذ A3A3A3A3   ر A4A4A4A4   ز A5A5A5A5   ژ A6A6A6A6   س A7A7A8A8
      ش A9A9AAAA   ص ABABACAC   ض ADADAEAE   ط AFAFAFAF   ظ E0E0E0E0   ع E1E2E4E3
      غ E5E6E8E7   ف E9E9EAEA   ق EBEBECEC   ک EDEDEEEE   گ EFEFF0F0   ل F1F1F3F3
      م F4F4F5F5   ن F6F6F7F7   و F8F8F8F8   ه F9F9FBFA   ی FDFCFEFE   ـ 8B8B8B8B
      """;

  private static final String BOXES =
      "░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀"; // B0 to DF

  private static final String RIGHT_JOINING = "آادذرزژو";
  static final char LAM_ALEF = 0xF2;

  private static final Map<Character, byte[]> BYTES = new HashMap<>();
  private static final String[] TEXTS = new String[256];

  static {
    for (int b = 0; b < 0x80; b++) {
      TEXTS[b] = String.valueOf((char) b);
    }
    for (int digit = 0; digit < 10; digit++) {
      single((char) ('\u06F0' + digit), 0x80 + digit);
    }
    for (int i = 0; i < BOXES.length(); i++) {
      single(BOXES.charAt(i), 0xB0 + i);
    }
    single('\u060C', 0x8A); // Persian comma
    single('\u061F', 0x8C); // Persian question mark
    single('\u00A0', 0xFF); // no-break space
    readShapes();
    TEXTS[LAM_ALEF] = "لا";
  }

  private IranSystemTable() {}

  private static void single(char c, int b) {
    BYTES.put(c, new byte[] {(byte) b, (byte) b, (byte) b, (byte) b});
    TEXTS[b] = String.valueOf(c);
  }

  private static void readShapes() {
    String[] fields = SHAPES.strip().split("\\s+", -1);
    for (int i = 0; i < fields.length; i += 2) {
      byte[] shapes = HexFormat.of().parseHex(fields[i + 1]);
      BYTES.put(fields[i].charAt(0), shapes);
      for (byte shape : shapes) {
        TEXTS[shape & 0xFF] = fields[i];
      }
    }
  }

  /** The text of a byte, its shape forgotten; two letters for the lam-alef. */
  static String text(char b) {
    return TEXTS[b];
  }

  /** The byte of a character in that shape. */
  static char code(char c, Shape shape) {
    byte[] shapes = BYTES.get(c);
    if (shapes == null) {
      throw new IllegalArgumentException("Iran System has no byte for U+%04X".formatted((int) c));
    }
    return (char) (shapes[shape.column] & 0xFF);
  }

  /** Whether the byte is a letter or a Persian digit. */
  static boolean isWritten(int b) {
    return (b >= 0x80 && b <= 0x89) || (b >= 0x8D && b <= 0xAF) || (b >= 0xE0 && b <= 0xFE);
  }

  /** Whether the letter joins the one before it. */
  static boolean joinsBefore(char c) {
    return isLetter(c) && c != 'ء';
  }

  /** Whether the letter joins the one after it. */
  static boolean joinsAfter(char c) {
    return joinsBefore(c) && RIGHT_JOINING.indexOf(c) < 0;
  }

  /** Whether the byte shows a letter that would have joined the next one, but does not. */
  static boolean endsGroup(char b) {
    char letter = text(b).charAt(0);
    return joinsAfter(letter)
        && b != code(letter, Shape.FIRST)
        && b != code(letter, Shape.BETWEEN)
        && b != LAM_ALEF;
  }

  private static boolean isLetter(char c) {
    return c == 'ـ' || (c >= 'ء' && c <= 'ی' && Character.isLetter(c));
  }
}
