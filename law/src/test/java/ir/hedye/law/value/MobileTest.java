package ir.hedye.law.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Mobile: 09 and nine digits")
class MobileTest {
  @ParameterizedTest(name = "[{0}]")
  @DisplayName("With or without the country, spaces and hyphens, in digits of any script")
  @ValueSource(
      strings = {
        "09123456789",
        "9123456789",
        "989123456789",
        "+989123456789",
        "00989123456789",
        " 0912 345 67 89 ",
        "0912-345-6789",
        "+98-912\u2011345\u20136789",
        "98 912\u200C345\u00A06789",
        "۰۹۱۲۳۴۵۶۷۸۹",
        "+٩٨٩١٢٣٤٥٦٧٨٩",
        "\u200E09123456789\uFEFF"
      })
  void reads_what_is_typed(String typed) {
    assertThat(Mobile.read(typed)).contains(new Mobile("09123456789"));
  }

  @ParameterizedTest(name = "[{0}]")
  @DisplayName("Land lines, other lengths, other lands, other signs")
  @ValueSource(
      strings = {
        "",
        "02188776655",
        "8912345678",
        "0912345678",
        "091234567890",
        "912345678",
        "+98912345678",
        "+9891234567890",
        "+9809123456789",
        "9809123456789",
        "009809123456789",
        "98812345678",
        "988123456789",
        "+49123456789",
        "00499123456789",
        "0989123456789",
        "++989123456789",
        "09(12)345678",
        "0912345678x",
        "0912.345.6789",
        "09123456789\u2212",
        "0912345678/",
        "0912345678:",
        "\u09669123456789",
        "0912345678\u0967"
      })
  void reads_nothing_else(String typed) {
    assertThat(Mobile.read(typed)).isEmpty();
  }

  @Test
  @DisplayName("Ten digits that begin with 98 are a number, not a country")
  void ninety_eight_may_be_the_number_itself() {
    assertThat(Mobile.read("9812345678")).contains(new Mobile("09812345678"));
    assertThat(Mobile.read("989812345678")).contains(new Mobile("09812345678"));
  }

  @Test
  @DisplayName("Known abroad by 98, made only right, and no log carries it")
  void has_an_international_form_and_hides_itself() {
    assertThat(new Mobile("09123456789").international()).isEqualTo("989123456789");
    assertThat(new Mobile("09123456789")).hasToString("09…89");
    assertThatThrownBy(() -> new Mobile("9123456789"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("9123");
  }
}
