package ir.hedye.monthend.payment.bankfile;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands above a payment in pain.002, message and block, and how a payment inherits from it.
 */
record Pain002Levels(Leaves group, Leaves block) {
  private static final String PARTLY = "PART";
  private static final List<String> IDS = List.of("OrgnlEndToEndId", "OrgnlInstrId");
  private static final List<String> TRACES = List.of("AcctSvcrRef", "ClrSysRef");
  private static final List<String> AMOUNTS =
      List.of("OrgnlTxRef/Amt/InstdAmt", "OrgnlTxRef/IntrBkSttlmAmt");
  private static final List<String> DAYS =
      List.of(
          "FctvIntrBkSttlmDt/Dt",
          "FctvIntrBkSttlmDt/DtTm",
          "FctvIntrBkSttlmDt",
          "OrgnlTxRef/IntrBkSttlmDt");

  Optional<String> groupStatus() {
    return group.first("GrpSts");
  }

  Optional<String> blockStatus() {
    return block.first("PmtInfSts");
  }

  /** The answer about one payment (TxInfAndSts). */
  BankAnswer payment(XmlWalk.Branch branch, AnswerReading reading) {
    Leaves payment = branch.leaves();
    var raw = new RawAnswer(branch.line(), fields(payment), reasonOf(payment), row(payment));
    return isForeign(payment)
        ? reading.refused(raw, new BadField(AnswerField.AMOUNT, Refusal.OTHER_CURRENCY))
        : reading.payment(raw);
  }

  private Map<AnswerField, String> fields(Leaves payment) {
    Map<AnswerField, String> fields = new EnumMap<>(AnswerField.class);
    put(fields, AnswerField.MSG_ID, messageId(payment));
    put(fields, AnswerField.END_TO_END_ID, any(payment, IDS));
    put(fields, AnswerField.AMOUNT, any(payment, AMOUNTS));
    put(fields, AnswerField.SHEBA, payment.first("OrgnlTxRef/CdtrAcct/Id/IBAN"));
    put(fields, AnswerField.STATUS, statusOf(payment));
    put(fields, AnswerField.TRACE, any(payment, TRACES));
    put(fields, AnswerField.SETTLED_ON, any(payment, DAYS));
    return fields;
  }

  private Optional<String> statusOf(Leaves payment) {
    return payment.first("TxSts").or(this::blockStatus).or(this::groupStatus);
  }

  private static boolean isForeign(Leaves payment) {
    return AMOUNTS.stream()
        .flatMap(path -> payment.texts(path + "/@Ccy").stream())
        .anyMatch(currency -> !currency.equals("IRR"));
  }

  /** The answer of a block that names no payment. */
  BankAnswer wholeBlock(long line, AnswerReading reading) {
    return toAll(raw(line, blockStatus(), Reason.of(block)), reading);
  }

  /** The answer of a message that names neither payment nor block. */
  BankAnswer wholeMessage(long line, AnswerReading reading) {
    return toAll(raw(line, groupStatus(), Reason.of(group)), reading);
  }

  private RawAnswer raw(long line, Optional<String> status, Reason reason) {
    Map<AnswerField, String> fields = new EnumMap<>(AnswerField.class);
    put(fields, AnswerField.MSG_ID, group.first("OrgnlMsgId"));
    put(fields, AnswerField.STATUS, status);
    return new RawAnswer(line, fields, reason, row(block.asList().isEmpty() ? group : block));
  }

  private BankAnswer toAll(RawAnswer raw, AnswerReading reading) {
    return raw.text(AnswerField.STATUS).equals(PARTLY)
        ? reading.refused(raw, new BadField(AnswerField.STATUS, Refusal.PARTLY_WITHOUT_PAYMENTS))
        : reading.toAll(raw, block.first("OrgnlPmtInfId"));
  }

  private Optional<String> messageId(Leaves payment) {
    return payment.first("OrgnlGrpInf/OrgnlMsgId").or(() -> group.first("OrgnlMsgId"));
  }

  /** The payment's own reason; without a status of its own, else that of the level it inherits. */
  private Reason reasonOf(Leaves payment) {
    Reason own = Reason.of(payment);
    if (own.isGiven() || payment.first("TxSts").isPresent()) {
      return own;
    }
    return Reason.of(blockStatus().isPresent() ? block : group);
  }

  private static Optional<String> any(Leaves leaves, List<String> paths) {
    return paths.stream().flatMap(path -> leaves.first(path).stream()).findFirst();
  }

  private static void put(
      Map<AnswerField, String> fields, AnswerField field, Optional<String> text) {
    text.ifPresent(known -> fields.put(field, known));
  }

  private static List<String> row(Leaves leaves) {
    return leaves.asList().stream().map(leaf -> leaf.path() + "=" + leaf.text()).toList();
  }
}
