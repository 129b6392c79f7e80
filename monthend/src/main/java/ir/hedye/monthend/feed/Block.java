package ir.hedye.monthend.feed;

/**
 * A stretch of a file that begins and ends with a record.
 *
 * @param bytes the stretch in [from, to); beyond {@code to} the splitter may write
 * @param number 0, 1, 2 … in the file
 */
@SuppressWarnings("ArrayRecordComponent") // a block is handed on, never compared
record Block(byte[] bytes, int from, int to, int number) {}
