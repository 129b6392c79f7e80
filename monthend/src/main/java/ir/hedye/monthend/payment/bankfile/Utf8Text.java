package ir.hedye.monthend.payment.bankfile;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * The characters of a file that must be UTF-8: unpacked when it is gzip, without its byte-order
 * mark. Whatever is wrong comes after every good character before it, as an {@link Unreadable} with
 * its line.
 */
final class Utf8Text extends Reader {
  private static final byte[] GZIP = {0x1F, (byte) 0x8B};
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final String BROKEN_GZIP = "gzip broken or cut short";
  private final InputStream in;
  private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
  private final ByteBuffer bytes = ByteBuffer.allocate(16384).limit(0);
  private boolean ended;
  private long line = 1;

  private Utf8Text(InputStream in) {
    this.in = in;
  }

  static Utf8Text open(Path file) throws IOException {
    InputStream raw = new BufferedInputStream(Files.newInputStream(file));
    try {
      boolean packed = begins(raw, GZIP);
      InputStream in = packed ? new BufferedInputStream(new GZIPInputStream(raw, 16384)) : raw;
      if (begins(in, BYTE_ORDER_MARK)) {
        in.skipNBytes(BYTE_ORDER_MARK.length);
      }
      return new Utf8Text(in);
    } catch (EOFException | ZipException e) {
      raw.close();
      throw new Unreadable(1, BROKEN_GZIP);
    }
  }

  private static boolean begins(InputStream in, byte[] magic) throws IOException {
    in.mark(magic.length);
    byte[] first = in.readNBytes(magic.length);
    in.reset();
    return Arrays.equals(first, magic);
  }

  /** The line that is being read, from 1. */
  long line() {
    return line;
  }

  @Override
  public int read(char[] into, int offset, int length) throws IOException {
    if (length < 2) {
      throw new IllegalArgumentException("room for two characters is needed");
    }
    CharBuffer chars = CharBuffer.wrap(into, offset, length).slice();
    while (true) {
      CoderResult result = decoder.decode(bytes, chars, ended);
      if (chars.position() > 0) {
        return take(chars.flip());
      }
      if (result.isError()) {
        throw new Unreadable(line, "not UTF-8");
      }
      if (ended) {
        return -1;
      }
      fill();
    }
  }

  private int take(CharBuffer chars) throws Unreadable {
    for (int i = 0; i < chars.length(); i++) {
      char c = chars.charAt(i);
      if (c == 0) {
        throw new Unreadable(line, "neither XML nor CSV: it has zero bytes");
      }
      line += c == '\n' ? 1 : 0;
    }
    return chars.length();
  }

  private void fill() throws IOException {
    bytes.compact();
    try {
      int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
      ended = count < 0;
      bytes.position(bytes.position() + Math.max(0, count));
    } catch (EOFException | ZipException e) {
      throw new Unreadable(line, BROKEN_GZIP);
    } finally {
      bytes.flip();
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
