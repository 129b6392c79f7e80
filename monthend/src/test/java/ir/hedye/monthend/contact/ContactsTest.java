package ir.hedye.monthend.contact;

import static ir.hedye.monthend.cli.SmallFolder.INSURED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.value.Mobile;
import ir.hedye.law.value.NationalId;
import ir.hedye.law.value.Sheba;
import ir.hedye.monthend.cli.SmallFolder;
import ir.hedye.monthend.contact.ContactRequest.Ask;
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
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What people say of their own account and mobile")
class ContactsTest extends SecondMonth {
  private static final JalaliDate IN_MEHR = new JalaliDate(1405, 7, 15);
  private static final JalaliDate IN_ABAN = new JalaliDate(1405, 8, 10);
  private static final JalaliDate LAST_OF_ABAN = new JalaliDate(1405, 8, 30);
  private static final Sheba NEW = new Sheba(SmallFolder.sheba(71));
  private static final NationalId HUSBAND_ID = new NationalId(SmallFolder.id(1));

  private final Contacts contacts =
      new Contacts(
          new Outbox(
              NoticeSettings.from(Map.of()),
              Clock.fixed(Instant.parse("2026-10-24T08:00:00Z"), ZoneOffset.UTC)));

  private void ask(Ask ask, JalaliDate on) throws SQLException {
    shell
        .books()
        .<Boolean>inTransaction(books -> {
          Contacts.ask(books, new ContactRequest(HUSBAND_ID, ask, on));
          return true;
        });
  }

  private int carryOut() throws SQLException {
    return shell.books().inTransaction(books -> contacts.carryOut(books, Duration.ofSeconds(30)));
  }

  private List<String> told() {
    return shell.rows("SELECT template, mobile FROM hedye.notice ORDER BY id");
  }

  private static SmallFolder withoutAccount() {
    return couple().set(INSURED, SmallFolder.id(1), "sheba=");
  }

  @Test
  @DisplayName("A first account is paid in the next run, with nobody asking again")
  void a_first_account() throws SQLException {
    months.month(withoutAccount(), "1405-07");
    assertThat(months.decision("1405-07", HUSBAND)).isEqualTo(ENTITLED + "NO_ACCOUNT");
    ask(new ContactRequest.Account(NEW, false), IN_ABAN);

    assertThat(carryOut()).isEqualTo(1);

    assertThat(months.run("1405-07")).contains("1 payments");
    assertThat(shell.rows("SELECT sheba FROM hedye.live_payment WHERE role = 'H'"))
        .containsExactly(NEW.text());
  }

  @Test
  @DisplayName("What was asked and not carried out yet is carried out by the run itself")
  void the_run_carries_out() throws SQLException {
    months.month(withoutAccount(), "1405-07");
    ask(new ContactRequest.Account(NEW, false), IN_ABAN);

    assertThat(months.run("1405-07")).contains("1 payments");
    assertThat(carryOut()).isZero();
  }

  @Test
  @DisplayName(
      "Asking waits for nobody; carrying out waits for the month's lock, and loses nothing")
  void asking_never_waits() throws SQLException {
    months.month(withoutAccount(), "1405-07");
    try (var running = shell.books().connect()) {
      running.setAutoCommit(false);
      MonthLock.take(running, Duration.ofSeconds(30));

      ask(new ContactRequest.Account(NEW, false), IN_ABAN);
      assertThatThrownBy(() ->
              shell.books().inTransaction(books -> contacts.carryOut(books, Duration.ofMillis(50))))
          .isInstanceOf(MonthBusyException.class);
      running.rollback();
    }
    assertThat(carryOut()).isEqualTo(1);
    assertThat(shell.rows("SELECT account FROM hedye.person WHERE sex = 'M'"))
        .containsExactly(NEW.text());
  }

  @Test
  @DisplayName("While its owner was asked and did not answer, nothing is paid to an account")
  void an_account_whose_owner_is_asked() throws SQLException {
    months.month(withoutAccount(), "1405-07");
    ask(new ContactRequest.Account(NEW, true), IN_MEHR);
    assertThat(months.run("1405-07")).contains("0 payments");
    assertThat(months.decision("1405-07", HUSBAND)).isEqualTo(ENTITLED + "ACCOUNT_UNCONFIRMED");

    ask(new ContactRequest.Owner(NEW, true), IN_ABAN);
    assertThat(months.run("1405-07")).contains("1 payments");
  }

