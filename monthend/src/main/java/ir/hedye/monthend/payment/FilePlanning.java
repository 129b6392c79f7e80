package ir.hedye.monthend.payment;

import ir.hedye.law.value.Sheba;
import ir.hedye.monthend.payment.bankfile.BankProfile;
import ir.hedye.monthend.payment.bankfile.MessageId;
import ir.hedye.monthend.store.Sql;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;

/**
 * Gives every signed payment of a batch its place in a bank file: one debtor account each, at most
 * as many as its bank takes, in the order of the payments.
 *
 * @param debtorName as the files say it
 * @param at when they are made, Tehran's wall clock
 */
record FilePlanning(Batch batch, OfficeAccounts accounts, String debtorName, LocalDateTime at) {

  private static final String WITH_NUMBERED =
      OfficeAccounts.WITH_ACCOUNT
          + """
          ,
          line AS (
            SELECT p.payment_id, p.national_id, p.amount, a.debtor, a.profile,
              (row_number() OVER (PARTITION BY a.debtor, a.profile ORDER BY p.payment_id) - 1)
                / a.most AS part
            FROM payment p JOIN account a ON a.office = p.office
            WHERE p.batch_id = ? AND p.state = 'SIGNED'),
          numbered AS (
            SELECT payment_id, national_id, amount, debtor, profile,
              (? + dense_rank() OVER (
                ORDER BY debtor COLLATE "C", profile COLLATE "C", part))::int AS file_id
            FROM line)
          """;

  private static final String FILES =
      WITH_NUMBERED
          + """
          SELECT file_id, debtor, profile, count(*) AS payments, sum(amount)::bigint AS total
          FROM numbered GROUP BY file_id, debtor, profile ORDER BY file_id\
          """;

  private static final String PLACES =
      WITH_NUMBERED
          + """
          UPDATE payment p
          SET file_id = numbered.file_id, payee_name = concat_ws(' ', n.first_name, n.last_name)
          FROM numbered JOIN person n ON n.national_id = numbered.national_id
          WHERE p.payment_id = numbered.payment_id\
          """;

  private static final String INSERT =
      """
      INSERT INTO bank_file (file_id, message_id, profile, debtor, name, payments, total,
        batch_id, debtor_name, created_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
      """;

  /** Writes the plan down; tells how many payments have a place. */
  int write(Connection connection) throws SQLException {
    int last = (int) new Sql(connection).number("SELECT max(file_id) FROM bank_file");
    try (var query = connection.prepareStatement(FILES);
        var insert = connection.prepareStatement(INSERT)) {
      bind(connection, query, last);
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          add(insert, rows);
        }
      }
      insert.executeBatch();
    }
    try (var update = connection.prepareStatement(PLACES)) {
      bind(connection, update, last);
      return update.executeUpdate();
    }
  }

  private void bind(Connection connection, PreparedStatement statement, int last)
      throws SQLException {
    accounts.bind(connection, statement);
    statement.setInt(OfficeAccounts.PARAMETERS + 1, batch.id());
    statement.setInt(OfficeAccounts.PARAMETERS + 2, last);
  }

  private void add(PreparedStatement insert, ResultSet file) throws SQLException {
    int fileId = file.getInt("file_id");
    BankProfile profile = accounts.profile(file.getString("profile"));
    MessageId id = profile.messageId(new Sheba(file.getString("debtor")), fileId);
    insert.setInt(1, fileId);
    insert.setString(2, id.text());
    insert.setString(3, profile.name());
    insert.setString(4, file.getString("debtor"));
    insert.setString(5, profile.fileName(id));
    insert.setInt(6, file.getInt("payments"));
    insert.setLong(7, file.getLong("total"));
    insert.setInt(8, batch.id());
    insert.setString(9, debtorName);
    insert.setObject(10, at);
    insert.addBatch();
  }
}
