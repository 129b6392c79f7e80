package ir.hedye.monthend.store;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The versions of the SQL files on the class path, read from their names alone. */
final class MigrationFiles {
  private static final Pattern NAME = Pattern.compile("(?:.*/)?V([0-9][0-9._]*)__[^/]+\\.sql");

  private MigrationFiles() {}

  /**
   * The versions in and under those folders, as Flyway writes them in its history.
   *
   * @throws StoreException if a folder holds none: a misspelt folder must not pass for a schema
   */
  static Set<String> versions(List<String> locations) throws IOException {
    var versions = new TreeSet<String>();
    for (var location : locations) {
      var found = versionsIn(location);
      if (found.isEmpty()) {
        throw new StoreException("no migrations on the class path in " + location);
      }
      versions.addAll(found);
    }
    return versions;
  }

  private static Set<String> versionsIn(String location) throws IOException {
    var versions = new TreeSet<String>();
    var roots = MigrationFiles.class.getClassLoader().getResources(location);
    for (URL root : Collections.list(roots)) {
      names(root).stream()
          .map(NAME::matcher)
          .filter(name -> name.matches())
          .forEach(name -> versions.add(name.group(1).replace('_', '.')));
    }
    return versions;
  }

  private static List<String> names(URL root) throws IOException {
    if (root.openConnection() instanceof JarURLConnection jar) {
      var folder = jar.getEntryName() + "/";
      try (var entries = jar.getJarFile().stream()) {
        return entries
            .map(entry -> entry.getName())
            .filter(name -> name.startsWith(folder))
            .map(name -> name.substring(folder.length()))
            .toList();
      }
    }
    try (var files = Files.walk(Path.of(URI.create(root.toString())))) {
      return files.map(Path::toString).toList();
    }
  }
}
