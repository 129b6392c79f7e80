package ir.hedye.monthend.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.value.Mobile;
import ir.hedye.law.value.NationalId;
import ir.hedye.law.value.Sheba;
import ir.hedye.monthend.cli.SmallFolder;
import ir.hedye.monthend.contact.ContactRequest.Ask;
import ir.hedye.monthend.contact.Thaw.Answer;
import ir.hedye.monthend.contact.Thaw.Forgets;
import ir.hedye.monthend.contact.Thaw.Refusal;
import ir.hedye.monthend.correction.Actor;
import ir.hedye.monthend.notice.NoticeSettings;
import ir.hedye.monthend.notice.Outbox;
import ir.hedye.monthend.run.SecondMonth;
import ir.hedye.monthend.store.MonthBusyException;
import ir.hedye.monthend.store.MonthLock;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName(
    "A freeze by the person's own word ends by two people of two roles, and by nothing else")
class ThawTest extends SecondMonth {
  private static final JalaliDate ON = new JalaliDate(1405, 8, 10);
  private static final NationalId PERSON = new NationalId(SmallFolder.id(1));
  private static final Actor OFFICER = new Actor("staff 11", "BRANCH_OFFICER");
  private static final Actor HEAD = new Actor("staff 12", "BRANCH_HEAD");
  private static final Forgets NOTHING = new Forgets(false, false);

  private final Outbox outbox =
      new Outbox(
          NoticeSettings.from(Map.of()),
          Clock.fixed(Instant.parse("2026-10-24T08:00:00Z"), ZoneOffset.UTC));

  /** The husband's payment of 1405-07 is proposed, then he says: it was not me. */
  @BeforeEach
  void it_was_not_me() throws SQLException {
    months.month(couple(), "1405-07");
    ask(new ContactRequest.Freeze());
    months.run("1405-07");
    assertThat(months.payments()).first().isEqualTo("1 H 200000000 WITHDRAWN -");
  }

  private void ask(Ask ask) throws SQLException {
    shell
        .books()
        .<Boolean>inTransaction(books -> {
          Contacts.ask(books, new ContactRequest(PERSON, ask, ON));
          return true;
        });
  }

  private interface Step {
    Answer on(Thaws thaws) throws SQLException;
  }

  private Answer step(Step step) throws SQLException {
    return shell.books().inTransaction(books -> step.on(new Thaws(books, outbox)));
  }

  private Answer propose(Forgets forgets) throws SQLException {
    return step(thaws -> thaws.propose(OFFICER, PERSON, forgets, "با کارت ملی آمد"));
  }

  private Answer confirm(Actor actor) throws SQLException {
    return step(thaws -> thaws.confirm(actor, 1, ON));
  }

  private static Answer refused(Refusal why) {
    return new Answer.Refused(why);
  }

  private String frozen() {
    return shell.rows("SELECT frozen FROM hedye.person WHERE sex = 'M'").getFirst();
  }

  @Test
  @DisplayName(
      "Confirmed, the next run pays without anybody asking; the case is closed, he is told")
  void confirmed() throws SQLException {
    assertThat(propose(NOTHING)).isEqualTo(new Answer.Done(1));
    assertThat(months.run("1405-07")).contains("nothing new");
    assertThat(confirm(HEAD)).isEqualTo(new Answer.Done(1));

    assertThat(months.run("1405-07")).contains("1 payments");
    assertThat(months.decision("1405-07", HUSBAND)).isEqualTo(ENTITLED);
    assertThat(shell.rows("SELECT kind, closed_at IS NULL FROM hedye.review_case"))
        .containsExactly("FROZEN_BY_PERSON f");
    assertThat(shell.rows("SELECT count(*) FROM hedye.notice WHERE template = 'PAYMENTS_RESUMED'"))
        .containsExactly("1");
    assertThat(shell.rows("SELECT deed, actor FROM hedye.journal_entry ORDER BY entry_id"))
        .contains("THAW_PROPOSED staff 11", "THAW_CONFIRMED staff 12");
  }

  @Test
  @DisplayName("A stranger's account and mobile go with the freeze; his own is entered anew")
  void forgotten() throws SQLException {
    propose(new Forgets(true, true));
    confirm(HEAD);

    assertThat(shell.rows("SELECT account || mobile_number FROM hedye.person WHERE sex = 'M'"))
        .containsExactly("");
    assertThat(shell.rows("SELECT what, source FROM hedye.contact_change ORDER BY what"))
        .containsExactly("ACCOUNT DESK", "MOBILE DESK");
    assertThat(months.run("1405-07")).contains("0 payments");
    assertThat(months.decision("1405-07", HUSBAND))
        .isEqualTo(ENTITLED + "ACCOUNT_CHANGED|NO_ACCOUNT|NO_MOBILE");
    ask(new ContactRequest.NewMobile(new Mobile("09121112233")));
    ask(new ContactRequest.Account(new Sheba(SmallFolder.sheba(71)), false));
    assertThat(months.runAt("1405-07", "1405-08-11")).contains("0 payments");
    assertThat(months.runAt("1405-07", "1405-08-20")).contains("1 payments");
    assertThat(shell.rows("SELECT sheba FROM hedye.live_payment WHERE role = 'H'"))
        .containsExactly(SmallFolder.sheba(71));
  }

