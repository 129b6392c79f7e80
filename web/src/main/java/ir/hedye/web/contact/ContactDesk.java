package ir.hedye.web.contact;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.value.NationalId;
import ir.hedye.law.value.Sheba;
import ir.hedye.monthend.contact.ContactIntake;
import ir.hedye.monthend.contact.ContactRequest;
import ir.hedye.monthend.store.Database;
import ir.hedye.monthend.store.Sql;
import ir.hedye.web.outside.AccountOwner;
import ir.hedye.web.outside.Answer;
import java.sql.SQLException;
import java.util.List;
import org.springframework.stereotype.Component;

/** Hands over what was asked, and asks whose an account is until that is known. */
@Component
public class ContactDesk {
  private static final int AT_ONCE = 50;
  private static final int SILENT_MAX = 3;

  private final Database database;
  private final ContactIntake intake;
  private final AccountOwner owners;

  ContactDesk(Database database, ContactIntake intake, AccountOwner owners) {
    this.database = database;
    this.intake = intake;
    this.owners = owners;
  }

  /** Whether a service is set up that knows whose an account is. */
  boolean asksOwners() {
    return owners.isSetUp();
  }

  /** True when it is carried out; false when it waits for a month that is being run. */
  boolean ask(ContactRequest request) {
    try {
      return intake.take(request);
    } catch (SQLException e) {
      throw new IllegalStateException("what was asked could not be written down", e);
    }
  }

  private record Question(NationalId person, Sheba account) {}

  /**
   * Asks again about every account whose owner is not known yet; silence leaves it asked, and
   * nothing is paid to it. Answers how many are known now.
   *
   * @param on the Jalali day in Tehran
   */
  public int askOwners(JalaliDate on) throws SQLException {
    int known = 0;
    int silent = 0;
    for (Question question : open()) {
      Answer answer = owners.belongs(question.account, question.person);
      silent += answer == Answer.NOT_NOW ? 1 : 0;
      if (silent > SILENT_MAX) {
        return known; // it is down; the next round asks others, for their order is chance
      }
      if (answer != Answer.NOT_NOW) {
        var owner = new ContactRequest.Owner(question.account, answer == Answer.YES);
        ask(new ContactRequest(question.person, owner, on));
        known++;
      }
    }
    return known;
  }

  private List<Question> open() throws SQLException {
    return database.inTransaction(transaction ->
        new Sql(transaction)
            .list(
                row ->
                    new Question(
                        NationalId.of(row.getLong("national_id")),
                        new Sheba(row.getString("sheba"))),
                """
                SELECT o.national_id, o.sheba FROM account_owner o JOIN person p
                  ON p.national_id = o.national_id AND p.account = o.sheba
                WHERE o.answer = 'ASKED' AND NOT EXISTS (
                  SELECT FROM contact_request c
                  WHERE c.national_id = o.national_id AND c.value = o.sheba AND c.done_at IS NULL
                    AND c.what IN ('OWNED', 'NOT_OWNED'))
                ORDER BY random() LIMIT ?\
                """,
                AT_ONCE));
  }
}
