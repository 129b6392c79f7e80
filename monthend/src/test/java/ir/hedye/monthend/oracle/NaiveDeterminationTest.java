package ir.hedye.monthend.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The slow second reading of the law")
class NaiveDeterminationTest {
  @TempDir Path folder;

  @Test
  @DisplayName("gives the right answers of the sample month, byte for byte")
  void gives_the_right_answers_of_the_sample_month() {
    SampleMonth.unpackTo(folder);
    var verdict = NaiveDetermination.verdict(folder, SampleMonth.EVALUATION_DAY);
    assertThat(verdict.decisions()).isEqualTo(SampleMonth.expected());
    assertThat(verdict.rejects()).isEmpty();
  }
}
