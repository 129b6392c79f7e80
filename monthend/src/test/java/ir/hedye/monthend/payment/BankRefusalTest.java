package ir.hedye.monthend.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.hedye.monthend.feed.RefusedInput;
import ir.hedye.monthend.payment.PaymentNews.Paid;
import ir.hedye.monthend.payment.PaymentNews.Returned;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An answer is taken whole or not at all")
class BankRefusalTest extends AnswerDrill {
  @Test
  @DisplayName("Rows that make no sense go aside, up to the share that refuses the file")
  void senseless_rows_go_aside() throws SQLException, IOException {
    Path file = file(row(1, "SETTLED"), row(2, "PAID"), row(3, "SETTLED").replace(",IR", ",XX"));
    assertThatThrownBy(() -> take(file))
        .isInstanceOf(RefusedInput.class)
        .hasMessageContaining("2 of 3 rows are bad");
    assertThat(state(1)).isEqualTo("SENT");

    var report = new BankResult(books.database(), Books.settings(), heard).take(file, 0.9, TODAY);

    assertThat(report.count(LineResult.REFUSED)).isEqualTo(2);
    assertThat(report.rejects().inOrder().toString())
        .isEqualTo("[line 3, status: unknown status, line 4, sheba: not a sheba]");
    assertThat(report.rejects().inOrder().getFirst().record()).contains("H-2,");
    assertThat(state(1)).isEqualTo("SETTLED");
  }

  @ParameterizedTest
  @ValueSource(strings = {"amount", "sheba"})
  @DisplayName("A row that leaves out what must match is set aside")
  void a_row_must_say_what_to_compare(String field) throws SQLException, IOException {
    String left = field.equals("amount") ? Long.toString(Couples.amount(1)) : Couples.sheba(1);
    Path file = file(new String[] {row(1, "SETTLED").replace(left, "")});

    var report = new BankResult(books.database(), Books.settings(), heard).take(file, 1, TODAY);

    assertThat(report.count(LineResult.REFUSED)).isEqualTo(1);
    assertThat(state(1)).isEqualTo("SENT");
  }

  @Test
  @DisplayName("A file that is refused at its end leaves nothing of its beginning")
  void a_refused_file_leaves_nothing() throws SQLException, IOException {
    Path broken = file(row(1, "SETTLED"), row(2, "SETTLED"), "\"no end");
    assertThatThrownBy(() -> take(broken))
        .isInstanceOf(RefusedInput.class)
        .hasMessageContaining("answer-1.csv, line");
    assertThatThrownBy(() -> take(home.resolve("nowhere.csv")))
        .isInstanceOf(RefusedInput.class)
        .hasMessageContaining("file is missing");

    assertThat(books.states()).containsExactly("SENT 5");
    assertThat(books.rows("SELECT * FROM bank_answer_line")).isEmpty();
  }

  @Test
  @DisplayName("News that cannot be taken takes everything back")
  void a_failure_takes_everything_back() throws SQLException, IOException {
    Path file = file(new String[] {row(1, "SETTLED")});
    PaymentNews deaf =
        new PaymentNews() {
          @Override
          public void paid(Connection connection, List<Paid> paid) {
            throw new IllegalStateException("killed");
          }

          @Override
          public void returned(Connection connection, List<Returned> returned) {}
        };
    assertThatThrownBy(
            () -> new BankResult(books.database(), Books.settings(), deaf).take(file, 1, TODAY))
        .hasMessage("killed");
    assertThat(state(1)).isEqualTo("SENT");

    assertThat(take(file).count(LineResult.MOVED)).isEqualTo(1);
  }
}
