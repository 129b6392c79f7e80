package ir.hedye.monthend.feed;

/**
 * A reader that takes records as nearly all of them are written in one go, from the bytes. Every
 * other record is left to {@link RowReader#read}, which alone says what is wrong with it.
 */
public interface UsualReader extends RowReader {
  /**
   * Takes the record if it is written as usual: visible ASCII, without quotes, its fields in the
   * order of the columns.
   *
   * @param from where the record begins
   * @param to where the block ends; what stands behind it is not part of the file
   * @return where the next record begins, or {@link Cursor#UNUSUAL} when nothing was taken
   */
  int readUsual(byte[] bytes, int from, int to);
}
