package ir.hedye.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A measured process is waited for and heard")
class JavaProcessTest {
  private final JavaProcess process = new JavaProcess(TestPlan.with(1));

  @Test
  @DisplayName("Its input reaches it, and what it tells as name=value is kept")
  void input_and_words() throws Exception {
    Run run = process.run(List.of("cat"), "ready_ms=250\nnothing to say\n");

    assertThat(run.told()).containsExactly(Map.entry("ready_ms", "250"));
    assertThat(run.toldSeconds("ready_ms")).isEqualTo(0.25);
  }

  @Test
  @DisplayName("One that fails is an error that carries its last words, not a time")
  void failure_is_an_error() {
    assertThatThrownBy(() -> process.run(List.of("sh", "-c", "echo no disk >&2; exit 3"), ""))
        .hasMessageContaining("ended with 3")
        .hasMessageContaining("no disk");
  }
}
