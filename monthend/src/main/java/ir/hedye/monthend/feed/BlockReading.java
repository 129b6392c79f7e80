package ir.hedye.monthend.feed;

import java.util.ArrayList;
import java.util.List;

/** One block, read through by one reader. */
final class BlockReading {
  private final Block block;
  private final RowReader reader;
  private final Row row;
  private final Splitter splitter;
  private final List<Reject> rejects = new ArrayList<>();
  private long records;

  BlockReading(Block block, RowReader reader, Row row) {
    this.block = block;
    this.reader = reader;
    this.row = row;
    this.splitter = new Splitter(block);
  }

  /** Reads all records; a {@link UsualReader} takes those that are written as usual. */
  void run() {
    readUsual();
    if (!splitter.isAtEnd()) {
      readWithCare();
    }
  }

  /** What has been read as usual is ASCII, so whether the rest is UTF-8 is asked only here. */
  private void readWithCare() {
    long wrong = Utf8.wrongLine(block, splitter.position());
    if (wrong >= 0) {
      throw new NotUtf8(splitter.lines() + wrong);
    }
    while (splitter.next(row)) {
      if (!row.isBlank()) {
        records++;
        reader.read(row);
        if (row.isRejected()) {
          rejects.add(row.toReject());
        }
      }
      readUsual();
    }
  }

  private void readUsual() {
    if (reader instanceof UsualReader usual && row.isInOrder()) {
      int at = splitter.position();
      long taken = 0;
      int next = at < block.to() ? usual.readUsual(block.bytes(), at, block.to()) : Cursor.UNUSUAL;
      while (next != Cursor.UNUSUAL) {
        at = next;
        taken++;
        next = at < block.to() ? usual.readUsual(block.bytes(), at, block.to()) : Cursor.UNUSUAL;
      }
      splitter.skipTo(at, taken);
      records += taken;
    }
  }

  /** Records read, bad ones too. */
  long records() {
    return records;
  }

  List<Reject> rejects() {
    return rejects;
  }

  long lines() {
    return splitter.lines();
  }

  /** Bytes that are not UTF-8; the line is counted from the block's first. */
  static final class NotUtf8 extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final long line;

    NotUtf8(long line) {
      super("not UTF-8", null, false, false);
      this.line = line;
    }

    long line() {
      return line;
    }
  }
}
