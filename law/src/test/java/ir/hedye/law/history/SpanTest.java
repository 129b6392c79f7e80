package ir.hedye.law.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.time.JalaliMonth;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The span of a row: its month, cut by start and leave")
class SpanTest {
  @ParameterizedTest(name = "{0}, start {1}, leave {2}: {3} to {4}, left {5}")
  @DisplayName("A start before the month or a leave after it cuts nothing")
  @CsvSource({
    "1403-05, ,           ,           1,  31, false",
    "1403-12, ,           ,           1,  30, false",
    "1404-12, ,           ,           1,  29, false",
    "1403-05, 1403-05-07, ,           7,  31, false",
    "1403-05, 1403-05-01, ,           1,  31, false",
    "1403-05, 1403-05-31, ,           31, 31, false",
    "1403-05, 1403-04-31, ,           1,  31, false",
    "1403-05, 1402-05-07, ,           1,  31, false",
    "1403-05, ,           1403-05-20, 1,  20, true",
    "1403-05, ,           1403-05-01, 1,  1,  true",
    "1403-05, ,           1403-05-31, 1,  31, true",
    "1403-05, ,           1403-06-01, 1,  31, false",
    "1403-05, ,           1404-05-20, 1,  31, false",
    "1403-05, 1403-05-07, 1403-05-20, 7,  20, true",
    "1403-05, 1403-05-07, 1403-05-07, 7,  7,  true",
    "1403-05, 1403-04-07, 1403-06-20, 1,  31, false"
  })
  void is_cut_inside_its_month_only(
      String month,
      @Nullable String start,
      @Nullable String leave,
      int first,
      int last,
      boolean left) {
    Span span = Span.of(JalaliMonth.read(month).orElseThrow(), day(start), day(leave));

    assertThat(span).isEqualTo(new Span(first, last, left));
  }

  @ParameterizedTest(name = "{0} to {1}")
  @DisplayName("A span lies in one month and is never empty")
  @CsvSource({"0, 5", "5, 4", "1, 32", "-1, -1"})
  void refuses_what_is_no_span(int first, int last) {
    assertThatThrownBy(() -> new Span(first, last, false))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static @Nullable JalaliDate day(@Nullable String written) {
    return written == null ? null : JalaliDate.read(written).orElseThrow();
  }
}
