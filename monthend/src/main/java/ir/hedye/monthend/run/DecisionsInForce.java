package ir.hedye.monthend.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import ir.hedye.law.time.JalaliMonth;
import ir.hedye.monthend.feed.RefusedInput;
import ir.hedye.monthend.payable.DecisionLine;
import ir.hedye.monthend.store.Sql;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Optional;
import org.postgresql.PGConnection;

/**
 * The command {@code decisions}: what was in force after a month's last run, in the columns of
 * {@code determine}.
 */
public final class DecisionsInForce {
  private DecisionsInForce() {}

  /**
   * Writes the file.
   *
   * @param month the month, or empty for the last one run
   */
  public static long write(Sql sql, Optional<JalaliMonth> month, Path out) throws SQLException {
    long run = lastRun(sql, month);
    Path part = out.resolveSibling(out.getFileName() + ".part");
    try {
      long rows;
      try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(part))) {
        file.write((DecisionLine.HEADER + "\n").getBytes(UTF_8));
        rows = sql.connection().unwrap(PGConnection.class).getCopyAPI().copyOut(query(run), file);
      }
      Files.move(part, out, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long lastRun(Sql sql, Optional<JalaliMonth> month) throws SQLException {
    long number =
        month.isPresent()
            ? month.get().year() * 100L + month.get().month()
            : sql.number("SELECT coalesce(max(month), 0) FROM month_run");
    long run = sql.number("SELECT coalesce(max(run_id), 0) FROM month_run WHERE month = ?", number);
    if (run == 0) {
      throw new RefusedInput(
          month.map(m -> "decisions: " + m + " was not run").orElse("decisions: no month was run"));
    }
    return run;
  }

  /** COPY takes no parameters; the run's number is a number of our own. */
  private static String query(long run) {
    return """
    COPY (SELECT event_id, version, lpad(national_id::text, 10, '0'),
        CASE role WHEN 'H' THEN 'HUSBAND' ELSE 'WIFE' END, outcome, amount, paid_days,
        wage_total, reasons, written_holds
      FROM decision
      WHERE run_id <= %1$d AND (superseded_by IS NULL OR superseded_by > %1$d)
      ORDER BY event_id, role) TO STDOUT (FORMAT text, DELIMITER ',', NULL '')
    """
        .formatted(run);
  }
}
