package ir.hedye.monthend.payment;

import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.law.article85.Role;
import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.value.Rial;
import ir.hedye.law.value.Sheba;
import ir.hedye.monthend.payment.PaymentNews.About;
import ir.hedye.monthend.payment.bankfile.AnswerLine;
import ir.hedye.monthend.payment.bankfile.AnswerStatus;
import ir.hedye.monthend.payment.bankfile.AnsweredPayment;
import ir.hedye.monthend.payment.bankfile.BankProfiles;
import ir.hedye.monthend.payment.bankfile.EndToEndId;
import ir.hedye.monthend.payment.bankfile.MessageId;
import ir.hedye.monthend.payment.bankfile.Outcome;
import ir.hedye.monthend.payment.bankfile.Reason;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a bank means by its words hangs on the bank")
class AnswerJudgeTest {
  private static final JalaliDate TODAY = new JalaliDate(1405, 8, 5);
  private static final BankProfiles STANDARD = BankProfiles.standard();
  private static final BankProfiles HABIT =
      STANDARD.with("iso", new JalaliDate(1405, 1, 1), "returned_reasons", "FOCR|NARR");

  private static PaymentState judged(BankProfiles profiles, String reason) {
    var sent =
        new KnownPayment.Sent(
            "H-1", new Rial(5), new Sheba(Couples.sheba(1)), "HEDYE-000000001", "iso");
    var about = new About(1, 1, Role.HUSBAND, 7);
    var told =
        new AnsweredPayment(
            new MessageId("HEDYE-000000001"),
            new EndToEndId("H-1"),
            Optional.empty(),
            Optional.empty());
    var outcome =
        new Outcome(
            AnswerStatus.REJECTED, new Reason(reason, ""), Optional.empty(), Optional.empty());
    return new AnswerJudge(profiles, TODAY)
        .judge(
            new AnswerLine(2, told, outcome),
            new KnownPayment(about, sent, new PaymentState.Sent(), 0))
        .move()
        .orElseThrow()
        .to();
  }

  @Test
  @DisplayName("Rejected, by a reason that at this bank means that the money came back: returned")
  void a_habit_turns_rejected_into_returned() {
    assertThat(judged(HABIT, "FOCR")).isEqualTo(new PaymentState.Returned());
  }

  @Test
  @DisplayName("Without that habit, or for another reason, rejected is rejected")
  void without_it_rejected_is_rejected() {
    assertThat(judged(STANDARD, "FOCR")).isEqualTo(new PaymentState.Rejected());
    assertThat(judged(HABIT, "AC04")).isEqualTo(new PaymentState.Rejected());
  }
}
