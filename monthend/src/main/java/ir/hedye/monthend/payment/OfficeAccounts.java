package ir.hedye.monthend.payment;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.value.Rial;
import ir.hedye.monthend.feed.RefusedInput;
import ir.hedye.monthend.payment.bankfile.BankProfile;
import ir.hedye.monthend.payment.bankfile.BankProfiles;
import ir.hedye.monthend.store.Sql;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The account and the bank's rules for each office of a batch, as a table for SQL. */
record OfficeAccounts(List<Row> rows) {
  /** Begins a query that names the table {@code account}; {@link #bind} fills its parameters. */
  static final String WITH_ACCOUNT =
      """
      WITH account AS (
        SELECT office, debtor, profile, most, ceiling
        FROM unnest(?::text[], ?::text[], ?::text[], ?::int[], ?::bigint[])
          AS t (office, debtor, profile, most, ceiling))\
      """;

  static final int PARAMETERS = 5;

  /**
   * One office.
   *
   * @param most payments in one file
   */
  record Row(String office, Debtors.Account account, BankProfile profile, int most) {
    long ceiling() {
      return profile.rules().limits().amount().map(Rial::amount).orElse(Long.MAX_VALUE);
    }
  }

  /** The accounts by which the batch's signed payments leave on that day. */
  static OfficeAccounts of(Connection connection, Batch batch, Debtors debtors, JalaliDate day)
      throws SQLException {
    var profiles = BankProfiles.standard();
    var rows = new ArrayList<Row>();
    for (String office : offices(connection, batch)) {
      var account = debtors.of(office).orElseThrow(() -> noAccount(office));
      var profile = profiles.inForce(account.profile(), day);
      int most = Math.min(debtors.paymentsPerFile(), profile.rules().limits().payments());
      rows.add(new Row(office, account, profile, most));
    }
    return new OfficeAccounts(List.copyOf(rows));
  }

  private static RefusedInput noAccount(String office) {
    return new RefusedInput(
        "release: HEDYE_DEBTOR_ACCOUNTS names no account that pays for office " + office);
  }

  private static List<String> offices(Connection connection, Batch batch) throws SQLException {
    return new Sql(connection)
        .list(
            row -> row.getString(1),
            """
            SELECT DISTINCT office FROM payment WHERE batch_id = ? AND state = 'SIGNED'
            ORDER BY office\
            """,
            batch.id());
  }

  void bind(Connection connection, PreparedStatement query) throws SQLException {
    query.setArray(1, connection.createArrayOf("text", column(Row::office)));
    query.setArray(
        2, connection.createArrayOf("text", column(row -> row.account().sheba().text())));
    query.setArray(3, connection.createArrayOf("text", column(row -> row.account().profile())));
    query.setArray(4, connection.createArrayOf("int", column(Row::most)));
    query.setArray(5, connection.createArrayOf("bigint", column(Row::ceiling)));
  }

  private Object[] column(java.util.function.Function<Row, Object> value) {
    return rows.stream().map(value).toArray();
  }

  BankProfile profile(String name) {
    return rows.stream()
        .map(Row::profile)
        .filter(profile -> profile.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
