package ir.hedye.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The words of the frame")
class WordsTest {
  private final Words persian = Words.of(Language.PERSIAN, WordsTest.class);

  @Test
  @DisplayName("Both languages say the same things")
  void both_languages_say_the_same_things() {
    assertThat(Words.of(Language.ENGLISH, WordsTest.class).keys())
        .containsExactlyInAnyOrderElementsOf(persian.keys());
  }

  @Test
  @DisplayName("Values stand where the sentence wants them")
  void values_stand_where_the_sentence_wants_them() {
    assertThat(persian.say("figure.moment", "۱ آبان", "۰۸:۱۵")).isEqualTo("۱ آبان، ساعت ۰۸:۱۵");
  }

  @Test
  @DisplayName("A word that is missing stops the page instead of leaving a hole")
  void a_missing_word_stops_the_page() {
    assertThatThrownBy(() -> persian.say("no.such.word"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("no.such.word");
  }

  @ParameterizedTest(name = "lang={0}")
  @DisplayName("Whoever asks for no language, or one we do not speak, gets Persian")
  @CsvSource(
      value = {"fa,PERSIAN", "en,ENGLISH", "de,PERSIAN", "EN,PERSIAN", "null,PERSIAN"},
      nullValues = "null")
  void persian_is_first(@Nullable String asked, Language spoken) {
    assertThat(Language.asked(asked)).isEqualTo(spoken);
  }
}
