package ir.hedye.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Load, and what is told of it")
class LoadTest {
  @Test
  @DisplayName("Everybody asks so often and no more, and each request is counted")
  void everybody_asks_so_often() throws Exception {
    var asked = new AtomicInteger();
    Callable<Integer> person = asked::incrementAndGet;

    var told = new Load(Collections.nCopies(20, person), 7).run();

    assertThat(asked).hasValue(140);
    assertThat(told.count()).isEqualTo(140);
    assertThat(told.perSecond()).isPositive();
  }

  @Test
  @DisplayName("An answer that is not right ends it")
  void a_wrong_answer_ends_it() {
    Callable<Integer> person =
        () -> {
          throw new IllegalStateException("503");
        };

    assertThatThrownBy(() -> new Load(Collections.nCopies(3, person), 2).run())
        .hasRootCauseMessage("503");
  }

  @Test
  @DisplayName("Of a thousand requests the p99 is the 990th")
  void the_p99() {
    long[] nanos = LongStream.rangeClosed(1, 1000).map(milli -> milli * 1_000_000).toArray();
    var told = new Latencies(nanos, 2);

    assertThat(told.within(990)).isEqualTo(990);
    assertThat(told.within(500)).isEqualTo(500);
    assertThat(told.longest()).isEqualTo(1000);
    assertThat(told.perSecond()).isEqualTo(500);
  }
}
