package ir.hedye.bench;

import ir.hedye.law.time.JalaliDate;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * The whole determination in SQL on DuckDB: the rival of {@code determine}. Same files in, same
 * file out.
 */
public final class DuckDbDetermination {
  private DuckDbDetermination() {}

  /** Decides every case of a clean data folder on day {@code at}; writes the file of decisions. */
  static void determine(Path folder, JalaliDate at, Path out) throws IOException, SQLException {
    String script = DeterminationSql.script(folder, at, out);
    try (var database = DriverManager.getConnection("jdbc:duckdb:");
        var statement = database.createStatement()) {
      ChildReport.ready();
      statement.execute(script);
    }
  }

  /** {@code DIR AT OUT}: one determination, as a process of its own. */
  public static void main(String[] args) throws Exception {
    determine(Path.of(args[0]), JalaliDate.read(args[1]).orElseThrow(), Path.of(args[2]));
    ChildReport.done("decided");
  }
}
