package ir.hedye.monthend.store;

import ir.hedye.monthend.feed.Seal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a backup holds, as its last entry says ({@code contents.txt}): one line a thing, columns
 * between tabs.
 *
 * @param histories which migrations made the schema, by the history table's name
 */
record Packing(Map<String, String> histories, List<PackedTable> tables, List<PackedFile> files) {
  static final String NAME = "contents.txt";
  private static final String FIRST_LINE = "hedye backup 1";

  /** Followed by the SHA-256 of all before it: a zip's own sums are not asked when it is read. */
  private static final String LAST_LINE = "end\t";

  /**
   * A table's rows, as COPY writes them.
   *
   * @param columns as COPY wants them
   */
  record PackedTable(String name, String columns, long rows, String sha256) {
    String entry() {
      return "tables/" + name;
    }
  }

  /**
   * A file of the home.
   *
   * @param path below the home, with slashes
   */
  record PackedFile(String path, String permissions, String sha256) {
    String entry() {
      return "files/" + path;
    }
  }

  String text() {
    var text = new StringBuilder(FIRST_LINE).append('\n');
    histories.forEach((table, versions) -> line(text, "history", table, versions));
    for (PackedTable table : tables) {
      line(text, "table", table.name, table.columns, Long.toString(table.rows), table.sha256);
    }
    for (PackedFile file : files) {
      line(text, "file", file.path, file.permissions, file.sha256);
    }
    return text + LAST_LINE + seal(text.toString()) + "\n";
  }

  private static String seal(String text) {
    return Seal.of(text.getBytes(StandardCharsets.UTF_8));
  }

  private static void line(StringBuilder text, String... columns) {
    text.append(String.join("\t", columns)).append('\n');
  }

  /**
   * Reads it back.
   *
   * @throws StoreException when it is none, or is not whole
   */
  static Packing read(String text) {
    String body = text.substring(0, Math.max(0, text.lastIndexOf(LAST_LINE)));
    if (!body.startsWith(FIRST_LINE + "\n") || !text.equals(body + LAST_LINE + seal(body) + "\n")) {
      throw new StoreException("this is no backup of ours, or it is not whole");
    }
    var packing = new Packing(new TreeMap<>(), new ArrayList<>(), new ArrayList<>());
    body.lines().map(line -> line.split("\t", -1)).forEach(packing::take);
    return packing;
  }

  private void take(String[] line) {
    switch (line[0]) {
      case "history" -> histories.put(line[1], line[2]);
      case "table" ->
          tables.add(new PackedTable(line[1], line[2], Long.parseLong(line[3]), line[4]));
      case "file" -> files.add(new PackedFile(line[1], line[2], line[3]));
      default -> {
        // the first line
      }
    }
  }
}
