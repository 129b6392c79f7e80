package ir.hedye.monthend.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The tables of the schema with their columns, each after those it points to. */
final class TableOrder {
  private static final String COLUMNS =
      """
      SELECT c.relname, string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum)
      FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
      WHERE c.relnamespace = 'hedye'::regnamespace AND c.relkind = 'r' AND c.relpersistence <> 't'
        AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
      GROUP BY c.relname ORDER BY c.relname
      """;

  private static final String POINTS =
      """
      SELECT one.relname, other.relname FROM pg_constraint k
        JOIN pg_class one ON one.oid = k.conrelid JOIN pg_class other ON other.oid = k.confrelid
      WHERE k.contype = 'f' AND one.relnamespace = 'hedye'::regnamespace AND one.oid <> other.oid
      """;

  private TableOrder() {}

  /** Name → columns, in an order in which they can be filled. */
  static Map<String, String> of(Connection connection) throws SQLException {
    var sql = new Sql(connection);
    var columns = new TreeMap<String, String>();
    sql.list(row -> columns.put(row.getString(1), row.getString(2)), COLUMNS);
    var points = new TreeMap<String, List<String>>();
    sql.list(
        row ->
            points.computeIfAbsent(row.getString(1), _ -> new ArrayList<>()).add(row.getString(2)),
        POINTS);
    return ordered(columns, points);
  }

  private static Map<String, String> ordered(
      Map<String, String> columns, Map<String, List<String>> points) {
    var ordered = new LinkedHashMap<String, String>();
    var left = new TreeSet<>(columns.keySet());
    while (!left.isEmpty()) {
      var free =
          left.stream()
              .filter(
                  table -> points.getOrDefault(table, List.of()).stream().noneMatch(left::contains))
              .toList();
      if (free.isEmpty()) {
        throw new IllegalStateException("these tables point to each other in a ring: " + left);
      }
      free.forEach(table -> ordered.put(table, columns.getOrDefault(table, "")));
      left.removeAll(free);
    }
    return ordered;
  }
}
