package ir.hedye.monthend.payment.bankfile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Names and remarks as a bank file carries them")
class FileTextTest {
  @ParameterizedTest(name = "«{0}» becomes «{1}»")
  @CsvSource({
    "علي كريمي, علی کریمی",
    "'  دو   فاصله  ', دو فاصله",
    "'سطر\nدوم', سطر دوم",
    "'a\u0000b\u0007c', a b c",
    "'a\u2028b', a b",
    "'\u202Bمریم\u202C', مریم",
    "'زن\u200Eمرد\uFEFF', زنمرد",
    "'علی\u200cاکبر', 'علی\u200cاکبر'",
    "'شماره ۱۲', شماره 12",
    "'a\uFFFEb\uD800c', abc",
    "'\uE000خصوصی', خصوصی",
    "'گل \uD83C\uDF39', 'گل \uD83C\uDF39'",
    "'\u200c \u200f', ''"
  })
  void become_plain(String raw, String expected) {
    assertThat(FileText.of(raw, 140)).isEqualTo(expected);
  }

  @Test
  void are_cut_to_their_length() {
    assertThat(FileText.of("م".repeat(141), 140)).isEqualTo("م".repeat(140));
    assertThat(FileText.of("م".repeat(140), 140)).isEqualTo("م".repeat(140));
  }

  @Test
  void are_never_cut_inside_a_character() {
    String rose = "\uD83C\uDF39";
    assertThat(FileText.of("م".repeat(139) + rose, 140)).isEqualTo("م".repeat(139));
    assertThat(FileText.of("م".repeat(138) + rose, 140)).isEqualTo("م".repeat(138) + rose);
  }

  @Test
  void do_not_end_in_a_space_after_the_cut() {
    assertThat(FileText.of("م".repeat(139) + " ن", 140)).isEqualTo("م".repeat(139));
  }
}
