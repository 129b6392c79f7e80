package ir.hedye.web.finance;

import ir.hedye.monthend.payment.books.RepairLoop;
import ir.hedye.web.finance.FinanceFrames.Seer;
import ir.hedye.web.page.Visit;
import ir.hedye.web.staff.Action;
import ir.hedye.web.staff.Needs;
import ir.hedye.web.staff.Officer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Returned payments with their clock. */
@Controller
final class ReturnPages {
  private final BankFolders folders;
  private final BooksSnapshot snapshot;
  private final FinanceFrames frames;

  ReturnPages(BankFolders folders, BooksSnapshot snapshot, FinanceFrames frames) {
    this.folders = folders;
    this.snapshot = snapshot;
    this.frames = frames;
  }

  @GetMapping(FinancePaths.RETURNS)
  @Needs(Action.SEE_BOOKS)
  ModelAndView all(Officer officer, Visit visit) {
    var seer = new Seer(officer, visit);
    var frame = frames.of(seer, frames.words(visit).say("returns.title"), FinancePaths.RETURNS);
    var loop = snapshot.read(connection -> RepairLoop.read(connection, folders.today()));
    return FinanceFrames.view("finance/returns", new ReturnsPage(frame, loop));
  }
}
