package ir.hedye.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders of made-up data: each is whole or absent. */
final class Folders {
  private Folders() {}

  /** Makes a folder. */
  @FunctionalInterface
  interface Maker {
    void make(Path folder) throws IOException, InterruptedException;
  }

  /** The folder, made now unless it is there: under another name first, so that no half stays. */
  static Path once(Path folder, Maker maker) throws IOException, InterruptedException {
    if (!Files.exists(folder)) {
      Path part = folder.resolveSibling(folder.getFileName() + ".part");
      delete(part);
      Files.createDirectories(part);
      maker.make(part);
      Files.move(part, folder);
    }
    return folder;
  }

  /** Deletes a folder and all in it, if it is there. */
  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> inside;
    try (Stream<Path> tree = Files.walk(folder)) {
      inside = tree.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : inside) {
      Files.delete(path);
    }
  }
}
