package ir.hedye.monthend.feed;

import ir.hedye.law.value.Folding;
import java.util.ArrayList;
import java.util.List;

/**
 * The first record of a file.
 *
 * @param names the column names, folded
 * @param lines how many lines it takes
 * @param rest what follows it in its block
 */
record HeaderLine(List<String> names, long lines, Block rest) {

  static HeaderLine read(Block first, String file) {
    if (Utf8.wrongLine(first) == 0) {
      throw RefusedInput.at(file, 1, "not UTF-8");
    }
    Block block = withoutByteOrderMark(first);
    var row = new Row(Columns.of(), new int[0]);
    var splitter = new Splitter(block);
    next(splitter, row, file);
    var names = new ArrayList<String>();
    for (int i = 0; i < row.fields(); i++) {
      names.add(Folding.fold(row.physicalText(i)));
    }
    var rest = new Block(block.bytes(), splitter.position(), block.to(), block.number());
    return new HeaderLine(names, splitter.lines(), rest);
  }

  private static void next(Splitter splitter, Row row, String file) {
    try {
      splitter.next(row);
    } catch (Splitter.UnclosedQuote e) {
      throw RefusedInput.at(file, 1, "a quote is opened and never closed");
    }
  }

  private static Block withoutByteOrderMark(Block block) {
    byte[] b = block.bytes();
    boolean marked =
        block.to() >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF;
    return marked ? new Block(b, 3, block.to(), block.number()) : block;
  }
}
