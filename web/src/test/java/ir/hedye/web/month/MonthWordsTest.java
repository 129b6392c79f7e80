package ir.hedye.web.month;

import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.law.article85.Reason;
import ir.hedye.monthend.notice.Template;
import ir.hedye.monthend.payable.Hold;
import ir.hedye.monthend.payment.CaseKind;
import ir.hedye.monthend.payment.PaymentState;
import ir.hedye.web.page.Language;
import ir.hedye.web.page.Words;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The words of the month's page")
class MonthWordsTest {
  /** Latin letters and digits, Arabic yeh and kaf: none belongs into a Persian sentence. */
  private static final Pattern FOREIGN = Pattern.compile("[A-Za-z0-9يىك]");

  /** Names of commands and values that are put in. */
  private static final Pattern ALLOWED = Pattern.compile("\\{[0-9]}|verify");

  @Test
  @DisplayName("Both languages say the same things")
  void both_languages_say_the_same_things() {
    assertThat(words(Language.ENGLISH).keys())
        .containsExactlyInAnyOrderElementsOf(words(Language.PERSIAN).keys());
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("Every code that the books can hold has a word")
  @EnumSource(Language.class)
  void every_code_has_a_word(Language language) {
    assertThat(codes()).hasSizeGreaterThan(40).allMatch(words(language)::has);
  }

  @Test
  @DisplayName("And a code without a word would be noticed")
  void and_a_code_without_a_word_would_be_noticed() {
    assertThat(words(Language.PERSIAN).has("reason.NEW_REASON")).isFalse();
  }

  private static List<String> codes() {
    return Stream.of(
            names("reason.", Reason.values()),
            names("reason.", Hold.values()),
            names("payment.", Standing.values()),
            names("case.", CaseKind.values()),
            names("notice.", Template.values()).filter(code -> !code.endsWith("ONE_TIME_CODE")))
        .flatMap(all -> all)
        .toList();
  }

  private static Stream<String> names(String group, Enum<?>[] codes) {
    return Arrays.stream(codes).map(code -> group + code.name());
  }

  @Test
  @DisplayName("The page knows the states that payments have, and no other")
  void the_page_knows_the_states_of_payments() {
    assertThat(PaymentState.all().stream().map(PaymentState::code))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Standing.values()).map(Standing::name).toList());
  }

  @Test
  @DisplayName("Persian sentences hold Persian letters and digits only")
  void persian_sentences_are_persian() {
    Words persian = words(Language.PERSIAN);

    assertThat(persian.keys())
        .allSatisfy(key -> assertThat(foreign(persian.say(key))).as(key).isFalse());
    assertThat(foreign("ثبت 720 روز")).isTrue();
    assertThat(foreign("شماره شما يكي نيست")).isTrue();
  }

  private static boolean foreign(String text) {
    return FOREIGN.matcher(ALLOWED.matcher(text).replaceAll("")).find();
  }

  private static Words words(Language language) {
    return Words.of(language, MonthPage.class);
  }
}
