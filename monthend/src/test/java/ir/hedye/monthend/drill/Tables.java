package ir.hedye.monthend.drill;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The rows of every table, in order, also of tables that are made after this was written. */
final class Tables {
  private static final String COLUMNS =
      """
      SELECT table_name, string_agg(quote_ident(column_name), ', ' ORDER BY ordinal_position)
      FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)
      WHERE table_schema = current_schema() AND table_type = 'BASE TABLE' AND data_type NOT LIKE 'timestamp%'
        AND NOT table_name || '.' || column_name = ANY (?)
      GROUP BY table_name ORDER BY table_name
      """;

  /**
   * What may differ: numbers that a rolled-back try used up, how often a part was tried, and hashes
   * over the bank files' time of creation ({@link Papers} proves them against the files).
   */
  private static final Set<String> PASSED_OVER =
      Set.of(
          "notice.id",
          "notice_part.notice_id",
          "notice_part.tries",
          "journal_entry.entry_id",
          "batch.manifest_sha256",
          "bank_file.sha256");

  /**
   * The migrations' own table; seals, which cut the journal by chance; and submits with their
   * receipts, which {@link Sms} judges.
   */
  private static final Set<String> OTHERS =
      Set.of(
          "flyway_schema_history",
          "journal_seal",
          "journal_open",
          "journal_anchor",
          "notice_submit",
          "notice_receipt");

  private Tables() {}

  static Map<String, List<String>> of(Connection connection) throws SQLException {
    var rows = new TreeMap<String, List<String>>();
    try (var query = connection.prepareStatement(COLUMNS)) {
      query.setArray(1, connection.createArrayOf("text", PASSED_OVER.toArray()));
      try (var tables = query.executeQuery()) {
        while (tables.next()) {
          if (!OTHERS.contains(tables.getString(1))) {
            rows.put(
                "table " + tables.getString(1),
                rows(connection, tables.getString(1), tables.getString(2)));
          }
        }
      }
    }
    return rows;
  }

  private static List<String> rows(Connection connection, String table, String columns)
      throws SQLException {
    return column(connection, "SELECT ROW(" + columns + ")::text FROM " + table);
  }

  /** The only column of a query, in order. */
  static List<String> column(Connection connection, String query) throws SQLException {
    var values = new ArrayList<String>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      while (rows.next()) {
        values.add(rows.getString(1));
      }
    }
    values.sort(String::compareTo);
    return values;
  }
}
