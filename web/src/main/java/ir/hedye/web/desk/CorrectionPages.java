package ir.hedye.web.desk;

import ir.hedye.monthend.correction.Correction;
import ir.hedye.web.desk.CorrectionDesk.Filed;
import ir.hedye.web.desk.DeskScreens.Look;
import ir.hedye.web.gift.DeskFiles;
import ir.hedye.web.page.Visit;
import ir.hedye.web.picture.Viewing;
import ir.hedye.web.staff.Action;
import ir.hedye.web.staff.Gate;
import ir.hedye.web.staff.Needs;
import ir.hedye.web.staff.Officer;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Corrections that wait for a second person, and one of them with all that it rests on. */
@Controller
final class CorrectionPages {
  static final String PATH = "/desk/corrections";
  static final String ONE = PATH + "/{id}";
  private static final Set<String> SAID =
      Set.of("confirmed", "refused", "withdrawn", "others", "none");

  private final CorrectionDesk desk;
  private final CorrectionBook book;
  private final Others others;
  private final Again again;
  private final DeskFiles files;
  private final DeskScreens screens;
  private final Gate gate;

  CorrectionPages(
      CorrectionDesk desk,
      CorrectionBook book,
      Others others,
      Again again,
      DeskFiles files,
      DeskScreens screens,
      Gate gate) {
    this.desk = desk;
    this.book = book;
    this.others = others;
    this.again = again;
    this.files = files;
    this.screens = screens;
    this.gate = gate;
  }

  @GetMapping(PATH)
  @Needs(Action.SEE_QUEUE)
  ModelAndView all(Visit visit, Officer officer) {
    String title = screens.words(visit).say("corrections.title");
    var frame = screens.frame(new Look(visit, officer), title, PATH);
    return DeskScreens.view("corrections", new CorrectionsPage(frame, book.waiting(officer)));
  }

  @GetMapping(ONE)
  @Needs(Action.SEE_QUEUE)
  ModelAndView one(
      Visit visit,
      Officer officer,
      @PathVariable long id,
      @RequestParam(defaultValue = "0") int picture,
      @RequestParam Map<String, String> asked) {
    String said = asked.getOrDefault("said", "");
    var viewing = new Viewing(number(asked, "turn"), Math.max(1, number(asked, "zoom")));
    var around =
        new CorrectionPage.Around(picture, viewing, Typed.NOTHING, SAID.contains(said) ? said : "");
    return DeskScreens.view("correction", page(new Look(visit, officer), id, around));
  }

  private static int number(Map<String, String> asked, String name) {
    String text = asked.getOrDefault(name, "");
    return text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : 0;
  }

  @PostMapping(ONE + "/confirm")
  @Needs(Action.CONFIRM_CORRECTION)
  ModelAndView confirm(Visit visit, Officer officer, @PathVariable long id) {
    var look = new Look(visit, officer);
    return told(look, id, new Told(desk.confirm(officer, id), "confirmed", Map.of()));
  }

  @PostMapping(ONE + "/refuse")
  @Needs(Action.CONFIRM_CORRECTION)
  ModelAndView refuse(
      Visit visit,
      Officer officer,
      @PathVariable long id,
      @RequestParam Map<String, String> typed) {
    Outcome outcome = desk.refuse(officer, id, typed.getOrDefault("why", ""));
    return told(new Look(visit, officer), id, new Told(outcome, "refused", typed));
  }

  @PostMapping(ONE + "/withdraw")
  @Needs(Action.PROPOSE_CORRECTION)
  ModelAndView withdraw(Visit visit, Officer officer, @PathVariable long id) {
    var look = new Look(visit, officer);
    return told(look, id, new Told(desk.withdraw(officer, id), "withdrawn", Map.of()));
  }

  @PostMapping(ONE + "/others")
  @Needs(Action.PROPOSE_CORRECTION)
  ModelAndView others(
      Visit visit,
      Officer officer,
      @PathVariable long id,
      @RequestParam Map<String, String> typed) {
    Filed filed = desk.find(id).orElseThrow(DeskScreens::gone);
    gate.demand(officer, Action.PROPOSE_CORRECTION, filed.person());
    int done = others.propose(officer, filed, typed);
    return DeskScreens.to(visit, PATH + "/" + id, done > 0 ? "others" : "none");
  }

  /** What a form came to. */
  private record Told(Outcome outcome, String said, Map<String, String> typed) {}

  private ModelAndView told(Look look, long id, Told told) {
    if (told.outcome instanceof Outcome.Done) {
      return DeskScreens.to(look.visit(), PATH + "/" + id, told.said);
    }
    var typed = Typed.of(told.outcome, told.typed);
    var around = new CorrectionPage.Around(0, Viewing.FIRST, typed, "");
    boolean late = typed.fault().equals("NOT_OPEN");
    return DeskScreens.view(
        "correction",
        page(look, id, around),
        late ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private CorrectionPage page(Look look, long id, CorrectionPage.Around around) {
    Filed filed = desk.find(id).orElseThrow(DeskScreens::gone);
    gate.demand(look.officer(), Action.SEE_QUEUE, filed.person());
    gate.noteReading(
        look.officer(), Action.SEE_QUEUE, new Gate.Reading(filed.person(), "CORRECTION"));
    String title = screens.words(look.visit()).say("correction.title");
    Correction correction = filed.correction();
    var beside =
        new CorrectionPage.Beside(
            files.of(filed.person(), look.visit().language()),
            gate.placeOf(filed.person()).orElseThrow(DeskScreens::gone),
            book.name(correction.proposed().by().id()),
            correction.decided().map(step -> book.name(step.by().id())).orElse(""),
            again.with(correction, filed.person()),
            others.of(look.officer(), filed));
    return new CorrectionPage(screens.frame(look, title, PATH + "/" + id), filed, beside, around);
  }
}
