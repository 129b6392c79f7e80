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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Proposing, signing, refusing and taking back the difference, on the page of the change. */
@Controller
final class TopUpPages {
  private static final String PATH = CasePages.ONE + "/top-up";
  private static final String NUMBER = "topUp";

  private final TopUpDesk desk;
  private final CaseShow show;

  TopUpPages(TopUpDesk desk, CaseShow show) {
    this.desk = desk;
    this.show = show;
  }

  @PostMapping(PATH)
  @Needs(Action.PROPOSE_CORRECTION)
  ModelAndView propose(
      Visit visit,
      Officer officer,
      @PathVariable String code,
      @RequestParam Map<String, String> typed) {
    Form form = CasePages.form(officer, code, typed);
    return told(visit, form, desk.propose(form, typed.getOrDefault("reason", "")), typed);
  }

  @PostMapping(PATH + "/sign")
  @Needs(Action.CONFIRM_CORRECTION)
  ModelAndView sign(
      Visit visit,
      Officer officer,
      @PathVariable String code,
      @RequestParam Map<String, String> typed) {
    Form form = CasePages.form(officer, code, typed);
    return told(visit, form, desk.sign(form, number(form, typed)), typed);
  }

  @PostMapping(PATH + "/refuse")
  @Needs(Action.CONFIRM_CORRECTION)
  ModelAndView refuse(
      Visit visit,
      Officer officer,
      @PathVariable String code,
      @RequestParam Map<String, String> typed) {
    Form form = CasePages.form(officer, code, typed);
    long id = number(form, typed);
    return told(visit, form, desk.refuse(form, id, typed.getOrDefault("why", "")), typed);
  }

  @PostMapping(PATH + "/withdraw")
  @Needs(Action.PROPOSE_CORRECTION)
  ModelAndView withdraw(
      Visit visit,
      Officer officer,
      @PathVariable String code,
      @RequestParam Map<String, String> typed) {
    Form form = CasePages.form(officer, code, typed);
    return told(visit, form, desk.withdraw(form, number(form, typed)), typed);
  }

  private long number(Form form, Map<String, String> typed) {
    String text = typed.getOrDefault(NUMBER, "");
    long id = text.matches("[0-9]{1,18}") ? Long.parseLong(text) : 0;
    if (!desk.isOf(form, id)) {
      throw DeskScreens.gone();
    }
    return id;
  }

  private ModelAndView told(Visit visit, Form form, Outcome outcome, Map<String, String> typed) {
    var told = new Told(outcome, "topup", form.key().path(), typed);
    return show.told(new Look(visit, form.officer()), form, told);
  }
}
