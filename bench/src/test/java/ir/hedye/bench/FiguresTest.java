package ir.hedye.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The table shows medians and extremes, and ratios of medians to the first line")
class FiguresTest {
  @Test
  @DisplayName("Odd and even numbers of runs, slow ones among them")
  void medians_and_ratios() {
    String table =
        new Figures("reading", "floor")
            .add("floor", runs(0.5, 9.0, 0.1))
            .add("ours", runs(1.0, 1.5, 0.5, 40))
            .toMarkdown();

    assertThat(table)
        .isEqualTo(
            """
            **reading**

            | side | median | fastest | slowest | × floor |
            | --- | ---: | ---: | ---: | ---: |
            | floor | 0.500 s | 0.100 s | 9.000 s | 1.00 |
            | ours | 1.250 s | 0.500 s | 40.000 s | 2.50 |
            """);
  }

  private static List<Run> runs(double... seconds) {
    return DoubleStream.of(seconds).mapToObj(s -> Run.of((long) (s * 1e9))).toList();
  }
}
