package ir.hedye.web.assist;

import ir.hedye.law.value.Folding;
import ir.hedye.law.value.NationalId;
import ir.hedye.web.access.VisitCodes;
import ir.hedye.web.page.Assets;
import ir.hedye.web.page.Visit;
import ir.hedye.web.staff.Action;
import ir.hedye.web.staff.DeskFrames;
import ir.hedye.web.staff.Gate;
import ir.hedye.web.staff.Needs;
import ir.hedye.web.staff.Officer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/**
 * The way into a visit: whom and why, then the code that the person was sent. Whether there is such
 * a person, in this branch, with a mobile, is not told apart.
 */
@Controller
final class AssistPages {
  static final String HOME = "/desk/assist";
  static final String CODE = HOME + "/code";
  private static final String PURPOSE = AssistPages.class.getName();
  private static final Set<String> TOLD = Set.of("busy", "wrong", "unreadable", "over", "ended");

  private final DeskFrames frames;
  private final VisitCodes codes;
  private final Visits visits;
  private final Gate gate;

  AssistPages(Assets assets, VisitCodes codes, Visits visits, Gate gate) {
    this.frames = new DeskFrames(assets, AssistPages.class);
    this.codes = codes;
    this.visits = visits;
    this.gate = gate;
  }

  @GetMapping(HOME)
  @Needs(Action.ASSIST)
  ModelAndView ask(
      @RequestParam(defaultValue = "") String told,
      HttpServletRequest request,
      Visit visit,
      Officer officer) {
    return visits.open(request, officer).isPresent()
        ? to(visit, VisitPages.PATH)
        : page("assist/ask", told, visit, officer);
  }

  private ModelAndView page(String view, String told, Visit visit, Officer officer) {
    String path = view.endsWith("code") ? CODE : HOME;
    var title = new DeskFrames.Title(frames.words(visit).say("assist.title"), path);
    boolean closed = !codes.isOpen();
    var word = closed ? Optional.of("closed") : Optional.of(told).filter(TOLD::contains);
    var page =
        new AssistPage.Asking(
            frames.frame(visit, officer, title), word, told.equals("over") || told.equals("ended"));
    return new ModelAndView(view, Map.of("page", page));
  }

  static ModelAndView to(Visit visit, String path) {
    var view = new RedirectView(visit.language().address(path), true);
    view.setStatusCode(org.springframework.http.HttpStatus.SEE_OTHER);
    return new ModelAndView(view);
  }

  @PostMapping(HOME)
  @Needs(Action.ASSIST)
  ModelAndView send(
      @RequestParam Map<String, String> form,
      HttpServletRequest request,
      Visit visit,
      Officer officer) {
    var person = NationalId.read(Folding.fold(form.getOrDefault("nationalId", "")));
    var purpose = Purpose.read(form.getOrDefault("purpose", ""));
    if (person.isEmpty() || purpose.isEmpty() || !codes.isOpen()) {
      return to(visit, HOME + "?told=unreadable");
    }
    boolean allowed = gate.allows(officer, Action.ASSIST, person.get().number());
    if (!codes.send(request, person.get(), allowed)) {
      return to(visit, HOME + "?told=busy");
    }
    request.getSession().setAttribute(PURPOSE, purpose.get());
    return to(visit, CODE);
  }

  @GetMapping(CODE)
  @Needs(Action.ASSIST)
  ModelAndView code(@RequestParam(defaultValue = "") String told, Visit visit, Officer officer) {
    return page("assist/code", told, visit, officer);
  }

  @PostMapping(CODE)
  @Needs(Action.ASSIST)
  ModelAndView enter(
      @RequestParam(defaultValue = "") String code,
      HttpServletRequest request,
      Visit visit,
      Officer officer) {
    var purpose = request.getSession().getAttribute(PURPOSE);
    var person =
        codes.enter(request, code).filter(me -> gate.allows(officer, Action.ASSIST, me.number()));
    if (person.isEmpty() || !(purpose instanceof Purpose why)) {
      return to(visit, CODE + "?told=wrong");
    }
    visits.begin(request, officer, person.get(), why);
    return to(visit, VisitPages.PATH);
  }
}
