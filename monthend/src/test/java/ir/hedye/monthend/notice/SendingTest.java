package ir.hedye.monthend.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.hedye.law.value.Rial;
import ir.hedye.monthend.demo.ReceiptTime;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Notices leave the outbox over real SMPP and arrive once, letter by letter")
class SendingTest {
  private static final Message REGISTERED = new Message.Registered(new Rial(166_255_500));

  private Town town;

  @BeforeEach
  void open() throws Exception {
    town = new Town();
  }

  @AfterEach
  void close() throws SQLException {
    town.close();
  }

  @Test
  @DisplayName("One part, two parts, three parts: the telephone shows what was written")
  void persian_texts_arrive_letter_by_letter() throws SQLException {
    var longName =
        "بانک توسعهٔ تعاون، شعبهٔ میدان آزادی، کد پ‌چ‌ژ‌گ‌ک‌ی با «گیومه» و نیم‌فاصله در شهرستان";
    town.queue(
        Town.notice(1, REGISTERED),
        Town.notice(2, Town.paidBy("بانک ملی ایران")),
        Town.notice(3, Town.paidBy(longName)));

    assertThat(town.send().sent()).isEqualTo(2 + 2 + 3);

    assertThat(town.shownTo(1))
        .containsExactly(
            "پیوندتان مبارک. هدیه ازدواج شما به مبلغ ۱۶۶٬۲۵۵٬۵۰۰ ریال ثبت و برای پرداخت به امور مالی"
                + " فرستاده شد. سازمان تأمین اجتماعی");
    assertThat(town.shownTo(2))
        .containsExactly(
            "هدیه ازدواج شما، ۱۶۶٬۲۵۵٬۵۰۰ ریال، ۱۴۰۵/۰۸/۰۳ به حساب بانک ملی ایران واریز شد."
                + " پیگیری: ۱۴۰۵۰۸۰۳۱۲۳۴۵۶۷. سازمان تأمین اجتماعی");
    assertThat(town.shownTo(3)).singleElement().asString().contains(longName);
    assertThat(town.notices()).containsOnly("SENT null");
    assertThat(town.submits()).hasSize(7).containsOnly("SENT f DELIVRD");
  }

  @Test
  @DisplayName("An emoji at the end of a part, even a family of seven units, is not cut")
  void an_emoji_is_not_cut() throws SQLException {
    var bank = "بانک " + "👨‍👩‍👧‍👦👍🏽".repeat(7);
    town.queue(Town.notice(1, Town.paidBy(bank)));
    town.send();

    assertThat(town.shownTo(1)).singleElement().asString().contains(bank);
    assertThat(town.rows("SELECT body FROM notice_part"))
        .allSatisfy(body -> assertThat(body.codePoints()).noneMatch(SendingTest::isSurrogate))
        .allSatisfy(body -> assertThat(body).doesNotStartWith("\u200D").doesNotEndWith("\u200D"));
  }

