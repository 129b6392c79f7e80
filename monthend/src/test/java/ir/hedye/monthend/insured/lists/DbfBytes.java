package ir.hedye.monthend.insured.lists;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A DBF file as bytes, to do to it what floppies, editors and broken copies do. */
final class DbfBytes {
  private static final int HEADER_LENGTH_AT = 8;
  private static final int RECORD_LENGTH_AT = 10;
  private static final int COUNT_AT = 4;

  private final Path path;
  private final byte[] bytes;

  private DbfBytes(Path path, byte[] bytes) {
    this.path = path;
    this.bytes = bytes;
  }

  static DbfBytes of(Path path) throws IOException {
    return new DbfBytes(path, Files.readAllBytes(path));
  }

  /** Where that record (from 1) begins. */
  int startOf(int record) {
    return number(HEADER_LENGTH_AT) + (record - 1) * number(RECORD_LENGTH_AT);
  }

  void deleteRecord(int record) throws IOException {
    set(startOf(record), '*');
  }

  /** Wipes the byte that says whether the record is deleted. */
  void wipeMark(int record) throws IOException {
    set(startOf(record), 0xFF);
  }

  /** Fills the description of the columns with zeros. */
  void blankColumns() throws IOException {
    Arrays.fill(bytes, 32, startOf(1), (byte) 0);
    Files.write(path, bytes);
  }

  /** Repeats the first record as a second one. */
  void doubleTheRecord() throws IOException {
    int length = number(RECORD_LENGTH_AT);
    byte[] longer = Arrays.copyOf(bytes, startOf(2) + length);
    System.arraycopy(bytes, startOf(1), longer, startOf(2), length);
    Files.write(path, longer);
    of(path).countInHeader(2);
  }

  void cutAt(int length) throws IOException {
    Files.write(path, Arrays.copyOf(bytes, length));
  }

  void countInHeader(int records) throws IOException {
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(COUNT_AT, records);
    Files.write(path, bytes);
  }

  void set(int at, int value) throws IOException {
    bytes[at] = (byte) value;
    Files.write(path, bytes);
  }

  void put(int at, String ascii) throws IOException {
    for (int i = 0; i < ascii.length(); i++) {
      bytes[at + i] = (byte) ascii.charAt(i);
    }
    Files.write(path, bytes);
  }

  private int number(int at) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getShort(at) & 0xFFFF;
  }
}
