package ir.hedye.web.desk;

import ir.hedye.web.desk.CaseDesk.Form;
import ir.hedye.web.desk.CaseShow.Told;
import ir.hedye.web.desk.Checks.Check;
import ir.hedye.web.desk.DeskScreens.Look;
import ir.hedye.web.page.Visit;
import ir.hedye.web.staff.Action;
import ir.hedye.web.staff.Needs;
import ir.hedye.web.staff.Officer;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The objection desk: formal checks, a better picture, the answer. */
@Controller
final class ObjectionPages {
  private final ObjectionDesk desk;
  private final CaseShow show;

  ObjectionPages(ObjectionDesk desk, CaseShow show) {
    this.desk = desk;
    this.show = show;
  }

  @PostMapping(CasePages.ONE + "/check")
  @Needs(Action.HANDLE_REQUEST)
  ModelAndView check(
      Visit visit,
      Officer officer,
      @PathVariable String code,
      @RequestParam Map<String, String> typed) {
    var form = form(officer, code, typed);
    var passed =
        Arrays.stream(Check.values())
            .filter(check -> typed.containsKey(check.name()))
            .collect(Collectors.toSet());
    var told = new Told(desk.check(form, passed), "checked", form.key().path(), typed);
    return show.told(new Look(visit, officer), form, told);
  }

  @PostMapping(CasePages.ONE + "/better-picture")
  @Needs(Action.HANDLE_REQUEST)
  ModelAndView betterPicture(
      Visit visit,
      Officer officer,
      @PathVariable String code,
      @RequestParam Map<String, String> typed) {
    var form = form(officer, code, typed);
    var outcome = desk.askForPicture(form, typed.getOrDefault("better", ""));
    var told = new Told(outcome, "picture_asked", QueuePages.PATH, typed);
    return show.told(new Look(visit, officer), form, told);
  }

  @PostMapping(CasePages.ONE + "/answer")
  @Needs(Action.HANDLE_REQUEST)
  ModelAndView answer(
      Visit visit,
      Officer officer,
      @PathVariable String code,
      @RequestParam Map<String, String> typed) {
    var form = form(officer, code, typed);
    var outcome = desk.answer(form, typed.getOrDefault("answer", ""));
    var told = new Told(outcome, "answered", QueuePages.PATH, typed);
    return show.told(new Look(visit, officer), form, told);
  }

  private static Form form(Officer officer, String code, Map<String, String> typed) {
    var form = CasePages.form(officer, code, typed);
    if (form.key().kind() != Kind.SUPPORT) {
      throw DeskScreens.gone();
    }
    return form;
  }
}
