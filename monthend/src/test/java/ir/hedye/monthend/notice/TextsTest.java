package ir.hedye.monthend.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.value.Rial;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The texts: short, dated, Persian, and silent about what an SMS must not say")
class TextsTest {
  private static final JalaliDate TODAY = new JalaliDate(1405, 9, 1);
  private static final Texts TEXTS = Texts.load();

  static Stream<Message> messages() {
    return Stream.of(
        new Message.Registered(new Rial(9_999_999_999L)),
        new Message.Paid(
            new Rial(9_999_999_999L), TODAY, "بانک صادرات ایران", "140508031234567890"),
        new Message.AccountNeeded(),
        new Message.AccountChanged(),
        new Message.PaymentReturned(),
        new Message.ListAwaited(),
        new Message.SupportAnswered("1234567897"),
        new Message.PictureNeeded("1234567897"));
  }

  @ParameterizedTest
  @MethodSource("messages")
  @DisplayName("Every message has a text for its values, in at most two parts")
  void a_text_takes_at_most_two_parts(Message message) {
    for (boolean showsAmount : List.of(true, false)) {
      var text = TEXTS.inForce(message.template(), TODAY).with(message.values(), showsAmount);
      assertThat(Segment.of(text)).hasSizeLessThanOrEqualTo(2);
      assertThat(text).endsWith("سازمان تأمین اجتماعی").doesNotContainPattern("[0-9a-zA-Z{}]");
      assertThat(text).doesNotContain("http", "www", "کد ملی", "همسر");
    }
  }

  @Test
  @DisplayName("A one-time code fits into one part")
  void a_code_takes_one_part() {
    var text = TEXTS.inForce(Template.ONE_TIME_CODE, TODAY).with(Map.of("code", "123456"), true);

    assertThat(Segment.of(text)).hasSize(1);
    assertThat(text).contains("۱۲۳۴۵۶");
  }

  @Test
  @DisplayName("Letters are Persian: no Arabic ye or kaf, no Arabic digits")
  void letters_are_persian() {
    for (var template : Template.values()) {
      assertThat(TEXTS.inForce(template, TODAY).full()).doesNotContainPattern("[يكى٠-٩]");
    }
  }

  @Test
  @DisplayName("A later version comes into force on its day; what was queued keeps its own")
  void versions_come_into_force_on_their_day() {
    var versions = Texts.versions(twoVersions(), "test");

    assertThat(versions).extracting(Text::version).containsExactly(1, 2);
    assertThat(versions).extracting(Text::full).containsExactly("یک", "دو");
    assertThat(versions.get(1).inForceFrom()).isEqualTo(new JalaliDate(1406, 1, 1));
  }

  @Test
  @DisplayName("A day before every version has no text, and that is an error")
  void a_day_without_text_is_an_error() {
    assertThatThrownBy(() -> TEXTS.inForce(Template.PAID, new JalaliDate(1396, 12, 29)))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> TEXTS.version(Template.PAID, 99))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  @DisplayName("A text with a value missing is never sent")
  void a_missing_value_is_an_error() {
    var text = TEXTS.inForce(Template.PAID, TODAY);

    assertThatThrownBy(() -> text.with(Map.of("amount", "1"), true))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  @DisplayName("A version without a date does not load")
  void a_version_needs_a_date() {
    var undated = twoVersions();
    undated.remove("2.inForceFrom");

    assertThatThrownBy(() -> Texts.versions(undated, "test"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("test");
  }

  private static Properties twoVersions() {
    var properties = new Properties();
    properties.setProperty("1.inForceFrom", "1405-01-01");
    properties.setProperty("1.text", "یک");
    properties.setProperty("2.inForceFrom", "1406-01-01");
    properties.setProperty("2.text", "دو");
    return properties;
  }
}
