package ir.hedye.monthend.payment.bankfile;

import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.monthend.payment.bankfile.ReasonCodes.Move;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Why a bank did not pay, in words for people")
class ReasonCodesTest {
  private final ReasonCodes codes = ReasonCodes.standard();

  @ParameterizedTest
  @ValueSource(strings = {"AC01", "AC04", "AC06", "AM04", "BE01", "DUPL", "MD07", "RC04", "MS03"})
  void every_usual_code_has_a_sentence_of_its_own(String code) {
    ReasonCodes.Meaning meaning = codes.of(new Reason(code, ""), Orders.TODAY);
    assertThat(meaning.code()).isEqualTo(code);
    assertThat(meaning.sentence()).endsWith(".").contains(" ");
  }

  @ParameterizedTest
  @CsvSource({
    "AC04, PAYEE",
    "BE01, PAYEE",
    "AM04, ORGANIZATION",
    "DUPL, ORGANIZATION",
    "TM01, BANK"
  })
  void it_says_whose_move_it_is(String code, Move move) {
    assertThat(codes.of(new Reason(code, ""), Orders.TODAY).whoseMove()).isEqualTo(move);
  }

  @Test
  void an_unknown_code_and_none_have_the_sentence_of_every_other() {
    assertThat(codes.of(new Reason("ZZ99", "x"), Orders.TODAY).code()).isEqualTo("*");
    assertThat(codes.of(Reason.NONE, Orders.TODAY).code()).isEqualTo("*");
  }

  @ParameterizedTest(name = "«{0}»: code «{1}», text «{2}»")
  @CsvSource({
    "AC04, AC04, ''",
    "' AC04 ', AC04, ''",
    "AC04 حساب بسته, AC04, حساب بسته",
    "AC04: closed, AC04, closed",
    "DUPL, DUPL, ''",
    "AC۰۴, AC04, ''",
    "حساب بسته, '', حساب بسته",
    "'', '', ''",
    "ACCOUNT closed, '', ACCOUNT closed"
  })
  void a_reason_is_a_code_and_a_text(String typed, String code, String text) {
    assertThat(Reason.read(typed)).isEqualTo(new Reason(code, text));
  }
}
