package ir.hedye.monthend.payment;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.monthend.payment.PaymentNews.Paid;
import ir.hedye.monthend.payment.PaymentNews.Returned;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** A month whose five payments are sent, and a bank that answers. */
abstract class AnswerDrill extends FinanceDrill {
  static final JalaliDate TODAY = new JalaliDate(1405, 8, 5);
  static final String MESSAGE = "HEDYE-000000001";
  static final String HEADER = "msg_id,end_to_end_id,amount,sheba,status,reason,trace,settled_on\n";

  final Heard heard = new Heard();
  int answers;

  /** Keeps what was told. */
  static final class Heard implements PaymentNews {
    final List<Paid> paid = new ArrayList<>();
    final List<Returned> returned = new ArrayList<>();

    @Override
    public void paid(Connection connection, List<Paid> told) {
      paid.addAll(told);
    }

    @Override
    public void returned(Connection connection, List<Returned> told) {
      returned.addAll(told);
    }
  }

  @BeforeEach
  void send() throws SQLException {
    books.signed(batches, 5);
    release();
  }

  static String row(long k, String status) {
    return row(k, status, "", "");
  }

  static String row(long k, String status, String reason, String trace) {
    return MESSAGE
        + ","
        + Couples.endToEndId(k)
        + ","
        + Couples.amount(k)
        + ","
        + Couples.sheba(k)
        + ","
        + status
        + ","
        + reason
        + ","
        + trace
        + ",\n";
  }

  Path file(String... rows) throws IOException {
    return Files.writeString(
        home.resolve("answer-" + ++answers + ".csv"), HEADER + String.join("", rows));
  }

  AnswerReport take(String... rows) throws SQLException, IOException {
    return take(file(rows));
  }

  AnswerReport take(Path file) throws SQLException {
    return new BankResult(books.database(), Books.settings(), heard).take(file, 0.01, TODAY);
  }

  String state(long k) throws SQLException {
    return books.rows("SELECT state FROM payment WHERE payment_id = " + k).getFirst();
  }

  List<String> cases() throws SQLException {
    return books.rows("SELECT kind, payment_id, detail FROM review_case ORDER BY case_id");
  }
}
