package ir.hedye.monthend.store;

import ir.hedye.monthend.store.Packing.PackedTable;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.PGConnection;

/**
 * Fills an empty schema from a backup, in one transaction. Foreign keys are taken off meanwhile,
 * since some tables point to each other and no order would do; putting them back looks at every
 * row.
 */
record Refill(Connection owner, List<PackedTable> tables, Source source) {
  private static final String NUMBERED =
      """
      SELECT table_name, column_name FROM information_schema.columns
      WHERE table_schema = 'hedye' AND is_identity = 'YES'
      """;

  private static final String POINTERS =
      """
      SELECT conrelid::regclass::text, quote_ident(conname), pg_get_constraintdef(oid)
      FROM pg_constraint WHERE contype = 'f' AND connamespace = 'hedye'::regnamespace
      """;

  /** Where a table's rows are. */
  interface Source {
    InputStream open(String entry) throws IOException;
  }

  /** A foreign key. */
  private record Pointer(String table, String name, String definition) {
    String dropped() {
      return "ALTER TABLE " + table + " DROP CONSTRAINT " + name;
    }

    String added() {
      return "ALTER TABLE " + table + " ADD CONSTRAINT " + name + " " + definition;
    }
  }

  void run() throws SQLException, IOException {
    owner.setAutoCommit(false);
    var sql = new Sql(owner);
    List<Pointer> pointers =
        sql.list(
            row -> new Pointer(row.getString(1), row.getString(2), row.getString(3)), POINTERS);
    for (Pointer pointer : pointers) {
      sql.run(pointer.dropped());
    }
    for (PackedTable table : tables) {
      fill(sql, table);
    }
    for (Pointer pointer : pointers) {
      sql.run(pointer.added());
    }
    goOnCounting(sql);
    owner.commit();
    owner.setAutoCommit(true);
    sql.run("ANALYZE");
  }

  /** What a migration put in comes with the backup too; what a trigger would add, as well. */
  private void fill(Sql sql, PackedTable table) throws SQLException, IOException {
    String name = "hedye." + table.name();
    sql.run("ALTER TABLE " + name + " DISABLE TRIGGER USER");
    sql.run("TRUNCATE " + name);
    try (var in = source.open(table.entry())) {
      var copy = owner.unwrap(PGConnection.class).getCopyAPI();
      long rows = copy.copyIn("COPY " + name + " (" + table.columns() + ") FROM STDIN", in);
      if (rows != table.rows()) {
        throw new StoreException("the backup is damaged: rows of " + table.name());
      }
    }
    sql.run("ALTER TABLE " + name + " ENABLE TRIGGER USER");
  }

  /** Numbers that the database gives out begin after the greatest there is. */
  private static void goOnCounting(Sql sql) throws SQLException {
    record Numbered(String table, String column) {}
    for (Numbered each :
        sql.list(row -> new Numbered(row.getString(1), row.getString(2)), NUMBERED)) {
      sql.list(
          row -> row.getLong(1),
          "SELECT setval(pg_get_serial_sequence('hedye.%s', '%s'), greatest(1, (SELECT max(%s) FROM"
                  .formatted(each.table(), each.column(), each.column())
              + " hedye."
              + each.table()
              + ")))");
    }
  }
}
