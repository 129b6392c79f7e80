package ir.hedye.monthend.payment;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.value.NationalId;
import ir.hedye.law.value.Rial;
import ir.hedye.law.value.Sheba;
import ir.hedye.monthend.payment.bankfile.BankProfiles;
import ir.hedye.monthend.payment.bankfile.Debtor;
import ir.hedye.monthend.payment.bankfile.EndToEndId;
import ir.hedye.monthend.payment.bankfile.MessageId;
import ir.hedye.monthend.payment.bankfile.Payee;
import ir.hedye.monthend.payment.bankfile.PaymentFileOrder;
import ir.hedye.monthend.payment.bankfile.PaymentLine;
import ir.hedye.monthend.payment.bankfile.Payments;
import ir.hedye.monthend.payment.bankfile.Timing;
import ir.hedye.monthend.payment.bankfile.Totals;
import ir.hedye.monthend.store.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;

/** The bank files in the database: all that is needed to make each of them, again and again. */
final class BankFileTable {
  private static final String REMITTANCE = "کمک ازدواج، ماده 85 قانون تأمین اجتماعی";

  /** Stands for a payee whose name on file has no letter: a bank file must name somebody. */
  private static final String NAMELESS = "بیمه‌شده";

  private BankFileTable() {}

  static List<Integer> idsOf(Connection connection, Batch batch) throws SQLException {
    return new Sql(connection)
        .list(
            row -> row.getInt(1),
            "SELECT file_id FROM bank_file WHERE batch_id = ? ORDER BY file_id",
            batch.id());
  }

  /**
   * The whole file with its payments: at most as many as its profile allows.
   *
   * @throws IllegalStateException when its payments are not those it was planned with
   */
  static FilePlan plan(Connection connection, int fileId) throws SQLException {
    var payments =
        Payments.of(
            new Sql(connection)
                .list(
                    BankFileTable::line,
                    """
                    SELECT end_to_end_id, payee_name, national_id, sheba, amount
                    FROM payment WHERE file_id = ? ORDER BY payment_id\
                    """,
                    fileId));
    return new Sql(connection)
        .list(row -> plan(row, payments), "SELECT * FROM bank_file WHERE file_id = ?", fileId)
        .getFirst();
  }

  private static FilePlan plan(ResultSet row, Payments payments) throws SQLException {
    var totals = new Totals(row.getInt("payments"), new Rial(row.getLong("total")));
    if (!payments.totals().equals(totals)) {
      throw new IllegalStateException(row.getString("name") + " is not as it was planned");
    }
    LocalDateTime made = row.getObject("created_at", LocalDateTime.class);
    JalaliDate day = JalaliDate.of(made.toLocalDate());
    var order =
        new PaymentFileOrder(
            new MessageId(row.getString("message_id")),
            new Timing(made, day),
            new Debtor(row.getString("debtor_name"), new Sheba(row.getString("debtor"))),
            payments);
    return new FilePlan(
        row.getInt("file_id"),
        row.getString("name"),
        BankProfiles.standard().inForce(row.getString("profile"), day),
        order);
  }

  private static PaymentLine line(ResultSet row) throws SQLException {
    String name = row.getString("payee_name");
    boolean named = name.codePoints().anyMatch(Character::isLetter);
    return new PaymentLine(
        new EndToEndId(row.getString("end_to_end_id")),
        new Payee(
            named ? name : NAMELESS,
            NationalId.of(row.getLong("national_id")),
            new Sheba(row.getString("sheba"))),
        new Rial(row.getLong("amount")),
        REMITTANCE);
  }

  /** What the manifest of a sent batch says of them. */
  static List<FileSeal> seals(Connection connection, Batch batch) throws SQLException {
    return new Sql(connection)
        .list(
            BankFileTable::seal,
            """
            SELECT name, payments, total, sha256 FROM bank_file WHERE batch_id = ?
            ORDER BY file_id\
            """,
            batch.id());
  }

  private static FileSeal seal(ResultSet row) throws SQLException {
    return new FileSeal(
        row.getString(1), row.getLong(2), new Rial(row.getLong(3)), row.getString(4));
  }

  static void setSha256(Connection connection, int fileId, String sha256) throws SQLException {
    new Sql(connection).run("UPDATE bank_file SET sha256 = ? WHERE file_id = ?", sha256, fileId);
  }
}