  @Test
  @DisplayName("Somebody else's account is never paid to")
  void an_account_of_somebody_else() throws SQLException {
    months.month(withoutAccount(), "1405-07");
    ask(new ContactRequest.Account(NEW, true), IN_MEHR);
    ask(new ContactRequest.Owner(NEW, false), IN_MEHR);
    assertThat(months.run("1405-07")).contains("0 payments");
    assertThat(months.decision("1405-07", HUSBAND)).isEqualTo(ENTITLED + "ACCOUNT_NOT_OWNED");
  }

  @Test
  @DisplayName("A changed account leaves the batch, rests 48 hours, and both numbers are told")
  void a_changed_account() throws SQLException {
    months.month(couple(), "1405-07");
    ask(new ContactRequest.NewMobile(new Mobile("09121112233")), LAST_OF_ABAN);
    ask(new ContactRequest.Account(NEW, false), LAST_OF_ABAN);
    carryOut();

    months.take(couple(), "1405-08");
    assertThat(months.run("1405-08")).contains("0 payments");
    assertThat(months.decision("1405-08", HUSBAND)).isEqualTo(ENTITLED + "ACCOUNT_CHANGED");
    assertThat(months.payments()).first().isEqualTo("1 H 200000000 WITHDRAWN -");
    String known =
        shell.rows("SELECT old_value FROM hedye.contact_change WHERE what = 'MOBILE'").getFirst();
    assertThat(told())
        .contains(
            "MOBILE_CHANGED " + known,
            "MOBILE_CHANGED 09121112233",
            "ACCOUNT_CHANGED " + known,
            "ACCOUNT_CHANGED 09121112233")
        .hasSize(6); // two more: the husband's and the wife's payment of the first month
    // changed in the last second of 30 Aban, 2 Azar begins a day later
    assertThat(months.runAt("1405-08", "1405-09-02")).doesNotContain("1 payments");
    assertThat(months.runAt("1405-08", "1405-09-03")).contains("1 payments");
    assertThat(shell.rows("SELECT sheba FROM hedye.live_payment WHERE role = 'H'"))
        .containsExactly(NEW.text());
  }

  @Test
  @DisplayName("A feed of an earlier day does not overwrite what the person entered")
  void an_earlier_feed_does_not_overwrite() throws SQLException {
    months.month(couple(), "1405-07");
    ask(new ContactRequest.Account(NEW, false), new JalaliDate(1405, 9, 5));
    months.take(couple(), "1405-08");

    assertThat(shell.rows("SELECT account FROM hedye.person WHERE sex = 'M'"))
        .containsExactly(NEW.text());
  }

  @Test
  @DisplayName("The same account again changes nothing and tells nobody")
  void the_same_account_again() throws SQLException {
    months.month(couple(), "1405-07");
    long before = told().size();
    ask(new ContactRequest.Account(new Sheba(SmallFolder.sheba(1)), false), IN_ABAN);
    carryOut();

    assertThat(told()).hasSize((int) before);
    assertThat(months.run("1405-07")).contains("nothing new");
    assertThat(shell.rows("SELECT account_version FROM hedye.person WHERE sex = 'M'"))
        .containsExactly("1");
  }

  @Test
  @DisplayName(
      "It was not me: the signed payment does not leave, no other is made, a case is opened")
  void it_was_not_me() throws SQLException {
    months.month(couple(), "1405-07");
    shell.done("sign", "--month", "1405-07", "--as", "زهرا احمدی");
    shell.done("sign", "--month", "1405-07", "--as", "حسن کریمی");
    ask(new ContactRequest.Freeze(), IN_ABAN);
    shell.done("release", "--month", "1405-07");

    assertThat(months.payments())
        .containsExactly("1 H 200000000 WITHDRAWN -", "1 W 200000000 SENT -");
    assertThat(months.run("1405-07")).doesNotContain("1 payments");
    assertThat(shell.rows("SELECT kind FROM hedye.review_case ORDER BY case_id"))
        .contains("FROZEN_BY_PERSON", "RELEASE_DROPPED");
  }

  @Test
  @DisplayName("An account that a third person enters is shared for all three")
  void a_third_person_on_one_account() throws SQLException {
    months.month(
        couple()
            .man(5)
            .man(6)
            .set(INSURED, SmallFolder.id(5), "sheba=" + NEW.text())
            .set(INSURED, SmallFolder.id(6), "sheba=" + NEW.text()),
        "1405-07");
    ask(new ContactRequest.Account(NEW, false), new JalaliDate(1405, 7, 1));

    months.run("1405-07");
    assertThat(
            shell.rows(
                "SELECT holds FROM hedye.decision WHERE superseded_by IS NULL AND role = 'H'"))
        .containsExactly("ACCOUNT_SHARED");
  }
}
