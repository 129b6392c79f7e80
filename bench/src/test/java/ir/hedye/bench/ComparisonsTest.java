package ir.hedye.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openjdk.jmh.runner.options.TimeValue;

/** Each comparison checks by itself that its sides came to the same; here all of them run once. */
@DisplayName("Every benchmark runs through on a small month")
class ComparisonsTest {
  @TempDir private static Path folder;

  private final Plan plan = TestPlan.in(folder, 1);

  @Test
  @DisplayName("determine, DuckDB and the split")
  void determine() throws Exception {
    assertThat(new DetermineComparison().run(plan)).contains("| determine |", "| DuckDB, whole");
  }

  @Test
  @DisplayName("the kernel and Drools")
  void kernel() throws Exception {
    var effort = new KernelComparison.Effort(0, 0, TimeValue.milliseconds(20));

    assertThat(new KernelComparison(effort).run(plan)).contains("| law |", "| drools |");
  }

  @Test
  @DisplayName("receive and COPY of its file")
  void receive() throws Exception {
    assertThat(new ReceiveComparison().run(plan)).contains("3,012 events", "| receive |");
  }

  @Test
  @DisplayName("run and the rows it moves")
  void run() throws Exception {
    assertThat(new RunComparison().run(plan)).contains("decisions**", "| run |");
  }
}
