package ir.hedye.monthend.oracle;

import java.util.Map;

/** One record: its file, the line on which it begins (header = 1), its folded fields by column. */
record Line(String file, long number, Map<String, String> fields) {
  /** The folded field; empty where the file has no such column or the record ends before it. */
  String get(String column) {
    return fields.getOrDefault(column, "");
  }
}
