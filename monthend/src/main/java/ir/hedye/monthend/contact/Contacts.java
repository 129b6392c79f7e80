package ir.hedye.monthend.contact;

import ir.hedye.law.value.Mobile;
import ir.hedye.law.value.NationalId;
import ir.hedye.monthend.contact.ContactRequest.What;
import ir.hedye.monthend.feed.Fields;
import ir.hedye.monthend.notice.Message;
import ir.hedye.monthend.notice.Notice;
import ir.hedye.monthend.notice.Outbox;
import ir.hedye.monthend.payment.CaseKind;
import ir.hedye.monthend.payment.Cases;
import ir.hedye.monthend.store.MonthLock;
import ir.hedye.monthend.store.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Takes what people ask about their account and mobile, and carries it out. */
public final class Contacts {
  /** How long the answer that an account is another's stands before it may be asked again. */
  public static final Duration ASK_AGAIN = Duration.ofDays(1);

  private final Outbox outbox;

  public Contacts(Outbox outbox) {
    this.outbox = outbox;
  }

  /** Something asked and not carried out yet. */
  record Open(long requestId, long nationalId, What what, String value, boolean asksOwner, int on) {
    static Open read(ResultSet row) throws SQLException {
      return new Open(
          row.getLong("request_id"),
          row.getLong("national_id"),
          What.valueOf(row.getString("what")),
          row.getString("value"),
          row.getBoolean("asks_owner"),
          row.getInt("asked_on"));
    }
  }

  /** Writes down what is asked, in the caller's transaction; waits for nobody. */
  public static void ask(Connection transaction, ContactRequest request) throws SQLException {
    new Sql(transaction)
        .run(
            """
            INSERT INTO contact_request (national_id, what, value, asks_owner, asked_on)
            VALUES (?, ?, ?, ?, ?)\
            """,
            request.person().number(),
            request.ask().what().name(),
            request.ask().value(),
            request.ask().asksOwner(),
            Fields.packed(request.on()));
  }

  /** Whether something that was asked is not carried out yet; waits for nobody. */
  static boolean isAnythingOpen(Connection transaction) throws SQLException {
    return new Sql(transaction).number("SELECT count(*) FROM contact_request WHERE done_at IS NULL")
        > 0;
  }

  /**
   * Carries out all that was asked so far, in its order, with notices and cases, in the caller's
   * transaction. Answers how many requests there were.
   *
   * @param patience how long to wait for the month's lock
   * @throws ir.hedye.monthend.store.MonthBusyException when a month is being run all that time;
   *     what was asked stays, and the run or the next call carries it out
   */
  public int carryOut(Connection transaction, Duration patience) throws SQLException {
    MonthLock.take(transaction, patience);
    var sql = new Sql(transaction);
    List<Open> open =
        sql.list(
            Open::read,
            """
            SELECT request_id, national_id, what, value, asks_owner, asked_on
            FROM contact_request WHERE done_at IS NULL ORDER BY request_id\
            """);
    var notices = new ArrayList<Notice>();
    for (Open each : open) { // a handful: only what came while a month was run
      carryOut(sql, each, notices);
      sql.run("UPDATE contact_request SET done_at = now() WHERE request_id = ?", each.requestId);
    }
    outbox.queue(transaction, notices);
    return open.size();
  }

  private static void carryOut(Sql sql, Open open, List<Notice> notices) throws SQLException {
    var file = new ContactFile(sql, open.nationalId);
    switch (open.what) {
      case ACCOUNT -> {
        if (file.changeAccount(open)) {
          tell(notices, open, file.numbersToWarn(), new Message.AccountChanged());
        }
      }
      case MOBILE -> changeMobile(file, open, notices);
      case FREEZE -> {
        if (file.freeze()) {
          String why = "asked in the portal";
          Cases.open(sql.connection(), CaseKind.FROZEN_BY_PERSON, open.nationalId, why);
        }
      }
      case OWNED, NOT_OWNED -> file.answerOwner(open);
    }
  }

  private static void changeMobile(ContactFile file, Open open, List<Notice> notices)
      throws SQLException {
    var warned = new ArrayList<>(file.numbersToWarn());
    if (file.changeMobile(open)) {
      warned.add(open.value);
      tell(notices, open, warned, new Message.MobileChanged());
    }
  }

  /** The old number and the new one both hear of it: whoever is not the thief. */
  private static void tell(List<Notice> notices, Open about, List<String> mobiles, Message what) {
    var told = new Told(NationalId.of(about.nationalId), "request/" + about.requestId, what);
    String fresh = about.what == What.MOBILE ? about.value : "";
    notices.addAll(notices(told, mobiles.stream().filter(each -> !each.equals(fresh)).toList()));
    if (!fresh.isEmpty()) {
      notices.add(told.to(fresh, "new"));
    }
  }

  /** One message to all numbers of a person, each once. */
  record Told(NationalId person, String subject, Message message) {
    private Notice to(String mobile, String which) {
      return new Notice(person, new Mobile(mobile), subject + "/" + which, message);
    }

    /** A log never carries a person. */
    @Override
    public String toString() {
      return subject;
    }
  }

  static List<Notice> notices(Told told, List<String> mobiles) {
    var numbers = mobiles.stream().distinct().toList();
    return IntStream.range(0, numbers.size())
        .mapToObj(place -> told.to(numbers.get(place), "known/" + (place + 1)))
        .toList();
  }
}
