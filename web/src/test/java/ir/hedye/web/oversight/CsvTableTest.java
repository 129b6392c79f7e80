package ir.hedye.web.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Tables for other programs")
class CsvTableTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "شعبه یک|شعبه یک",
        "a,b|\"a,b\"",
        "a\"b|\"a\"\"b\"",
        "=1+1|'=1+1",
        "+98|'+98",
        "-12|-12",
        "-12+cmd|'-12+cmd",
        "@SUM(A1)|'@SUM(A1)",
        "=a,b|\"'=a,b\""
      })
  @DisplayName("A field is quoted only where it must be, and never a formula")
  void a_field_is_quoted_only_where_it_must_be(String value, String written) {
    assertThat(new CsvTable(List.of("name")).add(List.of(value)).text())
        .isEqualTo("name\n" + written + "\n");
  }

  @Test
  @DisplayName("A row of another width is a mistake of ours")
  void a_row_of_another_width_is_a_mistake() {
    var table = new CsvTable(List.of("a", "b"));

    assertThatThrownBy(() -> table.add(List.of("1"))).isInstanceOf(IllegalArgumentException.class);
  }
}
