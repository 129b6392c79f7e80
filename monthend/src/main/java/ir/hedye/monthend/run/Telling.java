package ir.hedye.monthend.run;

import ir.hedye.law.value.Mobile;
import ir.hedye.law.value.NationalId;
import ir.hedye.monthend.notice.Message;
import ir.hedye.monthend.notice.Notice;
import ir.hedye.monthend.notice.Outbox;
import ir.hedye.monthend.payment.PaymentNews;
import ir.hedye.monthend.store.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Puts what became of payments, and changed accounts, into the outbox. */
public record Telling(Outbox outbox) implements PaymentNews {
  private static final String ACCOUNTS_CHANGED =
      """
      SELECT c.national_id, p.mobile_number, c.version, 'new' FROM contact_change c
        JOIN person p USING (national_id)
      WHERE c.what = 'ACCOUNT' AND c.source = 'FEED' AND c.changed_at = now() AND c.old_value <> ''
        AND p.mobile_number <> ''
      UNION ALL
      SELECT c.national_id, m.old_value, c.version, 'old' FROM contact_change c
        JOIN contact_change m USING (national_id)
      WHERE c.what = 'ACCOUNT' AND c.source = 'FEED' AND c.changed_at = now() AND c.old_value <> ''
        AND m.what = 'MOBILE' AND m.changed_at = now() AND m.old_value <> ''
      ORDER BY 1, 4
      """;

  @Override
  public void paid(Connection connection, List<Paid> paid) throws SQLException {
    tell(
        connection,
        paid,
        Paid::payment,
        each ->
            new Message.Paid(
                each.amount(),
                each.transfer().on(),
                each.transfer().bank(),
                each.transfer().trace()));
  }

  @Override
  public void returned(Connection connection, List<Returned> returned) throws SQLException {
    tell(connection, returned, Returned::payment, each -> new Message.PaymentReturned());
  }

  private <T> void tell(
      Connection connection, List<T> news, Function<T, About> about, Function<T, Message> message)
      throws SQLException {
    Map<Long, Mobile> mobiles =
        mobiles(connection, news.stream().map(each -> about.apply(each).nationalId()).toList());
    var notices = new ArrayList<Notice>();
    for (T each : news) {
      Mobile mobile = mobiles.get(about.apply(each).nationalId());
      if (mobile != null) {
        notices.add(
            new Notice(
                NationalId.of(about.apply(each).nationalId()),
                mobile,
                "payment/" + about.apply(each).paymentId(),
                message.apply(each)));
      }
    }
    outbox.queue(connection, notices);
  }

  private static Map<Long, Mobile> mobiles(Connection connection, List<Long> people)
      throws SQLException {
    var mobiles = new HashMap<Long, Mobile>();
    new Sql(connection)
        .list(
            row -> mobiles.put(row.getLong(1), new Mobile(row.getString(2))),
            "SELECT national_id, mobile_number FROM person"
                + " WHERE mobile_number <> '' AND national_id = ANY (?)",
            connection.createArrayOf("bigint", people.toArray()));
    return mobiles;
  }

  /**
   * Tells the old number and the new one of usable accounts that this transaction's feed replaced.
   */
  public void accountsChanged(Connection connection) throws SQLException {
    List<Notice> notices =
        new Sql(connection)
            .list(
                row ->
                    new Notice(
                        NationalId.of(row.getLong(1)),
                        new Mobile(row.getString(2)),
                        "account/" + row.getInt(3) + "/" + row.getString(4),
                        new Message.AccountChanged()),
                ACCOUNTS_CHANGED);
    outbox.queue(connection, notices);
  }
}
