package ir.hedye.web.desk;

import ir.hedye.monthend.contact.Thaw;
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

/**
 * Proposing and confirming that payments go on, on the page of the person's own "it was not me".
 */
@Controller
final class ThawPages {
  private static final String PATH = CasePages.ONE + "/thaw";

  private final ThawDesk desk;
  private final CaseShow show;

  ThawPages(ThawDesk desk, CaseShow show) {
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
    var forgets = new Thaw.Forgets(typed.containsKey("account"), typed.containsKey("mobile"));
    var outcome = desk.propose(form, forgets, typed.getOrDefault("reason", ""));
    return told(visit, form, new Told(outcome, "thaw", form.key().path(), typed));
  }

  @PostMapping(PATH + "/confirm")
  @Needs(Action.CONFIRM_CORRECTION)
  ModelAndView confirm(
      Visit visit,
      Officer officer,
      @PathVariable String code,
      @RequestParam Map<String, String> typed) {
    Form form = CasePages.form(officer, code, typed);
    var outcome = desk.confirm(form, number(form, typed));
    return told(visit, form, new Told(outcome, "thawed", QueuePages.PATH, typed));
  }

  @PostMapping(PATH + "/refuse")
  @Needs(Action.CONFIRM_CORRECTION)
  ModelAndView refuse(
      Visit visit,
      Officer officer,
      @PathVariable String code,
      @RequestParam Map<String, String> typed) {
    Form form = CasePages.form(officer, code, typed);
    var outcome = desk.refuse(form, number(form, typed), typed.getOrDefault("against", ""));
    return told(visit, form, new Told(outcome, "thaw", form.key().path(), typed));
  }

  @PostMapping(PATH + "/withdraw")
  @Needs(Action.PROPOSE_CORRECTION)
  ModelAndView withdraw(
      Visit visit,
      Officer officer,
      @PathVariable String code,
      @RequestParam Map<String, String> typed) {
    Form form = CasePages.form(officer, code, typed);
    var outcome = desk.withdraw(form, number(form, typed));
    return told(visit, form, new Told(outcome, "thaw", form.key().path(), typed));
  }

  private long number(Form form, Map<String, String> typed) {
    String text = typed.getOrDefault("thaw", "");
    long id = text.matches("[0-9]{1,18}") ? Long.parseLong(text) : 0;
    if (!desk.isOf(form, id)) {
      throw DeskScreens.gone();
    }
    return id;
  }

  private ModelAndView told(Visit visit, Form form, Told told) {
    return show.told(new Look(visit, form.officer()), form, told);
  }
}
