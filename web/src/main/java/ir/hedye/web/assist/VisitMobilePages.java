package ir.hedye.web.assist;

import ir.hedye.web.access.VisitMobiles;
import ir.hedye.web.access.VisitMobiles.Asked;
import ir.hedye.web.assist.VisitDoor.At;
import ir.hedye.web.page.Assets;
import ir.hedye.web.page.Field;
import ir.hedye.web.page.Visit;
import ir.hedye.web.staff.Action;
import ir.hedye.web.staff.DeskFrames;
import ir.hedye.web.staff.Needs;
import ir.hedye.web.staff.Officer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Another mobile for the person of the visit: typed, then proved by the code it shows. */
@Controller
final class VisitMobilePages {
  static final String PATH = VisitPages.PATH + "/mobile";
  static final String CODE = PATH + "/code";
  private static final String DEED = "ASSISTED_MOBILE";

  private final DeskFrames frames;
  private final VisitDoor door;
  private final VisitMobiles mobiles;

  VisitMobilePages(Assets assets, VisitDoor door, VisitMobiles mobiles) {
    this.frames = new DeskFrames(assets, VisitPages.class);
    this.door = door;
    this.mobiles = mobiles;
  }

  @GetMapping(PATH)
  @Needs(Action.ASSIST)
  ModelAndView form(HttpServletRequest request, Visit visit, Officer officer) {
    var at = new At(request, visit, officer);
    return door.during(at, open -> number(at, "", ""));
  }

  @PostMapping(PATH)
  @Needs(Action.ASSIST)
  ModelAndView ask(
      @RequestParam(defaultValue = "") String mobile,
      HttpServletRequest request,
      Visit visit,
      Officer officer) {
    var at = new At(request, visit, officer);
    return door.during(
        at,
        DEED,
        open -> {
          Asked asked = mobiles.ask(request, open.person(), mobile);
          return asked == Asked.SENT
              ? AssistPages.to(visit, CODE)
              : number(at, mobile, asked.name());
        });
  }

  @GetMapping(CODE)
  @Needs(Action.ASSIST)
  ModelAndView code(HttpServletRequest request, Visit visit, Officer officer) {
    var at = new At(request, visit, officer);
    return door.during(at, open -> code(at, ""));
  }

  @PostMapping(CODE)
  @Needs(Action.ASSIST)
  ModelAndView enter(
      @RequestParam(defaultValue = "") String code,
      HttpServletRequest request,
      Visit visit,
      Officer officer) {
    var at = new At(request, visit, officer);
    return door.during(
        at,
        DEED,
        open ->
            mobiles.enter(request, open.person(), code)
                ? AssistPages.to(visit, VisitPages.PATH + "?told=mobile")
                : code(at, "WRONG"));
  }

  private ModelAndView number(At at, String typed, String wrong) {
    return page(at, new Shown("assist/mobile", PATH, "mobile"), typed, wrong);
  }

  /** What was typed as a code is not shown again. */
  private ModelAndView code(At at, String wrong) {
    return page(at, new Shown("assist/mobile-code", CODE, "code"), "", wrong);
  }

  /** Which page with which field. */
  private record Shown(String view, String path, String field) {}

  private ModelAndView page(At at, Shown shown, String typed, String wrong) {
    var words = frames.words(at.visit());
    String name = "assist.mobile." + shown.field;
    var text = new Field.Text(words.say(name), words.say(name + ".hint"));
    String error = wrong.isEmpty() ? "" : words.say("assist.mobile.wrong." + wrong);
    var title = new DeskFrames.Title(words.say("assist.mobile"), shown.path);
    var page =
        new AssistPage.One(
            frames.frame(at.visit(), at.officer(), title),
            new Field(shown.field, text, "off", typed, error));
    var view = new ModelAndView(shown.view, Map.of("page", page));
    view.setStatus(wrong.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    return view;
  }
}
