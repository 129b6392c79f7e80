package ir.hedye.web.desk;

import ir.hedye.monthend.contact.Thaw;
import ir.hedye.web.staff.Action;
import ir.hedye.web.staff.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
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
  ModelAndView propose(Sent sent) {
    var typed = sent.typed();
    var forgets = new Thaw.Forgets(typed.containsKey("account"), typed.containsKey("mobile"));
    return here(sent, desk.propose(sent.form(), forgets, sent.typed("reason")));
  }

  @PostMapping(PATH + "/confirm")
  @Needs(Action.CONFIRM_CORRECTION)
  ModelAndView confirm(Sent sent) {
    return show.told(sent, sent.onward(desk.confirm(sent.form(), number(sent)), "thawed"));
  }

  @PostMapping(PATH + "/refuse")
  @Needs(Action.CONFIRM_CORRECTION)
  ModelAndView refuse(Sent sent) {
    return here(sent, desk.refuse(sent.form(), number(sent), sent.typed("against")));
  }

  @PostMapping(PATH + "/withdraw")
  @Needs(Action.PROPOSE_CORRECTION)
  ModelAndView withdraw(Sent sent) {
    return here(sent, desk.withdraw(sent.form(), number(sent)));
  }

  private long number(Sent sent) {
    long id = sent.number("thaw");
    if (!desk.isOf(sent.form(), id)) {
      throw DeskScreens.gone();
    }
    return id;
  }

  private ModelAndView here(Sent sent, Outcome outcome) {
    return show.told(sent, sent.here(outcome, "thaw"));
  }
}
