package ir.hedye.web.desk;

import ir.hedye.law.value.Folding;
import ir.hedye.law.value.NationalId;
import ir.hedye.web.desk.DeskScreens.Look;
import ir.hedye.web.gift.DeskFiles;
import ir.hedye.web.page.Field;
import ir.hedye.web.page.Visit;
import ir.hedye.web.page.Words;
import ir.hedye.web.staff.Action;
import ir.hedye.web.staff.Gate;
import ir.hedye.web.staff.Needs;
import ir.hedye.web.staff.Officer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * One person's file for whoever answers the telephone or stands behind the counter. The national ID
 * travels in the form and stands in no address; the reading is noted with its purpose, and the
 * person sees it.
 */
@Controller
final class PersonPages {
  static final String PATH = "/desk/person";
  private static final int WORDS_MAX = 120;
  private static final int DIGITS_KEPT = 4;

  private final DeskFiles files;
  private final DeskScreens screens;
  private final WorkQueue queue;
  private final Gate gate;

  PersonPages(DeskFiles files, DeskScreens screens, WorkQueue queue, Gate gate) {
    this.files = files;
    this.screens = screens;
    this.queue = queue;
    this.gate = gate;
  }

  @GetMapping(PATH)
  @Needs(Action.READ_FILE)
  ModelAndView form(Visit visit, Officer officer) {
    var look = new Look(visit, officer);
    return DeskScreens.view("person", page(look, form(visit, Map.of(), ""), Optional.empty()));
  }

  @PostMapping(PATH)
  @Needs(Action.READ_FILE)
  ModelAndView find(Visit visit, Officer officer, @RequestParam Map<String, String> typed) {
    var look = new Look(visit, officer);
    Optional<NationalId> person = NationalId.read(typed.getOrDefault("nationalId", ""));
    String purpose = typed.getOrDefault("purpose", "");
    if (person.isEmpty() || !PersonPage.PURPOSES.contains(purpose)) {
      String fault = person.isEmpty() ? "BAD_ID" : "NO_PURPOSE";
      return faulty(look, form(visit, typed, fault));
    }
    long number = person.get().number();
    if (!gate.allows(officer, Action.READ_FILE, number)) {
      return faulty(look, form(visit, typed, "NOT_FOUND"));
    }
    gate.noteReading(officer, Action.READ_FILE, new Gate.Reading(number, purpose(purpose, typed)));
    return DeskScreens.view("person", page(look, form(visit, Map.of(), ""), person));
  }

  private ModelAndView faulty(Look look, PersonPage.Form form) {
    var status =
        form.fault().equals("NOT_FOUND") ? HttpStatus.NOT_FOUND : HttpStatus.UNPROCESSABLE_CONTENT;
    return DeskScreens.view("person", page(look, form, Optional.empty()), status);
  }

  private static String purpose(String code, Map<String, String> typed) {
    String words = words(typed);
    return words.isEmpty() ? code : code + ": " + words;
  }

  /** Numbers do not belong into a purpose: the person and whoever audits read it. */
  private static String words(Map<String, String> typed) {
    String folded = Folding.fold(typed.getOrDefault("words", ""));
    String shown =
        folded
            .replaceAll("\\p{Cc}", " ")
            .replaceAll("[0-9]{" + (DIGITS_KEPT + 1) + ",}", "…")
            .strip();
    return shown.length() > WORDS_MAX ? shown.substring(0, WORDS_MAX) : shown;
  }

  private PersonPage.Form form(Visit visit, Map<String, String> typed, String fault) {
    Words words = screens.words(visit);
    boolean aboutId = fault.equals("BAD_ID") || fault.equals("NOT_FOUND");
    var field =
        new Field(
            "nationalId",
            new Field.Text(words.say("person.id"), ""),
            "off",
            typed.getOrDefault("nationalId", ""),
            aboutId ? words.say("fault." + fault) : "");
    return new PersonPage.Form(
        field, typed.getOrDefault("purpose", "CALL"), typed.getOrDefault("words", ""), fault);
  }

  private PersonPage page(Look look, PersonPage.Form form, Optional<NationalId> person) {
    String title = screens.words(look.visit()).say("person.title");
    List<Item> work =
        person
            .filter(known -> look.officer().may(Action.SEE_QUEUE))
            .map(known -> queue.about(look.officer(), known.number()))
            .orElse(List.of());
    return new PersonPage(
        screens.frame(look, title, PATH),
        form,
        person.map(known -> files.of(known.number(), look.visit().language())),
        work);
  }
}
