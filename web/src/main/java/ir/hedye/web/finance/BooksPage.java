package ir.hedye.web.finance;

import ir.hedye.monthend.payment.Inbox;
import ir.hedye.monthend.payment.books.Difference;
import ir.hedye.monthend.payment.books.Reconciliation;
import ir.hedye.web.staff.Action;
import ir.hedye.web.staff.DeskFrame;
import java.util.List;
import java.util.Optional;

/** Statements, and what does not agree in the books. */
record BooksPage(
    DeskFrame desk,
    List<StatementRow> statements,
    Optional<Reconciliation.Kept> last,
    List<Inbox.Taken> taken)
    implements FinancePage {
  boolean mayTake() {
    return may(Action.TAKE_BANK_RESULT);
  }

  String kind(Difference difference) {
    return say("difference." + difference.kind());
  }
}
