package ir.hedye.monthend.feed;

import java.util.Arrays;

/**
 * Splits a block into records and fields (RFC 4180; line ends LF or CRLF). Written by hand for
 * speed: docs/adr/0003.
 */
final class Splitter {
  private byte[] bytes;
  private final int to;
  private final boolean quoted;
  private int at;
  private int spare;
  private long line;

  Splitter(Block block) {
    this.bytes = block.bytes();
    this.at = block.from();
    this.to = block.to();
    this.quoted = block.quoted();
  }

  /** Lines passed so far. */
  long lines() {
    return line;
  }

  /** Where the next record begins. */
  int position() {
    return at;
  }

  /** Moves the row to the next record; false at the end of the block. */
  boolean next(Row row) {
    if (at >= to) {
      return false;
    }
    row.begin(bytes, at, line);
    if (quoted) {
      splitQuoted(row);
    } else {
      splitPlain(row);
    }
    line++;
    return true;
  }

  private void splitPlain(Row row) {
    byte[] b = bytes;
    int i = at;
    int start = i;
    for (; i < to; i++) {
      byte c = b[i];
      if (c <= ',') {
        if (c == ',') {
          row.add(b, start, i);
          start = i + 1;
        } else if (c == '\n') {
          break;
        }
      }
    }
    finish(row, start, i);
  }

  private void finish(Row row, int start, int end) {
    int last = end > start && bytes[end - 1] == '\r' ? end - 1 : end;
    row.add(bytes, start, last);
    row.endRecord(end);
    at = end + 1;
  }

  private void splitQuoted(Row row) {
    spare = to;
    int i = at;
    while (true) {
      boolean opens = i < to && bytes[i] == '"';
      int start = opens ? spare : i;
      int end = opens ? unquote(i) : plainEnd(i);
      if (opens) {
        i = end;
        end = spare;
      } else {
        i = end;
      }
      if (i >= to || bytes[i] == '\n') {
        int last = !opens && end > start && bytes[end - 1] == '\r' ? end - 1 : end;
        row.add(bytes, start, last);
        row.endRecord(i);
        at = i + 1;
        return;
      }
      row.add(bytes, start, end);
      i++;
    }
  }

  private int plainEnd(int from) {
    int i = from;
    while (i < to && bytes[i] != ',' && bytes[i] != '\n') {
      i++;
    }
    return i;
  }

  /** Writes the field's content behind the block and answers where its separator stands. */
  private int unquote(int quote) {
    int i = quote + 1;
    while (i < to) {
      byte c = bytes[i++];
      if (c == '"') {
        if (i >= to || bytes[i] != '"') {
          return afterClosing(i);
        }
        i++;
      }
      line += c == '\n' ? 1 : 0;
      keep(c);
    }
    throw new UnclosedQuote(line);
  }

  /**
   * What stands between the closing quote and the separator belongs to the field; a carriage return
   * does not.
   */
  private int afterClosing(int from) {
    int end = plainEnd(from);
    for (int i = from; i < end; i++) {
      if (bytes[i] != '\r' || i + 1 < end) {
        keep(bytes[i]);
      }
    }
    return end;
  }

  private void keep(byte c) {
    if (spare == bytes.length) {
      bytes = Arrays.copyOf(bytes, bytes.length + Math.max(1024, bytes.length / 4));
    }
    bytes[spare++] = c;
  }

  /** A quote that nothing closes; the line is counted from the block's first. */
  static final class UnclosedQuote extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final long line;

    UnclosedQuote(long line) {
      super("a quote is opened and never closed", null, false, false);
      this.line = line;
    }

    long line() {
      return line;
    }
  }
}
