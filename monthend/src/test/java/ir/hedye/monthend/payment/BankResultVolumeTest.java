package ir.hedye.monthend.payment;

import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.law.time.JalaliDate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A large month goes through as sets")
class BankResultVolumeTest {
  private static final int PAYMENTS = 10_000;
  private static final JalaliDate TODAY = new JalaliDate(1405, 8, 5);

  @TempDir private Path home;

  /** Counts what was told. */
  private static final class Counting implements PaymentNews {
    private int paid;
    private int returned;

    @Override
    public void paid(Connection connection, List<Paid> told) {
      paid += told.size();
    }

    @Override
    public void returned(Connection connection, List<Returned> told) {
      returned += told.size();
    }
  }

  @Test
  @DisplayName("10,000 payments: released, all accepted, then settled, rejected and returned")
  void ten_thousand_payments() throws SQLException, IOException {
    var batches = Books.batches(home);
    var news = new Counting();
    try (var books = Books.open().signed(batches, PAYMENTS)) {
      var released =
          new Release(books.database(), batches, tx -> {}).release(Books.MONTH, FinanceDrill.AT);
      assertThat(released.files()).hasSize(10);
      assertThat(released.payments()).isEqualTo(PAYMENTS);

      var bank = new BankResult(books.database(), Books.settings(), news);
      assertThat(bank.take(answer(books, false), 0.01, TODAY).results())
          .isEqualTo(Map.of(LineResult.MOVED, (long) PAYMENTS));
      assertThat(books.states()).containsExactly("ACCEPTED 10000");

      assertThat(bank.take(answer(books, true), 0.01, TODAY).results())
          .isEqualTo(Map.of(LineResult.MOVED, (long) PAYMENTS));
      assertThat(books.states()).containsExactly("REJECTED 100", "RETURNED 100", "SETTLED 9800");
      assertThat(news.paid).isEqualTo(9800);
      assertThat(news.returned).isEqualTo(100);
      assertThat(books.rows("SELECT count(*), max(step) FROM payment_move"))
          .containsExactly("60000 6");
      assertThat(books.rows("SELECT count(*) FROM changed_person")).containsExactly("200");
    }
  }

  private Path answer(Books books, boolean isFinal) throws SQLException, IOException {
    String rows =
        """
        SELECT message_id || ',' || end_to_end_id || ',' || amount || ',' || p.sheba || ',' ||
          CASE WHEN NOT %s THEN 'ACCEPTED' WHEN payment_id %% 100 = 1 THEN 'REJECTED'
            WHEN payment_id %% 100 = 2 THEN 'RETURNED' ELSE 'SETTLED' END || ','
        FROM payment p JOIN bank_file USING (file_id) ORDER BY payment_id DESC\
        """
            .formatted(isFinal);
    return Files.writeString(
        home.resolve("answer-" + isFinal + ".csv"),
        "msg_id,end_to_end_id,amount,sheba,status,reason\n" + String.join("\n", books.rows(rows)));
  }
}
