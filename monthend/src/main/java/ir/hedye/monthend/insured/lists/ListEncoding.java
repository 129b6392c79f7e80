package ir.hedye.monthend.insured.lists;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** The three ways in which an employer's list may spell its text. */
public enum ListEncoding {
  /** Windows Arabic, as the Organization's own templates declare it. */
  CP1256 {
    @Override
    String decode(byte[] stored) {
      return new String(stored, WINDOWS_1256);
    }

    @Override
    byte[] encode(String text) {
      return strictly(WINDOWS_1256, windowsLetters(text));
    }
  },
  /** The DOS page that third-party software writes. */
  IRAN_SYSTEM {
    @Override
    String decode(byte[] stored) {
      return IranSystem.decode(stored);
    }

    @Override
    byte[] encode(String text) {
      return IranSystem.encode(text);
    }
  },
  /** UTF-8, as the Organization's instruction asks. */
  UNICODE {
    @Override
    String decode(byte[] stored) {
      return new String(stored, StandardCharsets.UTF_8);
    }

    @Override
    byte[] encode(String text) {
      return strictly(StandardCharsets.UTF_8, text);
    }
  };

  private static final Charset WINDOWS_1256 = Charset.forName("windows-1256");

  /** Text as stored; Persian and Arabic letters are not yet folded into one. */
  abstract String decode(byte[] stored);

  /** The bytes of a text; an IllegalArgumentException for a character the page lacks. */
  abstract byte[] encode(String text);

  /**
   * What the setting says: {@code auto} (empty: each file is asked), {@code cp1256}, {@code
   * iran-system} or {@code unicode}.
   */
  public static Optional<ListEncoding> ofSetting(String setting) {
    return switch (setting.strip().toLowerCase(Locale.ROOT)) {
      case "auto" -> Optional.empty();
      case "cp1256" -> Optional.of(CP1256);
      case "iran-system" -> Optional.of(IRAN_SYSTEM);
      case "unicode" -> Optional.of(UNICODE);
      default ->
          throw new IllegalArgumentException(
              "the list encoding is auto, cp1256, iran-system or unicode, not: " + setting);
    };
  }

  /** Windows-1256 has no «ی», no «ۀ» and no Persian digits: their likeness stands in. */
  private static String windowsLetters(String text) {
    var letters = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      letters.append(
          switch (c) {
            case 'ی' -> 'ي';
            case 'ۀ' -> 'ه';
            default -> c >= '\u06F0' && c <= '\u06F9' ? (char) (c - '\u06F0' + '0') : c;
          });
    }
    return letters.toString();
  }

  private static byte[] strictly(Charset charset, String text) {
    try {
      ByteBuffer encoded = charset.newEncoder().encode(CharBuffer.wrap(text));
      byte[] bytes = new byte[encoded.remaining()];
      encoded.get(bytes);
      return bytes;
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException(charset + " lacks a character of the text", e);
    }
  }
}
