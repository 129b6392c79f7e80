package ir.hedye.monthend.synth;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The small tables that stand beside this package: names, places, banks, old wages. */
final class Table {
  private Table() {}

  /** The lines of a file without its header, each cut at its commas. */
  static List<List<String>> rows(String file) {
    return lines(file).stream().skip(1).map(line -> List.of(line.split(",", -1))).toList();
  }

  static List<String> lines(String file) {
    try (InputStream in = Table.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("table missing: " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
