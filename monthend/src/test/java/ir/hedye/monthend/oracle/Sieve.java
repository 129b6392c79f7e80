package ir.hedye.monthend.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Sets bad rows aside, one reject a row, and lets the good ones through. */
final class Sieve {
  private final List<Rejected> rejects = new ArrayList<>();

  List<Rejected> rejects() {
    return List.copyOf(rejects);
  }

  /** The rows that have no bad column. */
  List<Line> good(List<Line> lines, Function<Line, Optional<String>> firstBadColumn) {
    var good = new ArrayList<Line>();
    for (Line line : lines) {
      var bad = firstBadColumn.apply(line);
      bad.ifPresentOrElse(column -> reject(line, column), () -> good.add(line));
    }
    return good;
  }

  /** One row for each value of a column; where good rows of one value differ, none is taken. */
  List<Line> oneEach(List<Line> good, Layout layout, String idColumn) {
    var byId = new LinkedHashMap<String, List<Line>>();
    for (Line line : good) {
      String id = layout.columns().getOrDefault(idColumn, Kind.TEXT).canonical(line.get(idColumn));
      byId.computeIfAbsent(id, none -> new ArrayList<>()).add(line);
    }
    var taken = new ArrayList<Line>();
    for (List<Line> rows : byId.values()) {
      var different = new LinkedHashSet<>(rows.stream().map(layout::key).toList());
      if (different.size() == 1) {
        taken.add(rows.getFirst());
      } else {
        rows.forEach(row -> reject(row, idColumn));
      }
    }
    return taken;
  }

  private void reject(Line line, String column) {
    rejects.add(new Rejected(line.file(), line.number(), column));
  }

  /** The first of these tests that found its column bad. */
  static Optional<String> first(Stream<Optional<String>> tests) {
    return tests.flatMap(Optional::stream).findFirst();
  }

  /** Names the column if it is bad. */
  static Optional<String> bad(String column, boolean isBad) {
    return isBad ? Optional.of(column) : Optional.empty();
  }

  /** Names the column if its folded field is neither empty nor a possible day. */
  static Optional<String> impossibleDay(Line line, String column) {
    String field = line.get(column);
    return bad(column, !field.isEmpty() && Day.read(field).isEmpty());
  }
}
