package ir.hedye.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** All Java files below a folder, parsed and not compiled. */
final class SourceTree {
  private SourceTree() {}

  /**
   * Fails where there is no file, or one that does not parse: a rule over nothing proves nothing.
   */
  static List<SourceFile> below(Path root) {
    try (Stream<Path> found = Files.walk(root)) {
      List<Path> paths = found.filter(path -> path.toString().endsWith(".java")).sorted().toList();
      if (paths.isEmpty()) {
        throw new IllegalStateException("no Java file below " + root);
      }
      return parsed(root, paths);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<SourceFile> parsed(Path root, List<Path> paths) throws IOException {
    var faults = new DiagnosticCollector<JavaFileObject>();
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(faults, null, null)) {
      var task =
          (JavacTask)
              compiler.getTask(
                  null,
                  files,
                  faults,
                  List.of("-proc:none"),
                  null,
                  files.getJavaFileObjectsFromPaths(paths));
      List<SourceFile> sources = read(root, task);
      if (!faults.getDiagnostics().isEmpty()) {
        throw new IllegalStateException("does not parse: " + faults.getDiagnostics().getFirst());
      }
      return sources;
    }
  }

  private static List<SourceFile> read(Path root, JavacTask task) throws IOException {
    SourcePositions positions = Trees.instance(task).getSourcePositions();
    List<SourceFile> sources = new ArrayList<>();
    for (CompilationUnitTree unit : task.parse()) {
      Path path = Path.of(unit.getSourceFile().toUri());
      int lines = Files.readAllLines(path).size();
      sources.add(new SourceFile(root.toAbsolutePath().relativize(path), unit, positions, lines));
    }
    return sources;
  }
}
