package ir.hedye.web.finance;

import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.monthend.payment.BatchState;
import ir.hedye.monthend.payment.DeedAnswer;
import ir.hedye.monthend.payment.PaymentState;
import ir.hedye.monthend.payment.SigningRole;
import ir.hedye.monthend.payment.Withholding;
import ir.hedye.monthend.payment.books.DifferenceKind;
import ir.hedye.web.page.Language;
import ir.hedye.web.page.Words;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The words of finance's pages")
class FinanceWordsTest {
  @Test
  void both_languages_say_the_same_things() {
    assertThat(words(Language.ENGLISH).keys())
        .containsExactlyInAnyOrderElementsOf(words(Language.PERSIAN).keys());
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource(Language.class)
  void every_answer_state_and_difference_has_a_word(Language language) {
    assertThat(codes()).hasSizeGreaterThan(35).allMatch(words(language)::has);
  }

  @Test
  void and_a_code_without_a_word_would_be_noticed() {
    assertThat(words(Language.PERSIAN).has("refused.NEW_ANSWER")).isFalse();
  }

  private static List<String> codes() {
    return Stream.of(
            names("refused.", DeedAnswer.values()).filter(code -> !code.endsWith(".DONE")),
            names("batch.", BatchState.values()),
            names("sign.as.", SigningRole.values()),
            names("sign.", SigningRole.values()),
            names("withheld.", Withholding.Kind.values()),
            names("difference.", DifferenceKind.values()),
            PaymentState.all().stream().map(state -> "payment." + state.code()))
        .flatMap(all -> all)
        .toList();
  }

  private static Stream<String> names(String group, Enum<?>[] codes) {
    return Arrays.stream(codes).map(code -> group + code.name());
  }

  private static Words words(Language language) {
    return Words.of(language, FinancePage.class);
  }
}
