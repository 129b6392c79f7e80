package ir.hedye.monthend.voucher;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import ir.hedye.law.value.Rial;
import java.io.Writer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The file {@code vouchers.csv} (formats.md): the same vouchers always give the same bytes. */
public final class VoucherFile {
  public static final String NAME = "vouchers.csv";

  private static final String[] COLUMNS = {
    "voucher_no", "office", "branch", "line", "account", "debit", "credit", "payees", "description"
  };

  private static final String QUERY =
      """
      SELECT voucher_no, office, branch, line, account, debit, credit, payees, description
      FROM voucher JOIN voucher_line USING (voucher_no)
      WHERE run_id = ? ORDER BY voucher_no, line\
      """;

  private VoucherFile() {}

  /** What was written: lines, and the sum of their debits. */
  public record Written(long lines, Rial debits) {}

  /** Writes the run's vouchers, ordered by number and line. */
  public static Written write(Connection connection, VoucherRun run, Writer out)
      throws SQLException {
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).bufferSize(0).build(out);
    csv.writeRecord(COLUMNS);
    long lines = 0;
    Rial debits = Rial.ZERO;
    try (var query = connection.prepareStatement(QUERY)) {
      query.setInt(1, run.runId());
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          csv.writeRecord(fields(rows));
          debits = debits.plus(new Rial(rows.getLong("debit")));
          lines++;
        }
      }
    }
    return new Written(lines, debits);
  }

  private static String[] fields(ResultSet row) throws SQLException {
    var fields = new String[COLUMNS.length];
    for (int i = 0; i < fields.length; i++) {
      fields[i] = row.getString(i + 1);
    }
    return fields;
  }
}
