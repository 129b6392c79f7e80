package ir.hedye.web.oversight;

import ir.hedye.web.access.Portal;
import java.sql.SQLException;

/**
 * Three made-up months of a small country: office 01 of Gilan with branches 1101 to 1104, office 23
 * of Tehran with 2301 to 2306, office 16 of Ilam with 1601 alone, where few people live.
 */
final class OversightMonth {
  static final String MONTH = "1405-07";

  /** An entitled, paid husband of branch 1101, and what he is called. */
  static final String NAME = "نام ۱۰۰۱";

  private static final String PLACES =
      """
      INSERT INTO branch (branch, name, office, province)
      SELECT '110' || n, 'شعبهٔ ' || n || ' رشت', '01', '01' FROM generate_series(1, 4) n
      UNION ALL SELECT '230' || n, 'شعبهٔ ' || n || ' تهران', '23', '23' FROM generate_series(1, 6) n
      UNION ALL VALUES ('1601', 'شعبهٔ ایلام', '16', '16');
      """;

  /** Person n lives where n leads; few in Ilam. */
  private static final String PEOPLE =
      """
      INSERT INTO person (national_id, insurance_number, first_name, last_name, birth_date, sex, branch,
        deceased_on, mobile, sheba, mobile_number, account)
      SELECT n, n::text, 'نام', translate(n::text, '0123456789', '۰۱۲۳۴۵۶۷۸۹'), 13710815, 'M',
        CASE WHEN n % 97 = 0 THEN '1601' WHEN n % 3 = 0 THEN '230' || (1 + n / 3 % 6)
          ELSE '110' || (1 + (n % 10) * (n % 10) / 26) END,
        0, '', '', '', ''
      FROM generate_series(1000, 4999) n;
      INSERT INTO fact VALUES ('\\x00', 'C', ''), ('\\x01', 'H', '');
      """;

  /** Month m has run m and delivery m; its people are those between its bounds. */
  private static final String MONTHS =
      """
      INSERT INTO delivery (delivery_id, period, file, sha256, records, new_events, changed_events,
        revoked_events, repeated_events, missing_events, rejected_rows, received_at)
      SELECT m, 140504 + m, 'marriages.csv', 'sha' || m, 1500, 1200, 10, 5, 200, 0, 3,
        timestamptz '2026-08-22 06:00Z' + m * interval '30 days'
      FROM generate_series(1, 3) m;
      INSERT INTO event_version (event_id, version, delivery_id, revoked, permanent, married_on,
        registered_on, office, husband, husband_birth, husband_prior, wife, wife_birth, wife_prior, province, print)
      SELECT n, 1, 1 + (n - 1000) / 1400, false, true, 14050401 + (n - 1000) / 1400 * 100 + n % 28,
        14050402 + (n - 1000) / 1400 * 100 + n % 28, '103', n::text, 13710815, 0, '', 0, 0, '01', 0
      FROM generate_series(1000, 4999) n;
      INSERT INTO event_head SELECT event_id, 1, 0 FROM event_version;
      INSERT INTO party SELECT event_id, event_id, 'H' FROM event_version;
      INSERT INTO month_run (run_id, month, run_no, evaluated_on, delivery_id, people, decisions, seal, ran_at)
      SELECT m, 140504 + m, 1, (140504 + m) * 100 + 30, m, 1400, 1400, 'seal' || m,
        timestamptz '2026-08-23 00:05Z' + m * interval '30 days'
      FROM generate_series(1, 3) m;
      INSERT INTO decision (event_id, role, run_id, version, national_id, outcome, amount, reasons, holds,
        law_version, claim, history)
      SELECT n, 'H', 1 + (n - 1000) / 1400, 1, n,
        CASE WHEN n % 20 < 13 THEN 'ENTITLED' WHEN n % 20 < 18 THEN 'NOT_ENTITLED'
          WHEN n % 20 = 18 THEN 'AWAITING_LIST' ELSE 'REVIEW' END,
        CASE WHEN n % 20 < 13 THEN 200000000 + n * 1000 END,
        CASE WHEN n % 20 IN (13, 14, 15) THEN 'TOO_FEW_DAYS' WHEN n % 20 IN (16, 17) THEN 'RELATION_ENDED'
          WHEN n % 20 = 19 THEN CASE WHEN n % 60 = 59 THEN 'WINDOW_EDGE' ELSE 'IDENTITY_MISMATCH' END ELSE '' END,
        CASE WHEN n % 20 = 11 THEN 'NO_ACCOUNT' WHEN n % 20 = 12 THEN 'NO_ACCOUNT|NO_MOBILE' ELSE '' END,
        'v1', '\\x00', '\\x01'
      FROM generate_series(1000, 4999) n;
      """;

  private static final String MONEY =
      """
      INSERT INTO batch (batch_id, month, run_no, state) SELECT m, 140504 + m, 1, 'SENT' FROM generate_series(1, 3) m;
      INSERT INTO payment (payment_id, kind, event_id, role, event_version, national_id, batch_id, branch, office,
        amount, sheba, account_version, state, end_to_end_id, settled_on)
      SELECT d.event_id, 'ALLOWANCE', d.event_id, 'H', 1, d.national_id, d.run_id, p.branch, b.office, d.amount, '', 1,
        CASE WHEN d.event_id % 50 = 3 THEN 'RETURNED' WHEN d.event_id % 50 = 5 THEN 'REJECTED' ELSE 'SETTLED' END,
        'e' || d.event_id, CASE WHEN d.event_id % 50 IN (3, 5) THEN 0 ELSE 14050503 + d.run_id * 100 + d.event_id % 5 END
      FROM decision d JOIN person p USING (national_id) JOIN branch b USING (branch)
      WHERE d.outcome = 'ENTITLED' AND d.holds = '';
      """;

  private static final String NEWS =
      """
      INSERT INTO support_request (tracking, national_id, reason, state, opened_at)
      SELECT 'T' || n, n, 'TOO_FEW_DAYS',
        CASE WHEN n % 3 = 0 THEN 'ANSWERED' WHEN n % 7 = 0 THEN 'WITHDRAWN' ELSE 'RECEIVED' END,
        timestamptz '2026-11-22 10:00Z'
      FROM generate_series(3800, 4999, 15) n;
      INSERT INTO notice (national_id, template, subject, version, mobile, parameters, shows_amount, queued_at, state)
      SELECT lpad(n::text, 10, '0'), 'ENTITLED', 'run/3', 1, '09000000000', '{}', false,
        timestamptz '2026-11-21 08:00Z', CASE WHEN n % 11 = 0 THEN 'FAILED' ELSE 'SENT' END
      FROM generate_series(3800, 4999) n WHERE n % 20 < 13;
      INSERT INTO notice_part (notice_id, part, parts, state, due_at) SELECT id, 1, 1, 'SENT', now() FROM notice;
      INSERT INTO notice_submit (notice_id, part, session, reference, again, state, submitted_at, delivery)
      SELECT id, 1, 1, 1, false, 'SENT', now(), CASE WHEN id % 9 = 0 THEN NULL ELSE 'DELIVRD' END FROM notice;
      """;

  private OversightMonth() {}

  static void writeTo(Portal portal) throws SQLException {
    for (String part : new String[] {PLACES, PEOPLE, MONTHS, MONEY, NEWS}) {
      portal.asOwner(part);
    }
  }
}
