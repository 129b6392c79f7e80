package ir.hedye.monthend.insured.lists;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** The fixed head of a DBF file, held against the file's size: a cut file shows here. */
record DbfHeader(int records, int firstRecordAt, int recordLength, int codePage) {
  private static final int LENGTH = 32;
  private static final int CP1256 = 0x7E;
  private static final int END_OF_FILE = 0x1A;

  static DbfHeader read(Path path) throws IOException, RefusedList {
    try (var channel = FileChannel.open(path)) {
      var bytes = ByteBuffer.allocate(LENGTH).order(ByteOrder.LITTLE_ENDIAN);
      while (bytes.hasRemaining() && channel.read(bytes) >= 0) {}
      var header =
          new DbfHeader(
              bytes.getInt(4),
              bytes.getShort(8) & 0xFFFF,
              bytes.getShort(10) & 0xFFFF,
              bytes.get(29) & 0xFF);
      header.check(path, channel);
      return header;
    }
  }

  boolean declaresCp1256() {
    return codePage == CP1256;
  }

  private void check(Path path, FileChannel channel) throws IOException, RefusedList {
    if (records < 0 || firstRecordAt <= LENGTH || recordLength < 2) {
      throw new RefusedList(path, 0, "not a DBF file");
    }
    long size = channel.size();
    if (size < firstRecordAt) {
      throw new RefusedList(path, 0, "cut off inside its header");
    }
    long end = firstRecordAt + (long) records * recordLength;
    if (size < end) {
      int record = (int) ((size - firstRecordAt) / recordLength) + 1;
      throw new RefusedList(path, record, "cut off here; the header says " + records + " records");
    }
    if (size > end && isData(channel, end)) {
      throw new RefusedList(path, 0, "goes on after the " + records + " records of its header");
    }
  }

  private static boolean isData(FileChannel channel, long at) throws IOException {
    var next = ByteBuffer.allocate(1);
    channel.read(next, at);
    return next.get(0) != END_OF_FILE && next.get(0) != 0;
  }
}
