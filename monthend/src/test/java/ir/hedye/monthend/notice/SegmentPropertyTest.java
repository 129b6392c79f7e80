package ir.hedye.monthend.notice;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

/** Whatever the text, its parts are the text. */
class SegmentPropertyTest {
  @Property
  void parts_together_are_the_text(@ForAll @StringLength(max = 400) String text) {
    var segments = Segment.of(text);

    assertThat(String.join("", segments.stream().map(Segment::text).toList())).isEqualTo(text);
    assertThat(segments).allSatisfy(s -> assertThat(s.text().length()).isBetween(0, 70));
    for (int i = 1; i < segments.size(); i++) {
      assertThat(cutsPair(segments.get(i - 1).text(), segments.get(i).text())).isFalse();
    }
  }

  private static boolean cutsPair(String before, String after) {
    return Character.isHighSurrogate(before.charAt(before.length() - 1))
        && Character.isLowSurrogate(after.charAt(0));
  }
}
