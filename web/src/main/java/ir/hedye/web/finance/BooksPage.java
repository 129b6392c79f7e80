package ir.hedye.web.finance;

import ir.hedye.monthend.payment.Inbox;
import ir.hedye.monthend.payment.books.Difference;
import ir.hedye.monthend.payment.books.Reconciliation;
import ir.hedye.web.staff.Action;
import ir.hedye.web.staff.DeskFrame;
import java.util.List;
import java.util.Optional;

/** Statements, and what does not agree in the books. */
record BooksPage(DeskFrame desk, List<StatementRow> statements, Looked looked, News news)
    implements FinancePage {
  /** What was just done: files that were taken, and what is said of a look. */
  record News(List<Inbox.Taken> taken, Told told) {}

  /** The last look, and the payments as they stand now. */
  record Looked(Optional<Reconciliation.Kept> last, List<Reconciliation.StateSum> states) {}

  List<Inbox.Taken> taken() {
    return news.taken();
  }

  Optional<Reconciliation.Kept> last() {
    return looked.last();
  }

  boolean mayTake() {
    return may(Action.TAKE_BANK_RESULT);
  }

  String kind(Difference difference) {
    return say("difference." + difference.kind());
  }
}
