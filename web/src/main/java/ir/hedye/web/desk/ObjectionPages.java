package ir.hedye.web.desk;

import ir.hedye.web.desk.CaseDesk.Form;
import ir.hedye.web.desk.Checks.Check;
import ir.hedye.web.staff.Action;
import ir.hedye.web.staff.Needs;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
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
  ModelAndView check(Sent sent) {
    var passed =
        Arrays.stream(Check.values())
            .filter(check -> sent.typed().containsKey(check.name()))
            .collect(Collectors.toSet());
    return show.told(sent, sent.here(desk.check(request(sent), passed), "checked"));
  }

  @PostMapping(CasePages.ONE + "/better-picture")
  @Needs(Action.HANDLE_REQUEST)
  ModelAndView betterPicture(Sent sent) {
    var outcome = desk.askForPicture(request(sent), sent.typed("better"));
    return show.told(sent, sent.onward(outcome, "picture_asked"));
  }

  @PostMapping(CasePages.ONE + "/answer")
  @Needs(Action.HANDLE_REQUEST)
  ModelAndView answer(Sent sent) {
    var outcome = desk.answer(request(sent), sent.typed("answer"));
    return show.told(sent, sent.onward(outcome, "answered"));
  }

  private static Form request(Sent sent) {
    if (sent.form().key().kind() != Kind.SUPPORT) {
      throw DeskScreens.gone();
    }
    return sent.form();
  }
}
