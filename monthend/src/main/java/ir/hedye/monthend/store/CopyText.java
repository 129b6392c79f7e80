package ir.hedye.monthend.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/** Rows in the text form of PostgreSQL's COPY, built without an object a field. */
public final class CopyText {
  private byte[] bytes = new byte[1 << 12];
  private int length;
  private boolean rowBegun;

  public CopyText add(long number) {
    separate();
    byte[] digits = Long.toString(number).getBytes(UTF_8);
    append(digits);
    return this;
  }

  public CopyText add(boolean value) {
    separate();
    append((byte) (value ? 't' : 'f'));
    return this;
  }

  public CopyText addNull() {
    separate();
    append((byte) '\\');
    append((byte) 'N');
    return this;
  }

  public CopyText add(String text) {
    separate();
    for (byte b : text.getBytes(UTF_8)) {
      switch (b) {
        case '\\' -> escape('\\');
        case '\t' -> escape('t');
        case '\n' -> escape('n');
        case '\r' -> escape('r');
        case 0 -> append((byte) ' '); // PostgreSQL's text holds no NUL
        default -> append(b);
      }
    }
    return this;
  }

  /** Bytes of a bytea column. */
  public CopyText addHex(byte[] content) {
    separate();
    escape('\\');
    append((byte) 'x');
    append(java.util.HexFormat.of().formatHex(content).getBytes(UTF_8));
    return this;
  }

  public void endRow() {
    append((byte) '\n');
    rowBegun = false;
  }

  /** How many bytes there are. */
  public int length() {
    return length;
  }

  byte[] bytes() {
    return bytes;
  }

  public void clear() {
    length = 0;
    rowBegun = false;
  }

  private void separate() {
    if (rowBegun) {
      append((byte) '\t');
    }
    rowBegun = true;
  }

  private void escape(char c) {
    append((byte) '\\');
    append((byte) c);
  }

  private void append(byte b) {
    if (length == bytes.length) {
      bytes = Arrays.copyOf(bytes, length * 2);
    }
    bytes[length++] = b;
  }

  private void append(byte[] more) {
    while (length + more.length > bytes.length) {
      bytes = Arrays.copyOf(bytes, bytes.length * 2);
    }
    System.arraycopy(more, 0, bytes, length, more.length);
    length += more.length;
  }
}
