package ir.hedye.monthend.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The second reading, identifiers")
class IdentifiersTest {
  @ParameterizedTest(name = "{0}: {1}")
  @DisplayName("a national ID is ten digits, not all equal, the last of which checks the rest")
  @CsvSource({
    "0084575948, true", "1234567891, true", "0000000140, true", "۰۰۸۴۵۷۵۹۴۸, true",
    "٠٠٨٤٥٧٥٩٤٨, true", "0084575949, false", "1111111111, false", "084575948, false",
    "'00845 75948', false", "०08457594८, false"
  })
  void national_id(String typed, boolean right) {
    assertThat(Identifiers.isNationalId(Fold.fold(typed))).isEqualTo(right);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @DisplayName("a Sheba is IR and 24 digits with remainder 1, whichever check digits give it")
  @CsvSource({
    "IR062960000000100324200001, true", "ir580540105180021273113007, true",
    "'IR58 0540 1051\u00A08002 1273\u200C1130 07', true", "IR۵۸۰۵۴۰۱۰۵۱۸۰۰۲۱۲۷۳۱۱۳۰۰۷, true",
    "IR980000000000000000000088, true", "IR010000000000000000000088, true",
    "IR970000000000000000000009, true", "IR000000000000000000000009, true",
    "IR580540105180021273113008, false", "IR58-0540105180021273113007, false",
    "580540105180021273113007, false", "IR5805401051800212731130070, false"
  })
  void sheba(String typed, boolean right) {
    assertThat(Identifiers.isSheba(Fold.fold(typed))).isEqualTo(right);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @DisplayName("a mobile number is 09 and nine digits, however its country is written")
  @CsvSource({
    "09121234567, true",
    "9121234567, true",
    "+989121234567, true",
    "00989121234567, true",
    "989121234567, true",
    "9891212345, true",
    "'۰۹۱۲ ۱۲۳-۴۵\u2011۶۷', true",
    "'+9 8912 1234567', true",
    "0912123456, false",
    "091212345678, false",
    "02112345678, false",
    "+9809121234567, false",
    "+979121234567, false",
    "'0912\u2212 1234567', false",
    "-, false"
  })
  void mobile(String typed, boolean right) {
    assertThat(Identifiers.isMobile(Fold.fold(typed))).isEqualTo(right);
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("folding takes away the spaces around, never those within")
  @CsvSource({
    "'\uFEFF a b\u200C', 'a b'", "'\u2028\u0085\u1680x\u3000\u202F', x", "'\u180Ex', '\u180Ex'",
    "'\u200Bx', '\u200Bx'", "'علي‌ رضا كيا', 'علی‌ رضا کیا'", "۱٢3, 123"
  })
  void folding(String typed, String folded) {
    assertThat(Fold.fold(typed)).isEqualTo(folded);
  }
}
