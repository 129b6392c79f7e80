package ir.hedye.monthend.payment.bankfile;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.value.NationalId;
import ir.hedye.law.value.Rial;
import ir.hedye.law.value.Sheba;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Orders the tests speak about. */
public final class Orders {
  public static final JalaliDate TODAY = new JalaliDate(1405, 8, 1);
  public static final Debtor DEBTOR =
      new Debtor("سازمان تأمين اجتماعي", new Sheba("IR140130000000012345678901"));
  static final Timing TIMING =
      new Timing(LocalDateTime.of(2026, 10, 23, 9, 5, 7, 999_000_000), TODAY.plusDays(1));

  private Orders() {}

  static BankProfile iso() {
    return BankProfiles.standard().inForce("iso", TODAY);
  }

  static BankProfile paya() {
    return BankProfiles.standard().inForce("paya", TODAY);
  }

  /** Three payees: Arabic letters in the name; no ID, XML's own characters and no remark; plain. */
  static List<PaymentLine> three() {
    return List.of(
        line(
            1,
            payee(" علي\u200cاكبر  موسوي\t", "0010350829", "IR960120000000000000000017"),
            166_255_500),
        new PaymentLine(
            id(2),
            new Payee(
                "زهرا & پسران <آزمایش> \"۱'\"",
                Optional.empty(),
                new Sheba("IR100170000000000000000025")),
            new Rial(166_655_503),
            ""),
        line(3, payee("مریم رضایی", "0060000341", "IR910620000000000000000033"), 166_255_500));
  }

  static PaymentLine line(int number, Payee payee, long rials) {
    return new PaymentLine(id(number), payee, new Rial(rials), "هدیه ازدواج");
  }

  static Payee payee(String name, String nationalId, String sheba) {
    return new Payee(name, new NationalId(nationalId), new Sheba(sheba));
  }

  static EndToEndId id(int number) {
    return new EndToEndId(String.format(Locale.ROOT, "P1405-%07d", number));
  }

  /** The order of these lines in that profile, as file number 42. */
  public static PaymentFileOrder order(BankProfile profile, Payments payments) {
    return order(profile, payments, 42);
  }

  public static PaymentFileOrder order(BankProfile profile, Payments payments, int number) {
    return new PaymentFileOrder(
        profile.messageId(DEBTOR.account(), number), TIMING, DEBTOR, payments);
  }

  static PaymentFileOrder three(BankProfile profile) {
    return order(profile, Payments.of(three()));
  }

  /** So many payments, made while they are walked and never held. */
  public static Payments many(int count) {
    PaymentLines lines = () -> IntStream.rangeClosed(1, count).mapToObj(Orders::made);
    try (Stream<PaymentLine> all = lines.open()) {
      return new Payments(Totals.of(all), lines);
    }
  }

  private static PaymentLine made(int number) {
    String digits = String.format(Locale.ROOT, "012%019d", number);
    var payee = new Payee("مریم رضایی " + number, nationalId(number), Sheba.ofAccount(digits));
    return line(number, payee, 166_255_500L + number);
  }

  private static NationalId nationalId(int number) {
    long candidate = 100_000_000L + number * 10L;
    while (!NationalId.checks(candidate)) {
      candidate++;
    }
    return NationalId.of(candidate);
  }
}
