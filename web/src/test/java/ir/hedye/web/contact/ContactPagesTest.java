package ir.hedye.web.contact;

import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.web.access.People;
import ir.hedye.web.access.Portal;
import ir.hedye.web.access.Visitor;
import ir.hedye.web.outside.stub.ServicesStub;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("One's own account and mobile")
class ContactPagesTest {
  private static final String PAGE = "/me/account";

  private Portal portal;
  private Visitor visitor;

  @BeforeEach
  void open() throws SQLException {
    portal = Portal.open();
    visitor = portal.signedIn(People.KNOWN);
  }

  @AfterEach
  void close() throws SQLException {
    portal.close();
  }

  /** A Sheba of that bank which ends in these digits. */
  private static String sheba(String bank, String end) {
    String account = bank + "0".repeat(19 - end.length()) + end;
    int rest =
        new java.math.BigInteger(account + "182700")
            .mod(java.math.BigInteger.valueOf(97))
            .intValue();
    return "IR%02d%s".formatted(98 - rest, account);
  }

  private Visitor.Page change(String typed) {
    visitor.get(PAGE);
    return visitor.form(PAGE, Map.of("sheba", typed));
  }

  private String account() throws SQLException {
    return portal.ask("SELECT account FROM person WHERE national_id = 7971100035");
  }

  @Test
  @DisplayName("A first account is on file at once; the page shows its bank and its end, no more")
  void a_first_account() throws SQLException {
    assertThat(visitor.get(PAGE).text()).contains("هنوز شمارهٔ شبایی برای شما ثبت نیست");
    String sheba = sheba("017", "4321");

    var answer = change(sheba.replace("IR", "ir ").replace('1', '۱'));

    assertThat(answer.status()).isEqualTo(303);
    assertThat(account()).isEqualTo(sheba);
    assertThat(visitor.get(answer.location()).text())
        .contains("حساب ثبت شد", "بانک ملی ایران", "۴۳۲۱")
        .doesNotContain(sheba, sheba.substring(2));
    assertThat(portal.ask("SELECT template || ' ' || mobile FROM notice"))
        .isEqualTo("ACCOUNT_CHANGED 09120000001");
  }

