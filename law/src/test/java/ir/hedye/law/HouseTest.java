package ir.hedye.law;

import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.house.HouseLimits;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The law keeps the limits of the house")
class HouseTest {
  @Test
  @DisplayName("Files, methods, names, nulls and clocks")
  void every_source_file_keeps_the_limits() {
    assertThat(HouseLimits.brokenIn(Path.of("src/main/java"))).isEmpty();
  }
}
