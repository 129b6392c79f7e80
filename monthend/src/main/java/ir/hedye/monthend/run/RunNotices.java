package ir.hedye.monthend.run;

import ir.hedye.law.value.Mobile;
import ir.hedye.law.value.NationalId;
import ir.hedye.law.value.Rial;
import ir.hedye.monthend.notice.Message;
import ir.hedye.monthend.notice.Notice;
import ir.hedye.monthend.store.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * Whom a run tells what: registered and sent to finance, account needed, list awaited. Only people
 * with a valid mobile.
 */
record RunNotices(Sql sql, int runId) {
  private static final String ALL =
      """
      SELECT r.national_id, p.mobile_number, r.event_id || '/' || r.role::text AS about, 'REGISTERED' AS what,
        r.amount, pay.payment_id AS id
      FROM r_proposal r JOIN person p USING (national_id)
        JOIN payment pay ON pay.batch_id = ? AND pay.national_id = r.national_id
      WHERE p.mobile_number <> ''
      UNION ALL
      SELECT r.national_id, p.mobile_number, r.event_id || '/' || r.role::text, 'ACCOUNT_NEEDED', 0,
        p.account_version
      FROM r_decision r JOIN person p USING (national_id)
      WHERE p.mobile_number <> '' AND r.outcome = 'ENTITLED'
        AND r.holds ~ 'NO_ACCOUNT|INVALID_ACCOUNT' AND r.holds !~ 'DECEASED|ALREADY_PAID'
      UNION ALL
      SELECT r.national_id, p.mobile_number, r.event_id || '/' || r.role::text, 'LIST_AWAITED', 0, 0
      FROM r_decision r JOIN person p USING (national_id)
      WHERE p.mobile_number <> '' AND r.outcome = 'AWAITING_LIST'
      ORDER BY 1, 3, 4
      """;

  /** Every notice of the run; one subject is told once, whatever run it comes from. */
  List<Notice> all() throws SQLException {
    return sql.list(RunNotices::read, ALL, runId);
  }

  private static Notice read(ResultSet row) throws SQLException {
    Message message =
        switch (row.getString("what")) {
          case "REGISTERED" -> new Message.Registered(new Rial(row.getLong("amount")));
          case "ACCOUNT_NEEDED" -> new Message.AccountNeeded();
          default -> new Message.ListAwaited();
        };
    return new Notice(
        NationalId.of(row.getLong("national_id")),
        new Mobile(row.getString("mobile_number")),
        row.getString("about") + "/" + row.getLong("id"),
        message);
  }
}