  private static boolean isSurrogate(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  @Test
  @DisplayName("A notice queued again, in the same transaction or a later run, is not told again")
  void the_same_notice_is_told_once() throws SQLException {
    var notice = Town.notice(1, REGISTERED);
    assertThat(town.queue(notice, notice)).isEqualTo(1);
    town.send();
    assertThat(town.queue(notice)).isZero();
    town.send();

    assertThat(town.shownTo(1)).hasSize(1);
    assertThat(town.queue(new Notice(Town.person(1), Town.mobile(1), "other", REGISTERED)))
        .isEqualTo(1);
  }

  @Test
  @DisplayName("A notice whose transaction is undone was never queued")
  void an_undone_notice_is_not_sent() throws SQLException {
    var outbox = new Outbox(town.settings(), town.clock);
    try (var transaction = town.database.connect()) {
      transaction.setAutoCommit(false);
      assertThat(outbox.queue(transaction, Town.notice(1, REGISTERED))).isTrue();
      transaction.rollback();
    }
    assertThat(town.send()).isEqualTo(SendReport.NOTHING);
  }

  @Test
  @DisplayName("The amount is told unless the setting says no")
  void the_amount_can_be_switched_off() throws SQLException {
    town.queue(Town.notice(1, REGISTERED));
    town.environment.put("HEDYE_SMS_AMOUNT", "off");
    town.queue(Town.notice(2, REGISTERED));
    town.send();

    assertThat(town.shownTo(1).getFirst()).contains("۱۶۶٬۲۵۵٬۵۰۰");
    assertThat(town.shownTo(2).getFirst()).doesNotContain("۱۶۶", "ریال");
  }

  @Test
  @DisplayName("Between 22:00 and 08:00 in Tehran nothing is sent; at 08:00 it is")
  void quiet_hours_are_kept() throws SQLException {
    town.clock.forward(Duration.ofHours(12).plusMinutes(1));
    town.queue(Town.notice(1, REGISTERED));
    assertThat(town.send().quiet()).isTrue();
    town.clock.forward(Duration.ofHours(9).plusMinutes(58));
    assertThat(town.send().quiet()).isTrue();
    assertThat(town.smsc.messages()).isEmpty();

    town.clock.forward(Duration.ofMinutes(1));
    assertThat(town.send().sent()).isEqualTo(2);
  }

  @Test
  @DisplayName("Quiet hours can be switched off")
  void quiet_hours_can_be_switched_off() throws SQLException {
    town.clock.forward(Duration.ofHours(13));
    town.environment.put("HEDYE_QUIET_HOURS", "none");
    town.queue(Town.notice(1, REGISTERED));

    assertThat(town.send().sent()).isEqualTo(2);
  }

  @Test
  @DisplayName("A text that would take too many parts is not sent in pieces; the others go on")
  void an_over_long_text_fails_alone() throws SQLException {
    town.queue(Town.notice(1, Town.paidBy("ب".repeat(500))), Town.notice(2, REGISTERED));
    town.send();

    assertThat(town.notices()).containsExactly("FAILED TOO_LONG", "SENT null");
    assertThat(town.shownTo(1)).isEmpty();
  }

  @Test
  @DisplayName("A centre that is away, or knows another password, costs nothing but time")
  void what_cannot_be_sent_stays_queued() throws SQLException {
    town.queue(Town.notice(1, REGISTERED));
    town.environment.put("HEDYE_SMSC", Town.address("wrong", town.smsc.port()));
    assertThatThrownBy(town::send)
        .isInstanceOf(SmscException.class)
        .hasMessageContaining("0x0000000E")
        .hasMessageNotContaining("wrong");
    town.environment.put("HEDYE_SMSC", Town.address("secret", 1));
    assertThatThrownBy(town::send).isInstanceOf(SmscException.class);
    town.environment.put("HEDYE_SMSC", Town.address("secret", town.smsc.port()));

    assertThat(town.send().sent()).isEqualTo(2);
    assertThat(town.submits()).hasSize(2);
  }

  @Test
  @DisplayName("A receipt that comes before the answer, and so before the id, is joined to it")
  void a_receipt_before_the_id_is_joined() throws SQLException {
    town.smsc.sendReceipts(ReceiptTime.BEFORE);
    town.queue(Town.notice(1, REGISTERED));
    town.send();

    assertThat(town.submits()).hasSize(2).containsOnly("SENT f DELIVRD");
    assertThat(town.rows("SELECT count(*) FROM notice_receipt WHERE submit_id IS NULL"))
        .containsExactly("0");
  }

  @Test
  @DisplayName("A receipt that comes twice is no news; one that says no is kept as no")
  void receipts_are_kept_as_they_are() throws SQLException {
    town.smsc.sendReceipts(ReceiptTime.TWICE);
    town.smsc.faults().cannotReach(Town.mobile(2).international());
    town.queue(Town.notice(1, REGISTERED), Town.notice(2, REGISTERED));
    town.send();

    assertThat(town.rows("SELECT state FROM notice_receipt ORDER BY state"))
        .containsExactly("DELIVRD", "DELIVRD", "UNDELIV", "UNDELIV");
    assertThat(
            town.rows(
                "SELECT state, parts, delivered_parts, undelivered FROM notice_progress ORDER BY id"))
        .containsExactly("SENT 2 2 null", "SENT 2 0 UNDELIV");
  }
}
