package ir.hedye.web.desk;

import ir.hedye.web.desk.CaseDesk.Form;
import ir.hedye.web.desk.CaseShow.Told;
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
  ModelAndView take(
      Visit visit,
      Officer officer,
      @PathVariable String code,
      @RequestParam Map<String, String> typed) {
    var form = form(officer, code, typed);
    return told(visit, form, new Told(cases.take(form), "taken", form.key().path(), typed));
  }

  @PostMapping(ONE + "/back")
  @Needs(Action.HANDLE_REQUEST)
  ModelAndView back(
      Visit visit,
      Officer officer,
      @PathVariable String code,
      @RequestParam Map<String, String> typed) {
    var form = form(officer, code, typed);
    return told(visit, form, new Told(cases.giveBack(form), "back", QueuePages.PATH, typed));
  }

  @PostMapping(ONE + "/hold")
  @Needs(Action.HANDLE_REQUEST)
  ModelAndView hold(
      Visit visit,
      Officer officer,
      @PathVariable String code,
      @RequestParam Map<String, String> typed) {
    var form = form(officer, code, typed);
    var outcome = cases.rest(form, typed.getOrDefault("until", ""), typed.getOrDefault("why", ""));
    return told(visit, form, new Told(outcome, "held", QueuePages.PATH, typed));
  }

  @PostMapping(ONE + "/wake")
  @Needs(Action.HANDLE_REQUEST)
  ModelAndView wake(
      Visit visit,
      Officer officer,
      @PathVariable String code,
      @RequestParam Map<String, String> typed) {
    var form = form(officer, code, typed);
    return told(visit, form, new Told(cases.wake(form), "woken", form.key().path(), typed));
  }

  @PostMapping(ONE + "/settle")
  @Needs(Action.HANDLE_REQUEST)
  ModelAndView settle(
      Visit visit,
      Officer officer,
      @PathVariable String code,
      @RequestParam Map<String, String> typed) {
    var form = form(officer, code, typed);
    if (form.key().kind() == Kind.SUPPORT) {
      throw DeskScreens.gone(); // a request ends with an answer, never without one
    }
    var outcome = cases.settle(form, typed.getOrDefault("settled", ""));
    return told(visit, form, new Told(outcome, "settled", QueuePages.PATH, typed));
  }

  private ModelAndView told(Visit visit, Form form, Told told) {
    return show.told(new Look(visit, form.officer()), form, told);
  }

  static CaseKey key(String code) {
    return CaseKey.read(code).orElseThrow(DeskScreens::gone);
  }

  static Form form(Officer officer, String code, Map<String, String> typed) {
    return new Form(officer, key(code), typed.getOrDefault("stamp", ""));
  }
}
