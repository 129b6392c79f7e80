package ir.hedye.monthend.feed;

import java.util.Arrays;

/**
 * Splits a block into records and fields (RFC 4180; line ends LF or CRLF). Written by hand for
 * speed: docs/adr/0003.
 */
final class Splitter {
  private byte[] bytes;
  private final int to;
  private int at;
  private int spare;
  private long line;

  Splitter(Block block) {
    this.bytes = block.bytes();
    this.at = block.from();
    this.to = block.to();
  }

  /** Lines passed so far. */
  long lines() {
    return line;
  }

  /** Where the next record begins. */
  int position() {
    return at;
  }

  /** Goes on from there: records, each of one line, were taken by somebody else. */
  void skipTo(int position, long records) {
    at = position;
    line += records;
  }

  boolean isAtEnd() {
    return at >= to;
  }

  /** Moves the row to the next record; false at the end of the block. */
  boolean next(Row row) {
    if (at >= to) {
      return false;
    }
    row.begin(bytes, at, line);
    if (!splitPlain(row)) {
      row.begin(bytes, at, line);
      splitQuoted(row);
    }
    line++;
    return true;
  }

  /** Splits a record that has no quote in it; false, and nothing done, for one that has. */
  private boolean splitPlain(Row row) {
    byte[] b = bytes;
    int i = at;
    int start = i;
    for (; i < to; i++) {
      byte c = b[i];
      if (c <= ',') {
        if (c == ',') {
          row.add(start, i);
          start = i + 1;
        } else if (c == '\n') {
          break;
        } else if (c == '"') {
          return false;
        }
      }
    }
    row.add(start, beforeReturn(start, i));
    endRecord(row, i);
    return true;
  }

  private void splitQuoted(Row row) {
    spare = to;
    int separator = field(row, at);
    while (!isRecordEnd(separator)) {
      separator = field(row, separator + 1);
    }
    endRecord(row, separator);
  }

  /** Adds the field that begins at {@code from} and answers where its separator stands. */
  private int field(Row row, int from) {
    if (from < to && bytes[from] == '"') {
      int start = spare;
      int separator = unquote(from);
      row.moveTo(bytes);
      row.add(start, spare);
      return separator;
    }
    int separator = plainEnd(from);
    row.add(from, isRecordEnd(separator) ? beforeReturn(from, separator) : separator);
    return separator;
  }

  /** Where the last field of a record ends: a carriage return is no part of it. */
  private int beforeReturn(int start, int end) {
    return end > start && bytes[end - 1] == '\r' ? end - 1 : end;
  }

  private boolean isRecordEnd(int at) {
    return at >= to || bytes[at] == '\n';
  }

  private void endRecord(Row row, int end) {
    row.endRecord(end);
    at = end + 1;
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
