package ir.hedye.web.finance;

import ir.hedye.monthend.payment.Inbox;
import ir.hedye.web.staff.Action;
import ir.hedye.web.staff.DeskFrame;
import java.util.List;

/**
 * The bank's answers: upload, folder, and what came of them.
 *
 * @param taken what this visit took
 */
record BankPage(
    DeskFrame desk, Inbox.Standing standing, List<BankAnswerRow> answers, List<Inbox.Taken> taken)
    implements FinancePage {
  boolean mayTake() {
    return may(Action.TAKE_BANK_RESULT);
  }
}
