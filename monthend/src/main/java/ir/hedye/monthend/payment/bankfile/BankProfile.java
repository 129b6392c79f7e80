package ir.hedye.monthend.payment.bankfile;

import ir.hedye.law.value.NationalId;
import ir.hedye.law.value.Rial;
import ir.hedye.law.value.Sheba;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How one bank wants its payment file, as data: what differs between banks stands here and nowhere
 * in the writer. Made by {@link BankProfiles} from the dated table {@code bank/profiles.csv}.
 *
 * @param name the profile's name, such as iso or paya
 */
public record BankProfile(
    String name, Message message, Parties parties, Rules rules, Reasons reasons) {
  private static final int NUMBER_DIGITS = 9;
  private static final int REMARK_LENGTH = 140;

  /**
   * The XML itself.
   *
   * @param namespace of the Document; empty for none
   * @param schema the resource that a file must satisfy; empty where the bank's dialect has none
   */
  public record Message(String namespace, String schema, DateCalendar calendar, Set<Mark> marks) {
    boolean has(Mark mark) {
      return marks.contains(mark);
    }
  }

  /** Habits that a bank has or has not. */
  public enum Mark {
    /** The attribute Ccy on PmtMtd, which no schema knows. */
    CURRENCY_ON_METHOD,
    /** NbOfTxs and CtrlSum repeated in PmtInf. */
    SUM_IN_BOTH_HEADERS,
    /** A remark for the payee (RmtInf/Ustrd). */
    REMITTANCE;

    String setting() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Who is named, and how.
   *
   * @param agentElement the element below FinInstnId that names the debtor's bank
   * @param agentId what it says; {bank} stands for the bank code of the debtor's account
   * @param personScheme the code that says what kind of id the payee's is; empty for none
   * @param emptyLiteral what stands where there is nothing to say; empty to leave the element out
   */
  public record Parties(
      String agentElement, String agentId, String personScheme, String emptyLiteral) {
    String agentOf(Debtor debtor) {
      return agentId.replace("{bank}", debtor.account().bankCode());
    }
  }

  /** Names of files and ids: {debtor}, {number} and {message} stand for what they say. */
  public record Rules(
      String messageId, String paymentInformationId, String fileName, Limits limits) {}

  /**
   * What does not fit.
   *
   * @param payments at most so many in one file
   * @param amount at most so much in one payment
   * @param nameLength at most so many characters in a name
   */
  public record Limits(int payments, Optional<Rial> amount, int nameLength) {}

  /**
   * Reason codes by which this bank, when it says "rejected", means something else.
   *
   * @param returned that the money came back
   * @param duplicate that it holds the payment already: the money may have moved
   */
  public record Reasons(Set<String> returned, Set<String> duplicate) {}

  /**
   * The id of the file with that number (0 to 999,999,999, unique for ever) from that account, as
   * this bank wants it.
   */
  public MessageId messageId(Sheba debtor, int number) {
    String digits = String.format(Locale.ROOT, "%0" + NUMBER_DIGITS + "d", number);
    if (number < 0 || digits.length() > NUMBER_DIGITS) {
      throw new IllegalArgumentException("file number " + number + " has no nine digits");
    }
    return new MessageId(
        rules.messageId().replace("{debtor}", debtor.text()).replace("{number}", digits));
  }

  /** The name of that file, extension included. */
  public String fileName(MessageId id) {
    return rules.fileName().replace("{message}", id.text());
  }

  String paymentInformationId(MessageId id) {
    return rules.paymentInformationId().replace("{message}", id.text());
  }

  String nameOf(String raw) {
    return FileText.of(raw, rules.limits().nameLength());
  }

  String remarkOf(String raw) {
    return message.has(Mark.REMITTANCE) ? FileText.of(raw, REMARK_LENGTH) : "";
  }

  /** The payee's national ID, or what stands in its place; empty where the element is left out. */
  Optional<String> personIdOf(Payee payee) {
    Optional<String> nothing =
        Optional.of(parties.emptyLiteral()).filter(literal -> !literal.isEmpty());
    return payee.nationalId().map(NationalId::text).or(() -> nothing);
  }

  /** Fails when an order breaks this bank's rules before any payment was seen: we are wrong. */
  void demandFits(PaymentFileOrder order) {
    if (!messageIds(order.debtor().account()).matcher(order.messageId().text()).matches()) {
      throw new IllegalStateException(
          "message id " + order.messageId() + " is not as profile " + name + " wants it");
    }
    int count = order.payments().totals().count();
    if (count > rules.limits().payments()) {
      throw new IllegalStateException(
          count + " payments in one file, " + rules.limits().payments() + " allowed by " + name);
    }
  }

  /** Fails when a payment is above this bank's ceiling. */
  void demandFits(PaymentLine line) {
    if (rules.limits().amount().filter(most -> line.amount().compareTo(most) > 0).isPresent()) {
      throw new IllegalStateException(line + " is above the ceiling of profile " + name);
    }
  }

  private Pattern messageIds(Sheba debtor) {
    String quoted = Pattern.quote(rules.messageId());
    return Pattern.compile(
        quoted
            .replace("{debtor}", debtor.text())
            .replace("{number}", "\\E[0-9]{" + NUMBER_DIGITS + "}\\Q"));
  }
}
