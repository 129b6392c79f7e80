package ir.hedye.bench;

/**
 * Splits the lines of a stretch of bytes into fields, as RFC 4180 says, and counts what it found.
 */
final class LineSplitter {
  private static final int COLUMNS_MAX = 64;

  /** Where each field of the line at hand ends: what any reader of the fields would need. */
  private final int[] ends = new int[COLUMNS_MAX];

  private long fields;
  private long lines;
  private long checksum;

  /**
   * Splits the whole lines that begin in {@code from} to {@code to - 1}; the last ends in a line
   * feed.
   */
  void split(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to) {
      at = line(bytes, at);
    }
  }

  /** Splits one line and answers where the next begins. */
  private int line(byte[] bytes, int from) {
    int field = 0;
    int at = from;
    while (bytes[at] != '\n') {
      if (bytes[at] == ',') {
        ends[field++] = at;
      } else if (bytes[at] == '"') {
        at = closingQuote(bytes, at + 1);
      }
      at++;
    }
    ends[field++] = at;
    fields += field;
    lines++;
    checksum += ends[field >> 1] - from;
    return at + 1;
  }

  /** A doubled quote closes and opens again: the caller sees the second one next. */
  private static int closingQuote(byte[] bytes, int from) {
    int at = from;
    while (bytes[at] != '"') {
      at++;
    }
    return at;
  }

  long fields() {
    return fields;
  }

  long lines() {
    return lines;
  }

  /** Depends on where fields ended, so that finding the ends cannot be optimised away. */
  long checksum() {
    return checksum;
  }
}
