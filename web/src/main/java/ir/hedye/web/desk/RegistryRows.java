package ir.hedye.web.desk;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of the registry's file that were set aside. */
@Repository
class RegistryRows {
  private static final String ROW =
      """
      SELECT d.file, r.column_name, r.value, r.reason
      FROM delivery_reject r JOIN delivery d USING (delivery_id)
      WHERE r.delivery_id = ? AND r.line = ? LIMIT 1
      """;

  private final JdbcClient sql;

  RegistryRows(JdbcClient sql) {
    this.sql = sql;
  }

  RegistryPage.Row of(CaseKey key) {
    return sql.sql(ROW)
        .params(key.run(), key.number())
        .query((row, n) ->
            new RegistryPage.Row(
                row.getString("file"),
                row.getString("column_name"),
                row.getString("value").replaceAll("[0-9۰-۹٠-٩]{6,}", "…"),
                row.getString("reason")))
        .single();
  }
}
