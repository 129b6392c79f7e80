package ir.hedye.monthend.insured.lists;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What Iran System writes it reads back, whatever the mixture. */
class IranSystemRoundTripTest {
  private static final String WRITTEN =
      "ءآئابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی" + "۰۱۲۳۴۵۶۷۸۹" + "0123456789" + "AZaz" + "  ()[]،؟./-:";

  @Property
  void what_is_written_is_read_back(@ForAll("texts") String text) {
    assertThat(IranSystem.decode(IranSystem.encode(text))).isEqualTo(text);
  }

  @Property
  void the_visual_order_of_the_visual_order_is_the_order_of_reading(@ForAll("texts") String text) {
    assertThat(VisualOrder.turn(VisualOrder.turn(text))).isEqualTo(text);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars(WRITTEN.toCharArray()).ofMaxLength(24);
  }
}
