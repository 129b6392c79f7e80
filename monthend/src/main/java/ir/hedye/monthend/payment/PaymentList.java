package ir.hedye.monthend.payment;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import ir.hedye.law.article85.Role;
import ir.hedye.law.value.NationalId;
import ir.hedye.law.value.Rial;
import java.io.Writer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The file {@code payments.csv}: every payment of a batch, line by line, for finance. */
enum PaymentList implements Paper {
  /** The batch as it stands. */
  STANDING("p.state <> 'WITHDRAWN'"),
  /** The batch as it was signed: with the lines that dropped out later. */
  AS_SIGNED(
      """
      NOT EXISTS (SELECT FROM payment_move m WHERE m.payment_id = p.payment_id
        AND m.from_state = 'PROPOSED' AND m.to_state = 'WITHDRAWN')\
      """);

  private static final String[] COLUMNS = {
    "end_to_end_id",
    "kind",
    "office",
    "branch",
    "event_id",
    "event_version",
    "role",
    "national_id",
    "amount",
    "sheba",
    "replaces"
  };

  private final String which;

  private static final String QUERY =
      """
      SELECT p.*, coalesce(o.end_to_end_id, '') AS replaced
      FROM payment p LEFT JOIN payment o ON o.payment_id = p.replaces
      WHERE p.batch_id = ? AND \
      """;

  PaymentList(String which) {
    this.which = which;
  }

  @Override
  public String fileName() {
    return "payments.csv";
  }

  @Override
  public Tally write(Connection connection, Batch batch, Writer out) throws SQLException {
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).bufferSize(0).build(out);
    csv.writeRecord(COLUMNS);
    long records = 0;
    Rial sum = Rial.ZERO;
    try (var query = connection.prepareStatement(QUERY + which + " ORDER BY p.payment_id")) {
      query.setInt(1, batch.id());
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          csv.writeRecord(fields(rows));
          sum = sum.plus(new Rial(rows.getLong("amount")));
          records++;
        }
      }
    }
    return new Tally(records, sum);
  }

  private static String[] fields(ResultSet row) throws SQLException {
    return new String[] {
      row.getString("end_to_end_id"),
      row.getString("kind"),
      row.getString("office"),
      row.getString("branch"),
      row.getString("event_id"),
      row.getString("event_version"),
      role(row).name(),
      NationalId.digits(row.getLong("national_id")),
      row.getString("amount"),
      row.getString("sheba"),
      row.getString("replaced")
    };
  }

  /** The tables keep a role by its first letter. */
  static Role role(ResultSet row) throws SQLException {
    return row.getString("role").equals("H") ? Role.HUSBAND : Role.WIFE;
  }
}
