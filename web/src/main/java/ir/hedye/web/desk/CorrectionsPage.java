package ir.hedye.web.desk;

import ir.hedye.web.desk.CorrectionBook.Waiting;
import ir.hedye.web.staff.DeskFrame;
import java.util.List;

/** Corrections that wait for a second person, the oldest first. */
record CorrectionsPage(DeskFrame desk, List<Waiting> waiting) implements DeskPage {
  String path(Waiting one) {
    return address(CorrectionPages.PATH + "/" + one.id());
  }
}
