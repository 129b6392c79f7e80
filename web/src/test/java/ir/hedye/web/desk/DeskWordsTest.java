package ir.hedye.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.law.article85.Reason;
import ir.hedye.law.history.Basis;
import ir.hedye.law.history.Category;
import ir.hedye.monthend.correction.Correction;
import ir.hedye.monthend.correction.Field;
import ir.hedye.monthend.correction.Refusal;
import ir.hedye.monthend.payable.Hold;
import ir.hedye.web.page.Language;
import ir.hedye.web.page.Words;
import ir.hedye.web.staff.DeskFrames;
import ir.hedye.web.support.SupportRequest;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The words of the desk")
class DeskWordsTest {
  /** Latin letters and digits, Arabic yeh and kaf: none belongs into a Persian sentence. */
  private static final Pattern FOREIGN = Pattern.compile("[A-Za-z0-9يىك]");

  private static final Pattern VALUE = Pattern.compile("\\{[0-9]}");

  private static Words words(Language language) {
    return Words.of(language, DeskFrames.class, DeskPage.class);
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
  @DisplayName("Every code that the desk shows has its words")
  @EnumSource(Language.class)
  void every_code_has_its_words(Language language) {
    assertThat(codes()).hasSizeGreaterThan(120).allMatch(words(language)::has);
  }

  private static List<String> codes() {
    return Stream.of(
            names("kind.", Kind.values()),
            names("case.title.", Kind.values()),
            names("can.", Kind.values()),
            names("show.", Filter.Show.values()),
            names("queue.empty.", Filter.Show.values()),
            names("sort.", Filter.Sort.values()),
            names("urgency.", DeskLimits.Urgency.values()),
            names("deed.", CaseBooks.Change.values()),
            names("check.", Checks.Check.values()),
            names("what.", TypedFact.What.values()),
            names("entry.", SupportRequest.Kind.values()),
            names("late.person.", SupportRequest.Kind.values()),
            names("fault.", Refusal.values()),
            names("field.", Field.values()),
            names("correction.kind.", Correction.Kind.values()),
            names("correction.state.", Correction.State.values()),
            names("reason.", Reason.values()),
            names("reason.", Hold.values()),
            names("category.", Category.values()),
            names("basis.", Basis.values()))
        .flatMap(all -> all)
        .toList();
  }

  private static Stream<String> names(String group, Enum<?>[] codes) {
    return Arrays.stream(codes).map(code -> group + code.name());
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
