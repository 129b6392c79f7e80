package ir.hedye.monthend.cli;

import ir.hedye.monthend.feed.Rejects;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Where rows that are set aside go: beside the file, or under the home where the folder cannot be
 * written.
 */
record RejectsPlace(Path folder, Path home, PrintWriter screen) {

  void write(Rejects rejects) {
    String name = rejects.file().replace('/', '_') + ".rejects.csv";
    Path target =
        Files.isWritable(folder) ? folder.resolve(name) : home.resolve("rejects").resolve(name);
    try {
      Files.createDirectories(target.toAbsolutePath().getParent());
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    Rejects.write(target, List.of(rejects));
    if (rejects.count() > 0) {
      screen.println(rejects.file() + ": " + rejects.count() + " rows set aside in " + target);
    }
  }
}
