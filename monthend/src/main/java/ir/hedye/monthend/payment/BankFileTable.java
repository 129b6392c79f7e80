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
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** The bank files in the database: all that is needed to make each of them, again and again. */
final class BankFileTable {
  private static final String REMITTANCE = "کمک ازدواج، ماده 85 قانون تأمین اجتماعی";

  /** Stands for a payee whose name on file has no letter: a bank file must name somebody. */
  private static final String NAMELESS = "بیمه‌شده";

  private BankFileTable() {}

  static List<Integer> idsOf(Connection connection, Batch batch) throws SQLException {
    var ids = new ArrayList<Integer>();
    try (var query =
        connection.prepareStatement(
            "SELECT file_id FROM bank_file WHERE batch_id = ? ORDER BY file_id")) {
      query.setInt(1, batch.id());
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          ids.add(rows.getInt(1));
        }
      }
    }
    return ids;
  }

  /**
   * The whole file with its payments: at most as many as its profile allows.
   *
   * @throws IllegalStateException when its payments are not those it was planned with
   */
  static FilePlan plan(Connection connection, int fileId) throws SQLException {
    try (var query = connection.prepareStatement("SELECT * FROM bank_file WHERE file_id = ?")) {
      query.setInt(1, fileId);
      try (var rows = query.executeQuery()) {
        rows.next();
        return plan(rows, Payments.of(lines(connection, fileId)));
      }
    }
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

  private static List<PaymentLine> lines(Connection connection, int fileId) throws SQLException {
    var lines = new ArrayList<PaymentLine>();
    try (var query =
        connection.prepareStatement(
            """
            SELECT end_to_end_id, payee_name, national_id, sheba, amount
            FROM payment WHERE file_id = ? ORDER BY payment_id\
            """)) {
      query.setInt(1, fileId);
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          lines.add(line(rows));
        }
      }
    }
    return lines;
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
    var seals = new ArrayList<FileSeal>();
    try (var query =
        connection.prepareStatement(
            """
            SELECT name, payments, total, sha256 FROM bank_file WHERE batch_id = ?
            ORDER BY file_id\
            """)) {
      query.setInt(1, batch.id());
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          seals.add(
              new FileSeal(
                  rows.getString(1),
                  rows.getLong(2),
                  new Rial(rows.getLong(3)),
                  rows.getString(4)));
        }
      }
    }
    return seals;
  }

  static void setSha256(Connection connection, int fileId, String sha256) throws SQLException {
    try (var update =
        connection.prepareStatement("UPDATE bank_file SET sha256 = ? WHERE file_id = ?")) {
      update.setString(1, sha256);
      update.setInt(2, fileId);
      update.executeUpdate();
    }
  }
}
