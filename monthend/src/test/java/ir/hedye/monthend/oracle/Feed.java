package ir.hedye.monthend.oracle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A data folder in the making: each file's records, their fields in plain form by column. */
final class Feed {
  final List<Map<String, String>> branches = new ArrayList<>();
  final List<Map<String, String>> insured = new ArrayList<>();
  final List<Map<String, String>> contributions = new ArrayList<>();
  final List<Map<String, String>> marriages = new ArrayList<>();
  final List<Map<String, String>> paid = new ArrayList<>();

  /** Records of spouses who are not among the insured, for bad rows that nobody may take. */
  final List<Map<String, String>> uninsured = new ArrayList<>();

  /** The very records that must be set aside. */
  final Set<Map<String, String>> bad = Collections.newSetFromMap(new IdentityHashMap<>());

  /** A record from column, value, column, value … */
  static Map<String, String> row(String... columnsAndValues) {
    var row = new LinkedHashMap<String, String>();
    for (int i = 0; i < columnsAndValues.length; i += 2) {
      row.put(columnsAndValues[i], columnsAndValues[i + 1]);
    }
    return row;
  }

  /** How many of these records must be set aside. */
  int badAmong(List<Map<String, String>> file) {
    return (int) file.stream().filter(bad::contains).count();
  }
}
