package ir.hedye.monthend.notice;

import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One part of a text as a mobile network carries it: UCS-2, 70 units alone, 67 beside its header
 * when there are more parts.
 *
 * @param number from 1
 * @param of how many there are
 */
record Segment(int number, int of, String text) {
  private static final int ALONE = 70;
  private static final int TOGETHER = 67;

  /** The concatenation header: six bytes, with an 8-bit reference common to the parts. */
  private static final byte[] HEADER = {5, 0, 3};

  /** Cuts a text; never inside a letter with its marks, an emoji or a surrogate pair. */
  static List<Segment> of(String text) {
    if (text.length() <= ALONE) {
      return List.of(new Segment(1, 1, text));
    }
    var texts = new ArrayList<String>();
    for (int from = 0; from < text.length(); ) {
      int to = end(text, from);
      texts.add(text.substring(from, to));
      from = to;
    }
    var segments = new ArrayList<Segment>();
    for (int number = 1; number <= texts.size(); number++) {
      segments.add(new Segment(number, texts.size(), texts.get(number - 1)));
    }
    return List.copyOf(segments);
  }

  private static int end(String text, int from) {
    if (text.length() - from <= TOGETHER) {
      return text.length();
    }
    var letters = BreakIterator.getCharacterInstance(Locale.ROOT);
    letters.setText(text);
    int end = from + TOGETHER;
    if (!letters.isBoundary(end)) {
      end = letters.preceding(end);
    }
    if (end > from) {
      return end;
    }
    end = from + TOGETHER; // one letter with more marks than a part has room for
    return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
  }

  /** Whether {@link #bytes} begin with the concatenation header. */
  boolean hasHeader() {
    return of > 1;
  }

  /** What goes into {@code short_message}. */
  byte[] bytes(long reference) {
    byte[] body = text.getBytes(StandardCharsets.UTF_16BE);
    if (!hasHeader()) {
      return body;
    }
    var bytes = new byte[HEADER.length + 3 + body.length];
    System.arraycopy(HEADER, 0, bytes, 0, HEADER.length);
    bytes[3] = (byte) reference;
    bytes[4] = (byte) of;
    bytes[5] = (byte) number;
    System.arraycopy(body, 0, bytes, HEADER.length + 3, body.length);
    return bytes;
  }

  /** The text is a person's; a log never carries it. */
  @Override
  public String toString() {
    return "part " + number + " of " + of;
  }
}
