package ir.hedye.monthend.payment;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import ir.hedye.law.value.NationalId;
import ir.hedye.law.value.Rial;
import ir.hedye.monthend.store.Sql;
import java.io.Writer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * The file {@code corrected.csv}: the payments of a batch whose decision rests on facts that people
 * corrected, apart from the others, each with its corrections and the roles of the two people. It
 * is there only when there are such payments.
 */
final class CorrectedList implements Paper {
  static final String NAME = "corrected.csv";

  private static final String[] COLUMNS = {
    "end_to_end_id",
    "event_id",
    "role",
    "national_id",
    "amount",
    "corrections",
    "author_roles",
    "confirmer_roles"
  };

  private static final String WHICH = "p.batch_id = ? AND p.corrected AND p.state <> 'WITHDRAWN'";

  private static final String QUERY =
      """
      SELECT p.*, array_to_string(p.corrections, '|') AS numbers,
        (SELECT string_agg(c.author_role, '|' ORDER BY c.correction_id) FROM correction c
          WHERE c.correction_id = ANY (p.corrections)) AS author_roles,
        (SELECT string_agg(c.decided_role, '|' ORDER BY c.correction_id) FROM correction c
          WHERE c.correction_id = ANY (p.corrections)) AS confirmer_roles
      FROM payment p WHERE %s ORDER BY p.payment_id\
      """
          .formatted(WHICH);

  /** Whether the batch has such payments. */
  static boolean isNeeded(Connection connection, Batch batch) throws SQLException {
    return new Sql(connection).number("SELECT count(*) FROM payment p WHERE " + WHICH, batch.id())
        > 0;
  }

  @Override
  public String fileName() {
    return NAME;
  }

  @Override
  public Tally write(Connection connection, Batch batch, Writer out) throws SQLException {
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).bufferSize(0).build(out);
    csv.writeRecord(COLUMNS);
    var amounts = new Sql(connection).list(row -> write(csv, row), QUERY, batch.id());
    return new Tally(amounts.size(), amounts.stream().reduce(Rial.ZERO, Rial::plus));
  }

  private static Rial write(CsvWriter csv, ResultSet row) throws SQLException {
    csv.writeRecord(
        row.getString("end_to_end_id"),
        row.getString("event_id"),
        PaymentList.role(row).name(),
        NationalId.digits(row.getLong("national_id")),
        row.getString("amount"),
        row.getString("numbers"),
        row.getString("author_roles"),
        row.getString("confirmer_roles"));
    return new Rial(row.getLong("amount"));
  }
}
