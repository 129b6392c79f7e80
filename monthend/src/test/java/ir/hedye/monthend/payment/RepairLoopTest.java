package ir.hedye.monthend.payment;

import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.monthend.payment.books.Repair;
import ir.hedye.monthend.payment.books.RepairLoop;
import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Every payment that came back has a clock, from the return to the money")
class RepairLoopTest extends AnswerDrill {
  private static final JalaliDate LATER = new JalaliDate(1405, 8, 25);

  private RepairLoop loop() throws SQLException {
    return books.database().inTransaction(tx -> RepairLoop.read(tx, LATER));
  }

  @Test
  void nothing_came_back_nothing_runs() throws SQLException, IOException {
    take(row(1, "SETTLED"));

    assertThat(loop().repairs()).isEmpty();
    assertThat(loop().medianDays()).isEmpty();
  }

  @Test
  @DisplayName("Open until a later payment of the same allowance arrives")
  void the_clock_runs_until_the_money() throws SQLException, IOException {
    take(row(2, "RETURNED"), row(3, "REJECTED"));
    books.sqlAsOwner(
        "UPDATE payment_move SET moved_at = '2026-10-27T09:00:00+03:30'"
            + " WHERE to_state IN ('RETURNED', 'REJECTED')");

    assertThat(loop().open()).extracting(each -> each.what().paymentId()).containsExactly(2L, 3L);
    assertThat(loop().open().getFirst().days(LATER)).isEqualTo(20);

    books.sql(
        "INSERT INTO contact_change VALUES (?, 'ACCOUNT', 2, ?, ?, 'PERSON', 14050808)",
        Couples.nationalId(2),
        Couples.sheba(2),
        Couples.sheba(72));
    books.run(2, 2);
    books.change(tx -> BatchTable.open(tx, 2));
    books.replacement(2, 12, 2);
    books.change(tx -> PaymentBook.opened(tx, 2));
    books.sqlAsOwner(
        "UPDATE payment SET state = 'SETTLED', settled_on = 14050817 WHERE payment_id = 12");

    Repair mended = loop().closed().getFirst();
    assertThat(mended.steps().backOn()).isEqualTo(new JalaliDate(1405, 8, 5));
    assertThat(mended.steps().accountOn()).contains(new JalaliDate(1405, 8, 8));
    assertThat(mended.next().orElseThrow().paymentId()).isEqualTo(12);
    assertThat(mended.days(LATER)).isEqualTo(12);
    assertThat(loop().medianDays()).hasValue(12);
    assertThat(loop().open()).extracting(each -> each.what().paymentId()).containsExactly(3L);
  }
}
