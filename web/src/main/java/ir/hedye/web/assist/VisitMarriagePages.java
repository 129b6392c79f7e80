package ir.hedye.web.assist;

import ir.hedye.web.assist.AssistPage.MarriageForm;
import ir.hedye.web.assist.VisitDoor.At;
import ir.hedye.web.marriage.Entry;
import ir.hedye.web.marriage.ServedMarriages;
import ir.hedye.web.marriage.ServedMarriages.Answered;
import ir.hedye.web.page.Assets;
import ir.hedye.web.page.Visit;
import ir.hedye.web.staff.Action;
import ir.hedye.web.staff.DeskFrames;
import ir.hedye.web.staff.Needs;
import ir.hedye.web.staff.Officer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The marriage of the person of the visit: looked up, and registered once they say so. */
@Controller
final class VisitMarriagePages {
  static final String PATH = VisitPages.PATH + "/marriage";
  private static final String LOOKED = PATH + "/looked-up";
  private static final String DEED = "ASSISTED_MARRIAGE";

  private final DeskFrames frames;
  private final VisitDoor door;
  private final ServedMarriages marriages;

  VisitMarriagePages(Assets assets, VisitDoor door, ServedMarriages marriages) {
    this.frames = new DeskFrames(assets, VisitPages.class);
    this.door = door;
    this.marriages = marriages;
  }

  @GetMapping(PATH)
  @Needs(Action.ASSIST)
  ModelAndView form(HttpServletRequest request, Visit visit, Officer officer) {
    var at = new At(request, visit, officer);
    return door.during(at, open -> form(at, open, Entry.EMPTY, List.of()));
  }

  @PostMapping(PATH)
  @Needs(Action.ASSIST)
  ModelAndView check(
      @RequestParam Map<String, String> typed,
      HttpServletRequest request,
      Visit visit,
      Officer officer) {
    var at = new At(request, visit, officer);
    var entry =
        new Entry(
            typed.getOrDefault("spouse", ""),
            typed.getOrDefault("day", ""),
            typed.getOrDefault("pledge", "").equals("yes"));
    return door.during(
        at,
        DEED,
        open ->
            switch (marriages.check(open.person(), entry)) {
              case Answered.Looked(var code) -> AssistPages.to(visit, LOOKED + "?code=" + code);
              case Answered.Faulty(var faults) -> form(at, open, entry, faults);
              case Answered.Refused _ -> form(at, open, entry, List.of("OFTEN"));
            });
  }

  @GetMapping(LOOKED)
  @Needs(Action.ASSIST)
  ModelAndView looked(
      @RequestParam(defaultValue = "") String code,
      HttpServletRequest request,
      Visit visit,
      Officer officer) {
    var at = new At(request, visit, officer);
    return door.during(
        at,
        open -> {
          var one =
              marriages
                  .find(open.person(), code)
                  .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
          var title =
              new DeskFrames.Title(frames.words(visit).say("assist.marriage.looked"), LOOKED);
          var page = new AssistPage.Looked(frames.frame(visit, officer, title), one);
          return new ModelAndView("assist/looked-up", Map.of("page", page));
        });
  }

  @PostMapping(LOOKED)
  @Needs(Action.ASSIST)
  ModelAndView register(
      @RequestParam(defaultValue = "") String code,
      HttpServletRequest request,
      Visit visit,
      Officer officer) {
    var at = new At(request, visit, officer);
    return door.during(
        at,
        DEED,
        open -> {
          if (!marriages.register(open.person(), code)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
          }
          return AssistPages.to(visit, VisitPages.PATH + "?told=marriage");
        });
  }

  private ModelAndView form(At at, AssistedVisit open, Entry entry, List<String> faults) {
    var words = frames.words(at.visit());
    var title = new DeskFrames.Title(words.say("assist.marriage"), PATH);
    var page =
        new MarriageForm(
            frames.frame(at.visit(), at.officer(), title),
            entry,
            faults,
            marriages.triesLeft(open.person()));
    var view = new ModelAndView("assist/marriage", Map.of("page", page));
    view.setStatus(faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    return view;
  }
}
