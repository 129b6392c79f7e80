package ir.hedye.monthend.insured.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.hedye.law.value.Folding;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The encoding of a list is told by its bytes, then by its header")
class ListEncodingTest {
  private static final List<String> NAMES =
      List.of("محمدحسین", "پروانه ژاله", "کرمانی گلپایگانی", "اصفهان", "خیابان ولیعصر", "۱۲");

  @ParameterizedTest
  @EnumSource
  @DisplayName("One word of sex is enough, against a header that says otherwise")
  void the_sex_tells(ListEncoding encoding) {
    for (String sex : List.of("مرد", "زن")) {
      var witness = new EncodingWitness();
      witness.sex(encoding.encode(sex));

      assertThat(witness.verdict(encoding != ListEncoding.CP1256)).isEqualTo(encoding);
    }
  }

  @Test
  @DisplayName("A UTF-8 word cut at the three bytes of its column still tells")
  void a_cut_sex_tells() {
    var witness = new EncodingWitness();
    witness.sex(new byte[] {(byte) 0xD9, (byte) 0x85, (byte) 0xD8}); // م and half a ر

    assertThat(witness.verdict(true)).isEqualTo(ListEncoding.UNICODE);
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("Without it, names and addresses tell, each of them alone")
  void names_tell(ListEncoding encoding) {
    for (String name : NAMES.subList(0, 5)) {
      var witness = new EncodingWitness();
      witness.text(encoding.encode(name));

      assertThat(witness.verdict(encoding != ListEncoding.CP1256)).isEqualTo(encoding);
    }
  }

  @Test
  @DisplayName("A UTF-8 name cut inside its last letter still tells")
  void a_cut_name_tells() {
    var witness = new EncodingWitness();
    byte[] name = ListEncoding.UNICODE.encode("محمدحسین");
    witness.text(Arrays.copyOf(name, name.length - 1));

    assertThat(witness.verdict(true)).isEqualTo(ListEncoding.UNICODE);
  }

  @Test
  @DisplayName("Where bytes are letters in both pages, the header tells")
  void the_header_breaks_a_tie() {
    var witness = new EncodingWitness();
    witness.text(new byte[] {(byte) 0xE1, (byte) 0xED}); // «لي» in cp1256, «کع» in Iran System

    assertThat(witness.verdict(true)).isEqualTo(ListEncoding.CP1256);
    assertThat(witness.verdict(false)).isEqualTo(ListEncoding.IRAN_SYSTEM);
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("Text comes back the same from each, once letters and digits are folded")
  void text_comes_back(ListEncoding encoding) {
    for (String name : NAMES) {
      assertThat(Folding.fold(encoding.decode(encoding.encode(name))))
          .isEqualTo(Folding.fold(name));
    }
  }

  @Test
  @DisplayName("cp1256 has no «ی», no «ۀ» and no Persian digits, and silently loses nothing")
  void traps_of_cp1256() {
    assertThat(ListEncoding.CP1256.encode("علی")).containsExactly(0xDA, 0xE1, 0xED);
    assertThat(ListEncoding.CP1256.encode("۱۲")).containsExactly(0x31, 0x32);
    assertThat(ListEncoding.CP1256.decode(ListEncoding.CP1256.encode("خانۀ گچ‌کار")))
        .isEqualTo("خانه گچ‌کار");
    assertThatThrownBy(() -> ListEncoding.CP1256.encode("漢"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({"cp1256, CP1256", "Iran-System, IRAN_SYSTEM", "unicode, UNICODE", "auto,"})
  @DisplayName("The setting names one of the three, or leaves it to each file")
  void setting(String text, ListEncoding expected) {
    assertThat(ListEncoding.ofSetting(text).orElse(null)).isEqualTo(expected);
  }

  @Test
  @DisplayName("A setting that names nothing says what it could name")
  void wrong_setting() {
    assertThatThrownBy(() -> ListEncoding.ofSetting("dos"))
        .hasMessage("the list encoding is auto, cp1256, iran-system or unicode, not: dos");
  }
}