  @Test
  @DisplayName("A wrong Sheba is told beside its field, with what was typed")
  void a_wrong_sheba() throws SQLException {
    var answer = change("IR123");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.text())
        .contains("این شمارهٔ شبا درست نیست", "value=\"IR123\"", "aria-invalid=\"true\"")
        .contains("role=\"alert\"");
    assertThat(account()).isEmpty();
  }

  @Test
  @DisplayName("An account at a bank that no longer exists is refused, with the bank and the day")
  void a_bank_that_ended() throws SQLException {
    assertThat(change(sheba("051", "1")).text())
        .contains("مؤسسه اعتباری توسعه از ۲۵ اسفند ۱۴۰۰ دیگر حساب نگه نمی‌دارد");
    assertThat(account()).isEmpty();
  }

  @Test
  @DisplayName("The same account again changes nothing")
  void the_same_account() throws SQLException {
    change(sheba("017", "4321"));
    assertThat(change(sheba("017", "4321")).location()).contains("said=same");
    assertThat(portal.ask("SELECT count(*) FROM contact_request")).isEqualTo("1");
  }

  @Test
  @DisplayName("After a change of mobile the account rests for 72 hours")
  void after_a_change_of_mobile() throws SQLException {
    portal.asOwner(
        """
        INSERT INTO contact_change (national_id, what, version, old_value, new_value, source, changed_on, changed_at)
        VALUES (7971100035, 'MOBILE', 2, '09120000009', '09120000001', 'PERSON', 14050901, '%s')\
        """
            .formatted(portal.clock().instant().minus(Duration.ofHours(71))));

    assertThat(change(sheba("017", "4321")).text()).contains("حساب را از", "می‌توانید تغییر دهید");
    assertThat(account()).isEmpty();

    portal.clock().moveOn(Duration.ofHours(2));
    visitor = portal.signedIn(People.KNOWN);
    assertThat(change(sheba("017", "4321")).location()).contains("said=taken");
  }

  @Test
  @DisplayName("Three changes a day are enough")
  void three_a_day() throws SQLException {
    change(sheba("017", "1"));
    change(sheba("017", "2"));
    change(sheba("017", "3"));
    assertThat(change(sheba("017", "4")).text()).contains("امروز بیش از این");
    assertThat(account()).isEqualTo(sheba("017", "3"));
  }

  @Test
  @DisplayName("It was not me: payments stop, a case is opened, nothing is put back")
  void it_was_not_me() throws SQLException {
    change(sheba("017", "4321"));
    visitor.get(PAGE + "/freeze");
    var answer = visitor.form(PAGE + "/freeze", Map.of());

    assertThat(visitor.get(answer.location()).text()).contains("پرداخت به شما نگه داشته شد");
    assertThat(portal.ask("SELECT frozen FROM person WHERE national_id = 7971100035"))
        .isEqualTo("t");
    assertThat(portal.ask("SELECT kind FROM review_case")).isEqualTo("FROZEN_BY_PERSON");
    assertThat(change(sheba("017", "9")).text()).contains("پرداخت به شما نگه داشته شده است");
    assertThat(account()).isEqualTo(sheba("017", "4321"));
  }

  @Test
  @DisplayName("On a keypad of digits IR may be left out")
  void letters_may_be_left_out() throws SQLException {
    change(sheba("017", "4321").substring(2));
    assertThat(account()).isEqualTo(sheba("017", "4321"));
  }

  @Test
  @DisplayName("Every page of one's own has the way out")
  void every_page_has_the_way_out() {
    for (String path : List.of("/me", "/me/decision", "/me/readings", PAGE, "/me/support")) {
      assertThat(visitor.get(path).text()).as(path).contains("action=\"/sign-out\"");
    }
  }

  @Test
  @DisplayName(
      "A wrong no of the bank's can be asked again after a day, by entering the account anew")
  void a_wrong_no_is_asked_again() throws SQLException, IOException {
    portal.close();
    try (var services = ServicesStub.start(0, Optional.empty())) {
      portal =
          Portal.open(Map.of("HEDYE_ACCOUNT_OWNER_URL", "http://127.0.0.1:" + services.port()));
      visitor = portal.signedIn(People.KNOWN);
      change(sheba("017", "4329")); // 9: the stub says no
      var desk = portal.context().getBean(ContactDesk.class);
      assertThat(desk.askOwners(new JalaliDate(1405, 9, 2))).isEqualTo(1);
      assertThat(change(sheba("017", "4329")).location()).contains("said=same");

      portal.asOwner("UPDATE account_owner SET answered_at = now() - interval '25 hours'");

      assertThat(change(sheba("017", "4329")).location()).contains("said=taken");
      assertThat(portal.ask("SELECT answer FROM account_owner")).isEqualTo("ASKED");
    }
  }

  @Test
  @DisplayName("While the bank is silent the account stays unconfirmed, and is asked about again")
  void the_owner_is_asked_until_known() throws SQLException, IOException {
    portal.close();
    try (var services = ServicesStub.start(0, Optional.empty())) {
      portal =
          Portal.open(Map.of("HEDYE_ACCOUNT_OWNER_URL", "http://127.0.0.1:" + services.port()));
      visitor = portal.signedIn(People.KNOWN);
      change(sheba("017", "4327")); // 7: the stub is down
      var desk = portal.context().getBean(ContactDesk.class);
      assertThat(desk.askOwners(new JalaliDate(1405, 9, 2))).isZero();
      assertThat(visitor.get(PAGE).text()).contains("هنوز پاسخ نیامده است");

      change(sheba("017", "4329")); // 9: somebody else's
      assertThat(desk.askOwners(new JalaliDate(1405, 9, 2))).isEqualTo(1);
      assertThat(visitor.get(PAGE).text()).contains("این حساب به نام شما نیست");

      change(sheba("017", "4321"));
      assertThat(desk.askOwners(new JalaliDate(1405, 9, 2))).isEqualTo(1);
      assertThat(visitor.get(PAGE).text()).contains("بانک تأیید کرده است");
    }
  }
}
