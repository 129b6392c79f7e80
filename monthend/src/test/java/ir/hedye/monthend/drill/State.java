package ir.hedye.monthend.drill;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Everything a month has come to: each table's rows and each file of the home, in order, without
 * times of day and what hangs on them.
 *
 * @param parts rows or lines by table or file
 */
record State(Map<String, List<String>> parts) {
  private static final int SHOWN = 3;

  /** What a home holds now. */
  static State of(Home home) throws SQLException, IOException {
    var parts = new TreeMap<String, List<String>>();
    try (var database = home.open();
        var connection = database.connect()) {
      parts.putAll(Tables.of(connection));
      parts.put("seals", Papers.seals(home.path(), connection));
    }
    parts.putAll(Papers.of(home.path()));
    return new State(parts);
  }

  /** Where two states are not the same, a few rows of each; empty when they are. */
  List<String> differencesFrom(State other) {
    var names = new TreeSet<>(parts.keySet());
    names.addAll(other.parts.keySet());
    var differences = new ArrayList<String>();
    for (String name : names) {
      List<String> ours = parts.getOrDefault(name, List.of("absent"));
      List<String> theirs = other.parts.getOrDefault(name, List.of("absent"));
      if (!ours.equals(theirs)) {
        differences.add(
            name + ": here " + without(ours, theirs) + ", there " + without(theirs, ours));
      }
    }
    return differences;
  }

  private static String without(List<String> rows, List<String> others) {
    var counts = new HashMap<String, Integer>();
    others.forEach(row -> counts.merge(row, 1, Integer::sum));
    var left = rows.stream().filter(row -> counts.merge(row, -1, Integer::sum) < 0).toList();
    return left.size() + " more, as " + left.stream().limit(SHOWN).toList();
  }
}
