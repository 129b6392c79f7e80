package ir.hedye.web.desk;

import ir.hedye.web.staff.Action;
import ir.hedye.web.staff.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Proposing, signing, refusing and taking back the difference, on the page of the change. */
@Controller
final class TopUpPages {
  private static final String PATH = CasePages.ONE + "/top-up";

  private final TopUpDesk desk;
  private final CaseShow show;

  TopUpPages(TopUpDesk desk, CaseShow show) {
    this.desk = desk;
    this.show = show;
  }

  @PostMapping(PATH)
  @Needs(Action.PROPOSE_CORRECTION)
  ModelAndView propose(Sent sent) {
    return told(sent, desk.propose(sent.form(), sent.typed("reason")));
  }

  @PostMapping(PATH + "/sign")
  @Needs(Action.CONFIRM_CORRECTION)
  ModelAndView sign(Sent sent) {
    return told(sent, desk.sign(sent.form(), number(sent)));
  }

  @PostMapping(PATH + "/refuse")
  @Needs(Action.CONFIRM_CORRECTION)
  ModelAndView refuse(Sent sent) {
    return told(sent, desk.refuse(sent.form(), number(sent), sent.typed("why")));
  }

  @PostMapping(PATH + "/withdraw")
  @Needs(Action.PROPOSE_CORRECTION)
  ModelAndView withdraw(Sent sent) {
    return told(sent, desk.withdraw(sent.form(), number(sent)));
  }

  private long number(Sent sent) {
    long id = sent.number("topUp");
    if (!desk.isOf(sent.form(), id)) {
      throw DeskScreens.gone();
    }
    return id;
  }

  private ModelAndView told(Sent sent, Outcome outcome) {
    return show.told(sent, sent.here(outcome, "topup"));
  }
}
