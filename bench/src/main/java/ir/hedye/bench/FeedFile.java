package ir.hedye.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** One CSV file of a data folder and the names of its columns, in the file's order. */
record FeedFile(Path path, List<String> columns) {

  /** The one file of that stem, {@code .csv} or {@code .csv.gz}. */
  static FeedFile in(Path folder, String stem) throws IOException {
    return find(folder, stem)
        .orElseThrow(() -> new IOException("no file " + stem + " in " + folder));
  }

  /** As {@link #in}, for a file that may be absent. */
  static Optional<FeedFile> find(Path folder, String stem) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      Optional<Path> found =
          files.filter(file -> isFeed(file.getFileName().toString(), stem)).findFirst();
      return found.isEmpty()
          ? Optional.empty()
          : Optional.of(new FeedFile(found.get(), header(found.get())));
    }
  }

  private static boolean isFeed(String name, String stem) {
    return name.matches(stem + "(-[^.]*)?\\.csv(\\.gz)?") && !name.contains(".rejects.");
  }

  private static List<String> header(Path path) throws IOException {
    try (InputStream raw = Files.newInputStream(path);
        InputStream in = path.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      String line = reader.readLine();
      if (line == null) {
        throw new IOException("no header in " + path);
      }
      return List.of(line.replace("\uFEFF", "").replace("\"", "").split(","));
    }
  }
}
