package ir.hedye.monthend.payment;

import ir.hedye.law.value.NationalId;
import ir.hedye.law.value.Sheba;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Persons, their events and decisions, and payments to them. Person k is the husband of event k, in
 * branch 100 + k mod 3, office 01 for branch 100 and 02 for the others.
 */
record Couples(Connection connection, int runId) {

  static long nationalId(long k) {
    long nine = 100_000_000 + k;
    long rest = nine;
    int sum = 0;
    for (int weight = 2; weight <= 10; weight++) {
      sum += (int) (rest % 10) * weight;
      rest /= 10;
    }
    int r = sum % 11;
    return NationalId.of(nine * 10 + (r < 2 ? r : 11 - r)).number();
  }

  static String sheba(long k) {
    return Sheba.ofAccount(String.format(Locale.ROOT, "012%019d", k)).text();
  }

  static long amount(long k) {
    return 166_255_500 + k;
  }

  static String endToEndId(long paymentId) {
    return "H-" + paymentId;
  }

  private static String branch(long k) {
    return Long.toString(100 + k % 3);
  }

  private static String office(long k) {
    return k % 3 == 0 ? "01" : "02";
  }

  void people(int from, int to) throws SQLException {
    each(
        from,
        to,
        """
        INSERT INTO event_version VALUES (?, 1, 1, false, true, 14050610, 14050611, 'دفتر ۱',
          '', 13800101, 0, '', 0, 0, '23', 0)\
        """,
        k -> new Object[] {k});
    each(from, to, "INSERT INTO event_head VALUES (?, 1, 0)", k -> new Object[] {k});
    each(
        from,
        to,
        """
        INSERT INTO person (national_id, insurance_number, first_name, last_name, birth_date, sex,
          branch, deceased_on, mobile, sheba, mobile_number, account)
        VALUES (?, '', 'علی', ?, 13800101, 'M', ?, 0, '09120000000', ?, '09120000000', ?)\
        """,
        k -> new Object[] {nationalId(k), "رضایی " + k, branch(k), sheba(k), sheba(k)});
    each(
        from,
        to,
        """
        INSERT INTO decision (event_id, role, run_id, version, national_id, outcome, amount,
          paid_days, wage_total, reasons, holds, law_version, claim, history)
        VALUES (?, 'H', ?, 1, ?, 'ENTITLED', ?, 900, 0, '', '', 'v1', '', '')\
        """,
        k -> new Object[] {k, runId, nationalId(k), amount(k)});
  }

  void payments(int from, int to) throws SQLException {
    each(from, to, PAYMENT, k -> payment(k, k, null));
  }

  void replacement(long paymentId, long old) throws SQLException {
    each((int) old, (int) old, PAYMENT, k -> payment(paymentId, k, old));
  }

  private static final String PAYMENT =
      """
      INSERT INTO payment (payment_id, kind, event_id, role, event_version, national_id, batch_id,
        branch, office, amount, sheba, account_version, state, end_to_end_id, replaces)
      VALUES (?, 'ALLOWANCE', ?, 'H', 1, ?, ?, ?, ?, ?, ?, 1, 'PROPOSED', ?, ?)\
      """;

  private @Nullable Object[] payment(long paymentId, long k, @Nullable Long replaces) {
    return new @Nullable Object[] {
      paymentId,
      k,
      nationalId(k),
      runId,
      branch(k),
      office(k),
      amount(k),
      sheba(k),
      endToEndId(paymentId),
      replaces
    };
  }

  /** What a row of number k holds. */
  private interface Row {
    @Nullable Object[] of(long k);
  }

  private void each(int from, int to, String sql, Row row) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      for (long k = from; k <= to; k++) {
        Books.set(insert, row.of(k));
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }
}
