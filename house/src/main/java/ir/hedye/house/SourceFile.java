package ir.hedye.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import java.nio.file.Path;

/**
 * One Java file as the compiler's parser sees it.
 *
 * @param path from the root of the tree
 * @param lines all lines of the file
 */
record SourceFile(Path path, CompilationUnitTree unit, SourcePositions positions, int lines) {

  /** The line on which that piece of code begins, counted from one. */
  long firstLine(Tree tree) {
    return unit.getLineMap().getLineNumber(positions.getStartPosition(unit, tree));
  }

  /** The line on which it ends. */
  long lastLine(Tree tree) {
    return unit.getLineMap().getLineNumber(positions.getEndPosition(unit, tree) - 1);
  }

  /** A fault for people: file, line, what. */
  String fault(Tree at, String what) {
    return path + ":" + firstLine(at) + " " + what;
  }
}
