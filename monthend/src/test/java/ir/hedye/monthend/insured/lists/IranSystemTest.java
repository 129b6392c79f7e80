package ir.hedye.monthend.insured.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Iran System: one byte for each letter and shape, in the order of the screen")
class IranSystemTest {
  private static final HexFormat HEX = HexFormat.ofDelimiter(" ").withUpperCase();

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource({
    "علی, FC F3 E4",
    "محمدحسین, F6 FE A8 9F A2 F5 9F F5",
    "حسن, F6 A8 9F",
    "محمد, A2 F5 9F F5",
    "سرخرود, A2 F8 A4 A1 A4 A8",
    "الحسنه, F9 F7 A8 9F F3 90",
    "قرض, AD A4 EC",
    "صندوق, EB F8 A2 F7 AC",
    "میرزاعلی, FC F3 E4 90 A5 A4 FE F5",
  })
  @DisplayName("Names published from real lists, both ways")
  void published_names(String text, String bytes) {
    assertThat(HEX.formatHex(IranSystem.encode(text))).isEqualTo(bytes);
    assertThat(IranSystem.decode(HEX.parseHex(bytes))).isEqualTo(text);
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource({
    "کلاف, E9 F2 EE",
    "کلاف کلاف, E9 F2 EE 20 E9 F2 EE",
    "طلا, F2 AF",
    "للا, F2 F3",
    "لآ, 8D F3",
  })
  @DisplayName("The lam-alef is one byte; with a madda it stays two")
  void lam_alef(String text, String bytes) {
    assertThat(HEX.formatHex(IranSystem.encode(text))).isEqualTo(bytes);
    assertThat(IranSystem.decode(HEX.parseHex(bytes))).isEqualTo(text);
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource({
    "123, 31 32 33",
    "۱۲۳, 81 82 83",
    "مناطق 123تهران, F6 90 A4 FA 97 31 32 33 20 EB AF 91 F7 F5",
    "تست یک 123 تست دو 345, 33 34 35 20 F8 A2 20 96 A8 97 20 31 32 33 20 ED FE 20 96 A8 97",
    "پلاک ۱۲, 81 82 20 ED F2 95",
    "در 1405/02/03, 31 34 30 35 2F 30 32 2F 30 33 20 A4 A2",
  })
  @DisplayName("Numbers keep their own order inside the text")
  void numbers(String text, String bytes) {
    assertThat(HEX.formatHex(IranSystem.encode(text))).isEqualTo(bytes);
    assertThat(IranSystem.decode(HEX.parseHex(bytes))).isEqualTo(text);
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource({
    "شرکت ABC Co, 41 42 43 20 43 6F 20 96 EE A4 AA",
    "ABC, 41 42 43",
    "ABC (1), 41 42 43 20 28 31 29",
    "بم (۲), 28 82 29 20 F4 93",
  })
  @DisplayName("Latin words keep their own order; brackets beside Persian are mirrored")
  void latin_and_brackets(String text, String bytes) {
    assertThat(HEX.formatHex(IranSystem.encode(text))).isEqualTo(bytes);
    assertThat(IranSystem.decode(HEX.parseHex(bytes))).isEqualTo(text);
  }

  @Test
  @DisplayName("A word broken by ZWNJ shows in the shapes, and comes back")
  void zero_width_non_joiner() {
    byte[] stored = IranSystem.encode("کوچک‌پور");

    assertThat(HEX.formatHex(stored)).isEqualTo("A4 F8 95 ED 9D F8 EE");
    assertThat(IranSystem.decode(stored)).isEqualTo("کوچک‌پور");
  }

  @Test
  @DisplayName("Each of ع غ ه has a byte for every place in a word")
  void letters_of_four_shapes() {
    assertThat(HEX.formatHex(IranSystem.encode("ع عع ععع"))).isEqualTo("E2 E3 E4 20 E2 E4 20 E1");
    assertThat(HEX.formatHex(IranSystem.encode("غ غغ غغغ"))).isEqualTo("E6 E7 E8 20 E6 E8 20 E5");
    assertThat(HEX.formatHex(IranSystem.encode("ه هه ههه"))).isEqualTo("F9 FA FB 20 F9 FB 20 F9");
  }

  @Test
  @DisplayName("Arabic letters the page lacks take their Persian likeness")
  void arabic_letters() {
    assertThat(IranSystem.encode("كافي")).isEqualTo(IranSystem.encode("کافی"));
    assertThat(IranSystem.encode("مؤسسة أحمد")).isEqualTo(IranSystem.encode("موسسه احمد"));
  }

  @Test
  @DisplayName("A character the page lacks is refused, not replaced")
  void unknown_character() {
    assertThatThrownBy(() -> IranSystem.encode("علی €"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("U+20AC");
  }

  @Test
  @DisplayName("From B0 to DF the page draws boxes as code page 437 does")
  void boxes_as_in_code_page_437() {
    var dos = Charset.forName("IBM437");

    assertThat(IntStream.rangeClosed(0xB0, 0xDF).mapToObj(b -> IranSystemTable.text((char) b)))
        .containsExactlyElementsOf(
            IntStream.rangeClosed(0xB0, 0xDF)
                .mapToObj(b -> new String(new byte[] {(byte) b}, dos))
                .toList());
  }

  @Test
  @DisplayName("All 256 bytes have a text")
  void every_byte_is_known() {
    assertThat(IntStream.range(0, 256).mapToObj(b -> IranSystemTable.text((char) b)))
        .doesNotContainNull()
        .allMatch(text -> text.length() == 1 || text.equals("لا"));
  }
}
