package ir.hedye.web.desk;

import ir.hedye.web.desk.DeskScreens.Look;
import ir.hedye.web.page.Visit;
import ir.hedye.web.staff.Action;
import ir.hedye.web.staff.Needs;
import ir.hedye.web.staff.Officer;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One piece of work: looked at, taken, given back, let rest, settled. */
@Controller
final class CasePages {
  static final String ONE = "/desk/cases/{code}";

  private final CaseDesk cases;
  private final CaseShow show;

  CasePages(CaseDesk cases, CaseShow show) {
    this.cases = cases;
    this.show = show;
  }

  @GetMapping(ONE)
  @Needs(Action.SEE_QUEUE)
  ModelAndView one(
      Visit visit,
      Officer officer,
      @PathVariable String code,
      @RequestParam Map<String, String> asked) {
    return show.show(new Look(visit, officer), key(code), asked);
  }

  @PostMapping(ONE + "/take")
  @Needs(Action.HANDLE_REQUEST)
  ModelAndView take(Sent sent) {
    return show.told(sent, sent.here(cases.take(sent.form()), "taken"));
  }

  @PostMapping(ONE + "/back")
  @Needs(Action.HANDLE_REQUEST)
  ModelAndView back(Sent sent) {
    return show.told(sent, sent.onward(cases.giveBack(sent.form()), "back"));
  }

  @PostMapping(ONE + "/hold")
  @Needs(Action.HANDLE_REQUEST)
  ModelAndView hold(Sent sent) {
    var outcome = cases.rest(sent.form(), sent.typed("until"), sent.typed("why"));
    return show.told(sent, sent.onward(outcome, "held"));
  }

  @PostMapping(ONE + "/wake")
  @Needs(Action.HANDLE_REQUEST)
  ModelAndView wake(Sent sent) {
    return show.told(sent, sent.here(cases.wake(sent.form()), "woken"));
  }

  @PostMapping(ONE + "/settle")
  @Needs(Action.HANDLE_REQUEST)
  ModelAndView settle(Sent sent) {
    if (sent.form().key().kind() == Kind.SUPPORT) {
      throw DeskScreens.gone(); // a request ends with an answer, never without one
    }
    var outcome = cases.settle(sent.form(), sent.typed("settled"));
    return show.told(sent, sent.onward(outcome, "settled"));
  }

  static CaseKey key(String code) {
    return CaseKey.read(code).orElseThrow(DeskScreens::gone);
  }
}
