package ir.hedye.monthend.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/** The tables of the schema with the columns that hold something of their own. */
final class TableColumns {
  private static final String COLUMNS =
      """
      SELECT c.relname, string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum)
      FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
      WHERE c.relnamespace = 'hedye'::regnamespace AND c.relkind = 'r' AND c.relpersistence <> 't'
        AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
      GROUP BY c.relname ORDER BY c.relname
      """;

  private TableColumns() {}

  /** Name → columns. */
  static Map<String, String> of(Connection connection) throws SQLException {
    var columns = new TreeMap<String, String>();
    new Sql(connection).list(row -> columns.put(row.getString(1), row.getString(2)), COLUMNS);
    return columns;
  }
}
