package ir.hedye.monthend.oracle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** Writes records as a CSV file that the contract allows, in one of its many forms. */
record AwkwardCsv(Dice dice, Spelling spelling, String lineEnd, boolean packed) {
  static AwkwardCsv of(Dice dice) {
    var spelling = new Spelling(dice, dice.pick(0, 0, 3, 15));
    return new AwkwardCsv(dice, spelling, dice.pick("\n", "\n", "\r\n"), dice.percent(30));
  }

  /** Writes the file, gzip'd or not; returns where it went. */
  Path write(Path folder, String name, Layout layout, List<Map<String, String>> rows)
      throws IOException {
    var columns = columns(layout);
    var text = new StringBuilder(dice.percent(30) ? "\uFEFF" : "");
    text.append(line(columns.stream().map(this::quoted).toList()));
    for (Map<String, String> row : rows) {
      text.append(lineEnd).append(line(columns.stream().map(c -> field(row, c, layout)).toList()));
    }
    text.append(dice.percent(80) ? lineEnd : "");
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    return Files.write(folder.resolve(packed ? name + ".gz" : name), packed ? gzip(bytes) : bytes);
  }

  private List<String> columns(Layout layout) {
    var columns = new ArrayList<>(layout.names());
    if (dice.percent(50)) {
      dice.shuffle(columns);
    }
    for (int extra = dice.pick(0, 0, 1, 3); extra > 0; extra--) {
      columns.add(dice.between(0, columns.size()), "note " + extra);
    }
    return columns;
  }

  private String field(Map<String, String> row, String column, Layout layout) {
    var kind = layout.columns().get(column);
    return kind == null
        ? quoted(dice.pick("", "x", "a,b", "\"q\"", "one\ntwo", "1405-13-99"))
        : quoted(spelling.spell(row.getOrDefault(column, ""), kind));
  }

  private String quoted(String text) {
    boolean must = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return must || dice.percent(spelling.oddities())
        ? '"' + text.replace("\"", "\"\"") + '"'
        : text;
  }

  private static String line(List<String> fields) {
    return String.join(",", fields);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }
}