  @Test
  @DisplayName("Nobody lifts it alone, nor two of one role, nor without a reason")
  void nobody_alone() throws SQLException {
    assertThat(step(thaws -> thaws.propose(OFFICER, PERSON, NOTHING, " ")))
        .isEqualTo(refused(Refusal.NO_REASON));
    propose(NOTHING);
    assertThat(propose(NOTHING)).isEqualTo(refused(Refusal.ALREADY_PROPOSED));
    assertThat(confirm(OFFICER)).isEqualTo(refused(Refusal.SAME_PERSON));
    assertThat(confirm(new Actor("staff 13", OFFICER.role())))
        .isEqualTo(refused(Refusal.SAME_ROLE));
    assertThat(frozen()).isEqualTo("t");
  }

  @Test
  @DisplayName("Refused or taken back it is over, and the person stays frozen")
  void refused_or_withdrawn() throws SQLException {
    propose(NOTHING);
    assertThat(step(thaws -> thaws.refuse(HEAD, 1, ""))).isEqualTo(refused(Refusal.NO_REASON));
    assertThat(step(thaws -> thaws.refuse(HEAD, 1, "مدرک نداشت"))).isEqualTo(new Answer.Done(1));
    assertThat(confirm(HEAD)).isEqualTo(refused(Refusal.NOT_OPEN));
    assertThat(propose(NOTHING)).isEqualTo(new Answer.Done(2));
    assertThat(step(thaws -> thaws.withdraw(HEAD, 2))).isEqualTo(refused(Refusal.NOT_THE_AUTHOR));
    assertThat(step(thaws -> thaws.withdraw(OFFICER, 2))).isEqualTo(new Answer.Done(2));
    assertThat(frozen()).isEqualTo("t");
  }

  @Test
  @DisplayName("What the second person confirms is what the first had seen: not another account")
  void nothing_changed_between() throws SQLException {
    propose(NOTHING);
    shell.rows(
        "UPDATE hedye.person SET account_version = account_version + 1 WHERE sex = 'M' RETURNING 1");
    assertThat(confirm(HEAD)).isEqualTo(refused(Refusal.CHANGED_SINCE));
    assertThat(frozen()).isEqualTo("t");
  }

  @Test
  @DisplayName("A second 'it was not me' after the proposal keeps the freeze")
  void said_again() throws SQLException {
    propose(NOTHING);
    ask(new ContactRequest.Freeze());
    assertThat(confirm(HEAD)).isEqualTo(refused(Refusal.CHANGED_SINCE));
    assertThat(frozen()).isEqualTo("t");
  }

  @Test
  @DisplayName("Whoever is not frozen needs none")
  void not_frozen() throws SQLException {
    propose(NOTHING);
    confirm(HEAD);
    assertThat(propose(NOTHING)).isEqualTo(refused(Refusal.NOT_FROZEN));
  }

  @Test
  @DisplayName("While a month is run it waits, and nothing is half done")
  void waits_for_the_month() throws SQLException {
    propose(NOTHING);
    try (var running = shell.books().connect()) {
      running.setAutoCommit(false);
      MonthLock.take(running, Duration.ofSeconds(30));
      assertThatThrownBy(() -> confirm(HEAD)).isInstanceOf(MonthBusyException.class);
      running.rollback();
    }
    assertThat(confirm(HEAD)).isEqualTo(new Answer.Done(1));
  }

  @Test
  @DisplayName("The database itself ends no freeze without the second person, nor twice by one")
  void the_database_guards() throws SQLException {
    List<String> tries =
        List.of(
            "UPDATE hedye.person SET frozen = false WHERE frozen",
            "UPDATE hedye.thaw SET state = 'CONFIRMED', decided_by = author, decided_role = 'X',"
                + " decided_at = now()",
            "UPDATE hedye.thaw SET state = 'CONFIRMED', decided_by = 'staff 12', decided_role ="
                + " author_role, decided_at = now()");
    propose(NOTHING);
    for (String one : tries) {
      assertThatThrownBy(() ->
              shell.books().inTransaction(books -> books.createStatement().executeUpdate(one)))
          .as(one)
          .isInstanceOf(SQLException.class);
    }
    confirm(HEAD);
    assertThat(frozen()).isEqualTo("f");
    ask(new ContactRequest.Freeze());
    months.run("1405-07");
    assertThatThrownBy(() ->
            shell
                .books()
                .inTransaction(books -> books.createStatement().executeUpdate(tries.getFirst())))
        .as("yesterday's confirmation is for yesterday's freeze")
        .isInstanceOf(SQLException.class);
  }
}
