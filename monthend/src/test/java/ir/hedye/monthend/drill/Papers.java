package ir.hedye.monthend.drill;

import ir.hedye.monthend.feed.Seal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of a home but the server's, without times of day and hashes over them. */
final class Papers {
  private static final String TIME = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d)?";
  private static final String SHA256 = "(?<=sha256\": \")[0-9a-f]{64}";

  private static final String SEALED =
      """
      SELECT 'out/' || month / 100 || '-' || lpad((month % 100)::text, 2, '0') || '/' || run_no || '/' || name
          || ' ' || sha256
      FROM batch JOIN (
        SELECT batch_id, 'manifest.json' AS name, manifest_sha256 AS sha256 FROM batch UNION ALL
        SELECT batch_id, name, sha256 FROM bank_file) f USING (batch_id)
      """;

  private Papers() {}

  /** Whether manifests and bank files are those of which the database has the hashes. */
  static List<String> seals(Path home, Connection connection) throws SQLException {
    return Tables.column(connection, SEALED).stream()
        .map(line -> line.split(" ", -1))
        .map(sealed -> sealed[0] + " " + holds(home.resolve(sealed[0]), sealed[1]))
        .toList();
  }

  private static String holds(Path file, String sha256) {
    if (!Files.exists(file)) {
      return "is absent";
    }
    return Seal.of(file).equals(sha256) ? "is as sealed" : "is another";
  }

  static Map<String, List<String>> of(Path home) throws IOException {
    var papers = new TreeMap<String, List<String>>();
    try (Stream<Path> files = Files.walk(home)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!file.startsWith(home.resolve("pg"))) {
          papers.put("file " + home.relativize(file), lines(file));
        }
      }
    }
    return papers;
  }

  private static List<String> lines(Path file) throws IOException {
    return Files.readString(file).lines().map(Papers::timeless).toList();
  }

  private static String timeless(String line) {
    return line.replaceAll(TIME, "TIME").replaceAll(SHA256, "SHA256");
  }
}
