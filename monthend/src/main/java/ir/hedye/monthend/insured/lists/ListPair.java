package ir.hedye.monthend.insured.lists;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The two files of one list, which lie in one folder. */
record ListPair(Path head, Path workers) {
  private static final String HEAD = "DSKKAR00.DBF";
  private static final String WORKERS = "DSKWOR00.DBF";

  /** The same order on every machine, whether its file names know case or not. */
  private static final Comparator<Path> ORDER =
      Comparator.comparing((Path path) -> path.toString().toLowerCase(Locale.ROOT))
          .thenComparing(Path::toString);

  /** All pairs in a folder and below it, in a fixed order; a file without its twin is refused. */
  static List<ListPair> in(Path folder) throws IOException, RefusedList {
    var pairs = new ArrayList<ListPair>();
    if (Files.isDirectory(folder)) {
      for (var files : byFolder(folder).values()) {
        pairs.add(new ListPair(only(HEAD, files), only(WORKERS, files)));
      }
    }
    return pairs;
  }

  private static TreeMap<Path, List<Path>> byFolder(Path folder) throws IOException {
    try (var found =
        Files.find(
            folder,
            Integer.MAX_VALUE,
            (path, is) -> is.isRegularFile() && (isNamed(path, HEAD) || isNamed(path, WORKERS)),
            FileVisitOption.FOLLOW_LINKS)) {
      return found
          .sorted(ORDER)
          .collect(
              Collectors.groupingBy(
                  path -> path.resolveSibling(""),
                  () -> new TreeMap<>(ORDER),
                  Collectors.toList()));
    }
  }

  private static Path only(String name, List<Path> files) throws RefusedList {
    var named = files.stream().filter(file -> isNamed(file, name)).toList();
    if (named.isEmpty()) {
      throw new RefusedList(files.getFirst(), 0, "no " + name + " beside it");
    }
    if (named.size() > 1) {
      throw new RefusedList(named.get(1), 0, "a second " + name + " in its folder");
    }
    return named.getFirst();
  }

  private static boolean isNamed(Path path, String name) {
    return path.getFileName().toString().equalsIgnoreCase(name);
  }
}
