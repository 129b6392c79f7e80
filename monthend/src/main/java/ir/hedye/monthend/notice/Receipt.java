package ir.hedye.monthend.notice;

import ir.hedye.law.time.Tehran;
import ir.hedye.law.value.Mobile;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.OptionalParameter;

/**
 * What the centre says about a message some time after it took it. The text of a receipt is no
 * standard (SMPP 3.4, appendix B), so what a centre sends as parameters is preferred.
 *
 * @param mobile in national form where it can be read
 * @param reference ours, if the centre echoes it
 */
record Receipt(String messageId, String mobile, Optional<Integer> reference, Result result) {

  /**
   * The outcome of a message's way.
   *
   * @param state DELIVRD, EXPIRED, DELETED, UNDELIV, ACCEPTD, UNKNOWN, REJECTD or ENROUTE
   */
  record Result(String state, Optional<String> error, Optional<Instant> doneAt) {}

  private static final Pattern ID = Pattern.compile("(?i)\\bid:(\\S+)");
  private static final Pattern STATE = Pattern.compile("(?i)\\bstat:(\\S+)");
  private static final Pattern ERROR = Pattern.compile("(?i)\\berr:(\\S+)");
  private static final Pattern DONE = Pattern.compile("(?i)\\bdone date:(\\d{10,12})");
  private static final int MINUTE_LETTERS = 10;

  /** SMPP 3.4, 5.2.28. */
  private static final Map<Integer, String> STATES =
      Map.of(
          1, "ENROUTE", 2, "DELIVRD", 3, "EXPIRED", 4, "DELETED", 5, "UNDELIV", 6, "ACCEPTD", 7,
          "UNKNOWN", 8, "REJECTD");

  /** Reads a receipt; empty for a message that is none, or one that names no message. */
  static Optional<Receipt> read(DeliverSm delivered) {
    if (!delivered.isSmscDeliveryReceipt() && !delivered.isIntermediateDeliveryNotification()) {
      return Optional.empty();
    }
    var bytes = Optional.ofNullable(delivered.getShortMessage()).orElse(new byte[0]);
    var text = new String(bytes, StandardCharsets.ISO_8859_1);
    var id = receiptedId(delivered).or(() -> first(ID, text));
    var state = state(delivered).or(() -> first(STATE, text));
    if (id.isEmpty() || state.isEmpty()) {
      return Optional.empty();
    }
    var result = result(state.get(), text);
    var from = Mobile.read(delivered.getSourceAddr()).map(Mobile::text);
    var mobile = from.orElse(delivered.getSourceAddr());
    return Optional.of(new Receipt(id.get(), mobile, reference(delivered), result));
  }

  private static Result result(String state, String text) {
    var doneAt = first(DONE, text).flatMap(Receipt::time);
    return new Result(state.toUpperCase(Locale.ROOT), first(ERROR, text), doneAt);
  }

  private static Optional<String> receiptedId(DeliverSm delivered) {
    return Optional.ofNullable(
            delivered.getOptionalParameter(OptionalParameter.Receipted_message_id.class))
        .map(OptionalParameter.COctetString::getValueAsString)
        .filter(id -> !id.isBlank());
  }

  private static Optional<String> state(DeliverSm delivered) {
    return Optional.ofNullable(
            delivered.getOptionalParameter(OptionalParameter.Message_state.class))
        .map(state -> STATES.get((int) state.getValue()));
  }

  private static Optional<Integer> reference(DeliverSm delivered) {
    return Optional.ofNullable(
            delivered.getOptionalParameter(OptionalParameter.User_message_reference.class))
        .map(reference -> Short.toUnsignedInt(reference.getValue()));
  }

  private static Optional<String> first(Pattern pattern, String text) {
    return Optional.of(pattern.matcher(text)).filter(Matcher::find).map(found -> found.group(1));
  }

  /** A receipt's date has no zone: it is the centre's, and ours is in Tehran. */
  private static Optional<Instant> time(String text) {
    var pattern = text.length() == MINUTE_LETTERS ? "yyMMddHHmm" : "yyMMddHHmmss";
    try {
      return Optional.of(
          LocalDateTime.parse(text, DateTimeFormatter.ofPattern(pattern, Locale.ROOT))
              .atZone(Tehran.ZONE)
              .toInstant());
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  /** A log never carries a number. */
  @Override
  public String toString() {
    return "receipt " + result.state();
  }
}
