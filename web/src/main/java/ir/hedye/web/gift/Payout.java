package ir.hedye.web.gift;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.value.Rial;
import ir.hedye.monthend.payment.bankfile.Reason;
import ir.hedye.monthend.payment.bankfile.ReasonCodes;
import ir.hedye.monthend.payment.bankfile.ReasonCodes.Meaning;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One payment to the person, from its proposal on.
 *
 * @param topUp paid in addition, after a correction
 * @param voucher the number of the voucher that books it; empty when it dropped out of one
 * @param account where to
 */
record Payout(
    Event.Key event,
    boolean topUp,
    Rial amount,
    Standing state,
    String voucher,
    Optional<Account> account,
    Days days,
    BankWord bank) {

  /** When it came how far. */
  record Days(
      Optional<JalaliDate> proposed,
      Optional<JalaliDate> signed,
      Optional<JalaliDate> sent,
      Optional<JalaliDate> settled,
      Optional<JalaliDate> moved) {}

  /**
   * What the bank said.
   *
   * @param trace the bank's reference of a settled payment; may be empty
   * @param refusal what its reason means; empty unless the money did not arrive
   */
  record BankWord(String trace, Optional<Meaning> refusal) {}

  private static final ReasonCodes REASONS = ReasonCodes.standard();
  private static final Pattern CODE = Pattern.compile("^[A-Z]{2}(?:[A-Z]{2}|[0-9]{2})\\b");

  private static final String PAYMENTS =
      """
      SELECT p.event_id, p.role, p.kind, p.amount, p.state, p.sheba, p.trace_number, p.settled_on,
        coalesce((SELECT v.voucher_no FROM voucher v WHERE v.run_id = p.batch_id AND v.branch = p.branch), '')
          AS voucher,
        (SELECT min(moved_at) FROM payment_move m WHERE m.payment_id = p.payment_id AND to_state = 'PROPOSED')
          AS proposed_at,
        (SELECT min(moved_at) FROM payment_move m WHERE m.payment_id = p.payment_id AND to_state = 'SIGNED')
          AS signed_at,
        (SELECT min(moved_at) FROM payment_move m WHERE m.payment_id = p.payment_id AND to_state = 'SENT')
          AS sent_at,
        (SELECT max(moved_at) FROM payment_move m WHERE m.payment_id = p.payment_id) AS moved_at,
        coalesce((SELECT l.reason FROM bank_answer_line l
          WHERE l.end_to_end_id = p.end_to_end_id AND l.status IN ('REJECTED', 'RETURNED')
          ORDER BY l.answer_id DESC, l.line DESC LIMIT 1), '') AS reason
      FROM payment p WHERE p.national_id = :person ORDER BY p.payment_id
      """;

  /** Every payment to the person, the first first. */
  static List<Payout> read(JdbcClient sql, long person) {
    return sql.sql(PAYMENTS).param("person", person).query((row, n) -> payout(row)).list();
  }

  private static Payout payout(ResultSet row) throws SQLException {
    var state = Standing.valueOf(row.getString("state"));
    var days =
        new Days(
            Stored.dayOf(row, "proposed_at"),
            Stored.dayOf(row, "signed_at"),
            Stored.dayOf(row, "sent_at"),
            Stored.day(row, "settled_on"),
            Stored.dayOf(row, "moved_at"));
    return new Payout(
        Event.Key.read(row),
        row.getString("kind").equals("TOP_UP"),
        new Rial(row.getLong("amount")),
        state,
        row.getString("voucher"),
        Account.of(row.getString("sheba")),
        days,
        bank(row, state, days));
  }

  private static BankWord bank(ResultSet row, Standing state, Days days) throws SQLException {
    boolean refused = state == Standing.REJECTED || state == Standing.RETURNED;
    return new BankWord(
        row.getString("trace_number"),
        refused
            ? Optional.of(meaning(row.getString("reason"), days.moved().orElseThrow()))
            : Optional.empty());
  }

  private static Meaning meaning(String told, JalaliDate on) {
    var code = CODE.matcher(told);
    return REASONS.of(new Reason(code.find() ? code.group() : "", ""), on);
  }
}
