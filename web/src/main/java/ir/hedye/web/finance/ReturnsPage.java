package ir.hedye.web.finance;

import ir.hedye.law.value.Rial;
import ir.hedye.monthend.payment.books.Repair;
import ir.hedye.monthend.payment.books.RepairLoop;
import ir.hedye.web.staff.DeskFrame;

/** What came back or never left, and how long its person has been waiting. */
record ReturnsPage(DeskFrame desk, RepairLoop loop) implements FinancePage {
  private static final int SOON = 7;
  private static final int LATE = 14;

  Rial openMoney() {
    return loop.open().stream().map(each -> each.what().amount()).reduce(Rial.ZERO, Rial::plus);
  }

  String median() {
    return loop.medianDays().isPresent()
        ? say("days", count(loop.medianDays().getAsLong()))
        : say("figure.none");
  }

  String days(Repair repair) {
    return say("days", count(repair.days(loop.today())));
  }

  String clock(Repair repair) {
    long days = repair.days(loop.today());
    if (repair.isClosed()) {
      return "tag tag-good";
    }
    return days >= LATE ? "tag tag-late" : days >= SOON ? "tag tag-soon" : "tag";
  }

  /** What must happen next. */
  String waitsFor(Repair repair) {
    if (repair.isClosed()) {
      return say("repair.done");
    }
    if (repair.next().isPresent()) {
      return say("repair.next", paymentState(repair.next().get().state()));
    }
    boolean returned = repair.state().equals("RETURNED");
    return returned && repair.steps().accountOn().isEmpty()
        ? say("repair.account")
        : say("repair.run");
  }
}
