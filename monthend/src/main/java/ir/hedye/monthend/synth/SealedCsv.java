package ir.hedye.monthend.synth;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * One CSV file, written straight to bytes: UTF-8, lines end in LF, a field is quoted when it must
 * be; counted and sealed as it goes.
 */
final class SealedCsv implements Closeable {
  private static final int BUFFER = 1 << 16;

  /** No field is longer in bytes; fields are checked against it. */
  private static final int LONGEST = 4096;

  private final String name;
  private final OutputStream out;
  private final MessageDigest digest = sha256();
  private final byte[] buffer = new byte[BUFFER];
  private int used;
  private long lines;
  private boolean lineBegun;

  private SealedCsv(String name, OutputStream out) {
    this.name = name;
    this.out = out;
  }

  static SealedCsv create(Path folder, String name, String header) throws IOException {
    var file = new SealedCsv(name, Files.newOutputStream(folder.resolve(name)));
    for (String column : header.split(",", -1)) {
      file.put(column);
    }
    file.end();
    return file;
  }

  SealedCsv put(String text) {
    return needsQuotes(text) ? quoted(text) : field(text);
  }

  /** The text in quotes, needed or not, as some exporters write. */
  SealedCsv quoted(String text) {
    return field('"' + text.replace("\"", "\"\"") + '"');
  }

  SealedCsv put(long number) {
    begin();
    if (number < 0) {
      throw new IllegalArgumentException("a number below 0");
    }
    int digits = 1;
    for (long rest = number; rest >= 10; rest /= 10) {
      digits++;
    }
    digits(number, digits);
    return this;
  }

  /** The number with leading zeros, that many digits wide. */
  SealedCsv padded(long number, int width) {
    begin();
    digits(number, width);
    return this;
  }

  /** A month as {@code yyyy-MM}. */
  SealedCsv month(int month) {
    begin();
    digits(month / 12, 4);
    buffer[used++] = '-';
    digits(month % 12 + 1, 2);
    return this;
  }

  /** A day as {@code yyyy-MM-dd}; empty for 0. */
  SealedCsv day(int packed) {
    begin();
    if (packed != 0) {
      digits(packed / 10_000, 4);
      buffer[used++] = '-';
      digits(packed / 100 % 100, 2);
      buffer[used++] = '-';
      digits(packed % 100, 2);
    }
    return this;
  }

  void row(Iterable<String> fields) {
    fields.forEach(this::put);
    end();
  }

  void end() {
    room(1);
    buffer[used++] = '\n';
    lineBegun = false;
    lines++;
  }

  /** Ends the file and says what is in it. */
  FileSeal seal() throws IOException {
    close();
    return new FileSeal(name, lines - 1, HexFormat.of().formatHex(digest.digest()));
  }

  @Override
  public void close() throws IOException {
    flush();
    out.close();
  }

  private SealedCsv field(String text) {
    begin();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > LONGEST) {
      throw new IllegalArgumentException("a field of " + bytes.length + " bytes");
    }
    System.arraycopy(bytes, 0, buffer, used, bytes.length);
    used += bytes.length;
    return this;
  }

  private void begin() {
    room(LONGEST + 1);
    if (lineBegun) {
      buffer[used++] = ',';
    }
    lineBegun = true;
  }

  private void digits(long number, int width) {
    long rest = number;
    for (int i = used + width - 1; i >= used; i--) {
      buffer[i] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    used += width;
  }

  private void room(int bytes) {
    if (used + bytes > BUFFER) {
      try {
        flush();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private void flush() throws IOException {
    digest.update(buffer, 0, used);
    out.write(buffer, 0, used);
    used = 0;
  }

  private static boolean needsQuotes(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ',' || c == '"' || c == '\n' || c == '\r') {
        return true;
      }
    }
    return false;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
