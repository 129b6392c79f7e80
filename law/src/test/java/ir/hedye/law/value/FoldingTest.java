package ir.hedye.law.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Folding: one form for what people and machines type")
class FoldingTest {
  /** Unicode White_Space, and the zero-width and direction marks that the law names. */
  static IntStream spaces() {
    return IntStream.concat(
        IntStream.concat(IntStream.rangeClosed(0x9, 0xD), IntStream.rangeClosed(0x2000, 0x200A)),
        IntStream.of(
            0x20, 0x85, 0xA0, 0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0x200C, 0x200D,
            0x200E, 0x200F, 0xFEFF));
  }

  @ParameterizedTest(name = "U+{0}")
  @DisplayName("Every kind of space goes at both ends and stays inside")
  @MethodSource("spaces")
  void surrounding_spaces_go(int codePoint) {
    String space = Character.toString(codePoint);

    assertThat(Folding.isSpace((char) codePoint)).isTrue();
    assertThat(Folding.fold(space + space + "a" + space + "b" + space))
        .isEqualTo("a" + space + "b");
    assertThat(Folding.fold(space)).isEmpty();
    assertThat(Folding.without("a" + space + "b", false)).isEqualTo("ab");
  }

  @Test
  @DisplayName("No other character of the first plane is a space")
  void nothing_else_is_a_space() {
    long spaces = IntStream.rangeClosed(0, 0xFFFF).filter(c -> Folding.isSpace((char) c)).count();

    assertThat(spaces).isEqualTo(spaces().count()).isEqualTo(30);
  }

  @ParameterizedTest(name = "{0} becomes {1}")
  @DisplayName("Persian and Arabic digits become Latin, Arabic yeh and kaf become Persian")
  @CsvSource({
    "۰۱۲۳۴۵۶۷۸۹, 0123456789",
    "٠١٢٣٤٥٦٧٨٩, 0123456789",
    "0123456789, 0123456789",
    "\u064A, \u06CC",
    "\u0649, \u06CC",
    "\u0643, \u06A9",
    "\u06CC, \u06CC",
    "\u06A9, \u06A9",
    "\u0639\u0644\u064A \u0643\u0631\u064A\u0645\u0649, \u0639\u0644\u06CC \u06A9\u0631\u06CC\u0645\u06CC",
    "پارسی, پارسی",
    "Ali, Ali"
  })
  void letters_and_digits_are_folded(String typed, String folded) {
    assertThat(Folding.fold(typed)).isEqualTo(folded);
  }

  @ParameterizedTest(name = "U+{0} stays")
  @DisplayName("The neighbours of the digits and letters that are folded stay")
  @ValueSource(
      ints = {
        0x65F, 0x66A, 0x6EF, 0x6FA, 0x648, 0x64B, 0x642, 0x644, 0x6CB, 0x6CD, 0x6A8, 0x6AA, 0x5FF,
        0x600, 0x7C0, 0x966, 0xFF10
      })
  void neighbours_stay(int codePoint) {
    String letter = Character.toString(codePoint);

    assertThat(Folding.fold(letter)).isEqualTo(letter);
  }

  @Test
  @DisplayName("Text that needs no folding is the same text; empty stays empty")
  void folding_twice_changes_nothing() {
    String plain = "0012345678";

    assertThat(Folding.fold(plain)).isSameAs(plain);
    assertThat(Folding.fold("")).isEmpty();
    assertThat(Folding.fold(Folding.fold(" ۱\u200C\u0643 "))).isEqualTo("1\u200C\u06A9");
  }

  @ParameterizedTest(name = "U+{0}")
  @DisplayName("Hyphens: U+002D and U+2010 to U+2015, and no other")
  @ValueSource(ints = {0x2D, 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015})
  void hyphens_go_where_the_rule_says_so(int codePoint) {
    String hyphen = Character.toString(codePoint);

    assertThat(Folding.without("1" + hyphen + "2", true)).isEqualTo("12");
    assertThat(Folding.without("1" + hyphen + "2", false)).isEqualTo("1" + hyphen + "2");
  }

  @Test
  @DisplayName("Neighbours of the hyphens are none")
  void neighbours_of_hyphens_stay() {
    String others = "\u2016_\u2212\u00AD+,.";

    assertThat(Folding.without(others, true)).isEqualTo(others);
  }
}
