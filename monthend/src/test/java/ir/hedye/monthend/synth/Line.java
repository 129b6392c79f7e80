package ir.hedye.monthend.synth;

import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** One row of a file in a test: its fields by column. */
record Line(Map<String, String> fields) {
  String get(String column) {
    return Objects.requireNonNull(fields.get(column), column);
  }

  Set<String> columns() {
    return fields.keySet();
  }
}
