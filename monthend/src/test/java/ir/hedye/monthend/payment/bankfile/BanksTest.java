package ir.hedye.monthend.payment.bankfile;

import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.value.Sheba;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Which bank keeps an account, and whether it still exists")
class BanksTest {
  private final Banks banks = Banks.standard();

  private static Sheba at(String bank) {
    return Sheba.ofAccount(bank + "0000000000000000001");
  }

  @ParameterizedTest
  @CsvSource({
    "012, بانک ملت",
    "017, بانک ملی ایران",
    "013, بانک رفاه کارگران",
    "062, بانک آینده",
    "060, بانک قرض‌الحسنه مهر ایران"
  })
  void its_name(String code, String name) {
    assertThat(banks.nameOf(at(code))).contains(name);
  }

  @ParameterizedTest(name = "{0} on {1}: {2}")
  @CsvSource({
    "062, 1404-08-02, true",
    "062, 1404-08-03, false",
    "051, 1400-12-25, true",
    "051, 1400-12-26, false",
    "080, 1402-11-10, true",
    "080, 1402-11-11, false",
    "063, 1405-01-01, false",
    "017, 1405-01-01, true",
    "099, 1405-01-01, true"
  })
  void it_exists_to_its_last_day(String code, String day, boolean exists) {
    assertThat(banks.existsOn(at(code), JalaliDate.read(day).orElseThrow())).isEqualTo(exists);
  }

  @Test
  void an_unknown_code_has_no_name() {
    assertThat(banks.nameOf(at("099"))).isEmpty();
  }

  @Test
  void the_bank_that_took_over_is_in_the_table_and_exists() {
    for (String code : new String[] {"052", "062", "063", "065", "073", "079", "080"}) {
      String heir = banks.of(at(code)).orElseThrow().mergedInto().orElseThrow();
      assertThat(banks.existsOn(at(heir), Orders.TODAY)).isTrue();
      assertThat(banks.nameOf(at(heir))).isPresent();
    }
  }
}
