package ir.hedye.web.finance;

import ir.hedye.web.finance.BatchSheet.Wanted;
import ir.hedye.web.finance.FinanceFrames.Seer;
import ir.hedye.web.page.Visit;
import ir.hedye.web.staff.Action;
import ir.hedye.web.staff.Gate;
import ir.hedye.web.staff.Needs;
import ir.hedye.web.staff.Officer;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The batches, and one of them. */
@Controller
final class BatchPages {
  private static final Set<String> SAID =
      Set.of("signed", "frozen", "thawed", "released", "dropped");

  private final BatchDesk desk;
  private final Gate gate;

  BatchPages(BatchDesk desk, Gate gate) {
    this.desk = desk;
    this.gate = gate;
  }

  @GetMapping(FinancePaths.HOME)
  @Needs(Action.SEE_BATCH)
  ModelAndView all(Officer officer, Visit visit) {
    return desk.all(new Seer(officer, visit));
  }

  @GetMapping(FinancePaths.ONE)
  @Needs(Action.SEE_BATCH)
  ModelAndView one(
      Officer officer,
      Visit visit,
      @ModelAttribute BatchPlace place,
      @RequestParam(name = "page", defaultValue = "1") int page,
      @RequestParam(name = "said", defaultValue = "") String said) {
    var told = Told.said(SAID.contains(said) ? said : "");
    var name = place.name();
    return desk.one(new Seer(officer, visit), name, new Wanted.Page(Math.max(1, page)), told);
  }

  /** By a form and not by an address: a national ID may be looked for, and none stands in one. */
  @PostMapping(FinancePaths.ONE + "/search")
  @Needs(Action.SEE_BATCH)
  ModelAndView search(
      Officer officer,
      Visit visit,
      @ModelAttribute BatchPlace place,
      @RequestParam(name = "wanted", defaultValue = "") String wanted) {
    var search = new BatchLine.Search(wanted);
    if (search.person().isPresent()) {
      long person = search.person().get().number();
      gate.demand(officer, Action.SEE_BATCH, person);
      gate.noteReading(officer, Action.SEE_BATCH, new Gate.Reading(person, "BATCH_SEARCH"));
    }
    var name = place.name();
    return desk.one(new Seer(officer, visit), name, new Wanted.Found(search), Told.NOTHING);
  }
}
