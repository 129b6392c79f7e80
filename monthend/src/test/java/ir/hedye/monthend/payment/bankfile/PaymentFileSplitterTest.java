package ir.hedye.monthend.payment.bankfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.hedye.law.value.Sheba;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Payments are cut into files by account and number")
class PaymentFileSplitterTest {
  private static final Debtor OTHER = new Debtor("شعبه", Sheba.ofAccount("0170000000000000000099"));

  /** Eleven payments; every third one from the other account. */
  private static Stream<DebtorLine> eleven() {
    List<PaymentLine> lines = many();
    return IntStream.range(0, 11)
        .mapToObj(i -> new DebtorLine(i % 3 == 2 ? OTHER : Orders.DEBTOR, lines.get(i)));
  }

  private static List<PaymentLine> many() {
    try (Stream<PaymentLine> lines = Orders.many(11).lines().open()) {
      return lines.toList();
    }
  }

  private static List<Integer> numbers(DebtorPayments file) {
    try (Stream<PaymentLine> lines = file.payments().lines().open()) {
      return lines.map(line -> Integer.parseInt(line.id().text().substring(6))).toList();
    }
  }

  @Test
  void one_account_a_file_and_so_many_payments_each_in_their_order() {
    List<DebtorPayments> files = new PaymentFileSplitter(3).split(PaymentFileSplitterTest::eleven);
    assertThat(files)
        .extracting(DebtorPayments::debtor)
        .containsExactly(Orders.DEBTOR, Orders.DEBTOR, Orders.DEBTOR, OTHER);
    assertThat(files)
        .extracting(PaymentFileSplitterTest::numbers)
        .containsExactly(List.of(1, 2, 4), List.of(5, 7, 8), List.of(10, 11), List.of(3, 6, 9));
  }

  @Test
  void the_totals_of_each_file_are_those_of_its_lines() {
    for (DebtorPayments file : new PaymentFileSplitter(3).split(PaymentFileSplitterTest::eleven)) {
      assertThat(file.payments().totals()).isEqualTo(Totals.of(file.payments().lines().open()));
    }
  }

  @Test
  void a_full_file_begins_no_empty_one() {
    Supplier<Stream<DebtorLine>> six =
        () -> many().stream().limit(6).map(line -> new DebtorLine(OTHER, line));
    assertThat(new PaymentFileSplitter(3).split(six)).hasSize(2);
    assertThat(new PaymentFileSplitter(6).split(six)).hasSize(1);
    assertThat(new PaymentFileSplitter(7).split(six)).hasSize(1);
  }

  @Test
  void no_payments_give_no_files() {
    assertThat(new PaymentFileSplitter(3).split(Stream::empty)).isEmpty();
  }

  @Test
  void a_file_holds_at_least_one_payment() {
    assertThatThrownBy(() -> new PaymentFileSplitter(0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
