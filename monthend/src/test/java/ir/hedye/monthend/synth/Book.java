package ir.hedye.monthend.synth;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Rows by one of their columns. */
record Book<T>(Map<String, T> rows) {
  T get(String key) {
    return Objects.requireNonNull(rows.get(key), key);
  }

  Set<String> keys() {
    return rows.keySet();
  }

  Collection<T> values() {
    return rows.values();
  }
}
