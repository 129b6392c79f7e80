package ir.hedye.monthend.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.OptionalParameter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Receipts are read as centres write them, not only as the book says")
class ReceiptTest {
  private static final String USUAL =
      "id:A1b2 sub:001 dlvrd:001 submit date:2611221000 done date:2611221001 stat:DELIVRD err:000 text:salam";

  private static DeliverSm delivered(String text, OptionalParameter... parameters) {
    var delivered = new DeliverSm();
    delivered.setSmscDeliveryReceipt();
    delivered.setSourceAddr("989120000001");
    delivered.setShortMessage(text.getBytes(StandardCharsets.US_ASCII));
    delivered.setOptionalParameters(parameters);
    return delivered;
  }

  private static Receipt read(String text, OptionalParameter... parameters) {
    return Receipt.read(delivered(text, parameters)).orElseThrow();
  }

  @Test
  @DisplayName("The usual text: id, state, error, and a time of Tehran")
  void the_usual_text() {
    var receipt = read(USUAL);

    assertThat(receipt.messageId()).isEqualTo("A1b2");
    assertThat(receipt.mobile()).isEqualTo("09120000001");
    assertThat(receipt.reference()).isEmpty();
    assertThat(receipt.result().state()).isEqualTo("DELIVRD");
    assertThat(receipt.result().error()).contains("000");
    assertThat(receipt.result().doneAt()).contains(Instant.parse("2026-11-22T06:31:00Z"));
  }

  @Test
  @DisplayName("Other letters and order, seconds in the time, nothing behind the state")
  void other_letters() {
    var receipt = read("Id:7 Stat:undeliv Done Date:261122100130 Err:027");

    assertThat(receipt.result().state()).isEqualTo("UNDELIV");
    assertThat(receipt.result().doneAt()).contains(Instant.parse("2026-11-22T06:31:30Z"));
  }

  @Test
  @DisplayName("Parameters go before the text, and may stand alone")
  void parameters_go_first() {
    var id = new OptionalParameter.Receipted_message_id("FF");
    var state = new OptionalParameter.Message_state((byte) 8);
    var reference = new OptionalParameter.User_message_reference((short) 0xFFFE);

    assertThat(read(USUAL, id, state, reference).messageId()).isEqualTo("FF");
    assertThat(read("", id, state, reference).result().state()).isEqualTo("REJECTD");
    assertThat(read("", id, state, reference).reference()).contains(0xFFFE);
  }

  @Test
  @DisplayName("A time that is none is left out; a text that names no message is no receipt")
  void what_cannot_be_read() {
    assertThat(read("id:1 done date:9999999999 stat:EXPIRED").result().doneAt()).isEmpty();
    assertThat(Receipt.read(delivered("stat:DELIVRD"))).isEmpty();
    assertThat(Receipt.read(delivered("hello"))).isEmpty();
    var ordinary = delivered(USUAL);
    ordinary.setEsmClass((byte) 0);
    assertThat(Receipt.read(ordinary)).isEmpty();
  }

  @Test
  @DisplayName("Nothing of a person is printed")
  void nothing_is_printed() {
    assertThat(read(USUAL).toString()).doesNotContain("0912", "A1b2", "salam");
  }
}
