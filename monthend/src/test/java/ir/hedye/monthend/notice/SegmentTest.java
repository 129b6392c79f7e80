package ir.hedye.monthend.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A text is cut as mobile networks carry it")
class SegmentTest {

  @ParameterizedTest(name = "{0} letters: {1} parts")
  @CsvSource({"0, 1", "1, 1", "70, 1", "71, 2", "134, 2", "135, 3", "201, 3", "202, 4"})
  void parts_of_plain_letters(int letters, int parts) {
    assertThat(Segment.of("ب".repeat(letters))).hasSize(parts);
  }

  @Test
  @DisplayName("A surrogate pair at the edge goes whole into the next part")
  void a_pair_is_not_cut() {
    var segments = Segment.of("ب".repeat(66) + "😀" + "ب".repeat(10));

    assertThat(segments.get(0).text()).hasSize(66);
    assertThat(segments.get(1).text()).startsWith("😀");
  }

  @Test
  @DisplayName("A letter keeps its marks, a family stays together")
  void a_letter_with_marks_is_not_cut() {
    assertThat(Segment.of("ب".repeat(66) + "هٔ" + "ب".repeat(10)).get(0).text()).hasSize(66);
    assertThat(Segment.of("ب".repeat(60) + "👨‍👩‍👧‍👦" + "ب".repeat(10)).get(0).text())
        .hasSize(60);
  }

  @Test
  @DisplayName("One letter with more marks than a part has room for is cut, not looped over")
  void an_endless_letter_is_cut() {
    var text = "ب" + "\u0651".repeat(200);

    assertThat(Segment.of(text)).hasSize(3);
  }

  @Test
  @DisplayName("A part begins with its header; a text that is alone has none")
  void parts_carry_a_header() {
    var part = Segment.of("ب".repeat(80)).get(1).bytes(0x1FE);

    assertThat(part).startsWith(5, 0, 3, 0xFE, 2, 2).hasSize(6 + 2 * 13);
    assertThat(Segment.of("سلام").getFirst().bytes(1))
        .isEqualTo("سلام".getBytes(StandardCharsets.UTF_16BE));
  }
}
