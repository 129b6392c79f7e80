package ir.hedye.monthend.payment.bankfile;

import java.io.IOException;
import java.io.Reader;

/**
 * A text with one more line after its last, which holds a single mark. A CSV parser that is still
 * inside a quote at the end of the file swallows the mark, and so betrays that the quote has no
 * end; by itself it would say nothing.
 */
final class MarkedEnd extends Reader {
  /** End of transmission: a character that no CSV field holds. */
  static final String MARK = "\u0004";

  private static final String LAST_LINE = "\n" + MARK;
  private final Reader text;
  private int marked = -1;

  MarkedEnd(Reader text) {
    this.text = text;
  }

  @Override
  public int read(char[] into, int offset, int length) throws IOException {
    int count = marked < 0 ? text.read(into, offset, length) : -1;
    if (count >= 0) {
      return count;
    }
    marked = Math.max(0, marked);
    int rest = Math.min(length, LAST_LINE.length() - marked);
    if (rest == 0) {
      return -1;
    }
    LAST_LINE.getChars(marked, marked + rest, into, offset);
    marked += rest;
    return rest;
  }

  @Override
  public void close() throws IOException {
    text.close();
  }
}
