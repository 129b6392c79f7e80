package ir.hedye.law.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The one order of contribution rows")
class RowOrderTest {
  private static final int ROWS = 200;

  @ParameterizedTest(name = "{0} different months")
  @ValueSource(ints = {1, 3, 1000})
  @DisplayName("is by packed form, then by wage, also where many rows differ in the wage alone")
  void is_by_packed_form_and_wage(int months) {
    var random = new Random(months);
    long[] packed = random.longs(ROWS, 0, months).map(month -> month << 21).toArray();
    long[] wages = random.longs(ROWS, 0, 5).map(wage -> wage * 1_000_000_007L).toArray();
    Comparator<Integer> order = Comparator.comparingLong(row -> packed[row]);

    int[] found = RowOrder.of(packed, wages, 7, ROWS);

    assertThat(found)
        .isEqualTo(
            IntStream.range(7, ROWS)
                .boxed()
                .sorted(order.thenComparingLong(row -> wages[row]))
                .mapToInt(Integer::intValue)
                .toArray());
  }
}
