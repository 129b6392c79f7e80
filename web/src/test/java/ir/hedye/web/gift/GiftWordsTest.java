package ir.hedye.web.gift;

import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.law.article85.Clause;
import ir.hedye.law.article85.Finding;
import ir.hedye.law.article85.Outcome;
import ir.hedye.law.article85.Reason;
import ir.hedye.law.history.Basis;
import ir.hedye.law.history.Category;
import ir.hedye.monthend.payable.Hold;
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

@DisplayName("The words of one's own pages")
class GiftWordsTest {
  /** Latin letters and digits, Arabic yeh and kaf: none belongs into a Persian sentence. */
  private static final Pattern FOREIGN = Pattern.compile("[A-Za-z0-9يىك]");

  private static final Pattern VALUE = Pattern.compile("\\{[0-9]}");

  private static Words words(Language language) {
    return Words.of(language, Speech.class);
  }

  @Test
  @DisplayName("Both languages say the same things, with the same values in them")
  void both_languages_say_the_same_things() {
    Words persian = words(Language.PERSIAN);
    Words english = words(Language.ENGLISH);

    assertThat(english.keys()).containsExactlyInAnyOrderElementsOf(persian.keys());
    assertThat(persian.keys())
        .allSatisfy(key ->
            assertThat(values(persian.say(key))).as(key).isEqualTo(values(english.say(key))));
  }

  private static List<String> values(String sentence) {
    return VALUE.matcher(sentence).results().map(m -> m.group()).distinct().sorted().toList();
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("Every code that the books can hold has its words, and every reason its next step")
  @EnumSource(Language.class)
  void every_code_has_its_words(Language language) {
    assertThat(codes()).hasSizeGreaterThan(90).allMatch(words(language)::has);
  }

  private static List<String> codes() {
    return Stream.of(
            names("reason.", Reason.values(), ""),
            names("reason.", Reason.values(), ".next"),
            names("hold.", Hold.values(), ""),
            names("hold.", Hold.values(), ".next"),
            names("situation.", Situation.values(), ""),
            names("situation.", Situation.values(), ".text"),
            names("link.", Situation.values(), ""),
            names("stage.", Link.Stage.values(), ""),
            names("progress.", Link.Progress.values(), ""),
            names("standing.", Standing.values(), ""),
            names("outcome.", Outcome.values(), ""),
            names("result.", Finding.Result.values(), ""),
            names("sense.", Clause.values(), ""),
            names("category.", Category.values(), ""),
            names("basis.", Basis.values(), ""))
        .flatMap(all -> all)
        .toList();
  }

  private static Stream<String> names(String group, Enum<?>[] codes, String end) {
    return Arrays.stream(codes).map(code -> group + code.name() + end);
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
        .allSatisfy(key ->
            assertThat(FOREIGN.matcher(VALUE.matcher(persian.say(key)).replaceAll("")).find())
                .as(key)
                .isFalse());
  }
}
