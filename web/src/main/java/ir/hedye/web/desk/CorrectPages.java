package ir.hedye.web.desk;

import ir.hedye.law.time.JalaliMonth;
import ir.hedye.monthend.correction.Evidence;
import ir.hedye.monthend.correction.GivenRow;
import ir.hedye.monthend.correction.WindowEdge;
import ir.hedye.web.desk.CaseDesk.Form;
import ir.hedye.web.desk.CaseParts.EventFacts;
import ir.hedye.web.desk.DeskScreens.Look;
import ir.hedye.web.desk.TypedFact.What;
import ir.hedye.web.page.Visit;
import ir.hedye.web.staff.Action;
import ir.hedye.web.staff.Gate;
import ir.hedye.web.staff.Needs;
import ir.hedye.web.staff.Officer;
import ir.hedye.web.support.Answering;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Proposing a correction of a fact, with its evidence. */
@Controller
final class CorrectPages {
  private static final String SUPERSEDES = "supersedes_";
  private static final String PICTURE = "picture_";

  private final CaseDesk cases;
  private final CaseReader reader;
  private final CaseShow show;
  private final CorrectionDesk corrections;
  private final Facts facts;
  private final Answering answering;
  private final DeskScreens screens;
  private final Gate gate;

  CorrectPages(
      CaseDesk cases,
      CaseReader reader,
      CaseShow show,
      CorrectionDesk corrections,
      Facts facts,
      Answering answering,
      DeskScreens screens,
      Gate gate) {
    this.cases = cases;
    this.reader = reader;
    this.show = show;
    this.corrections = corrections;
    this.facts = facts;
    this.answering = answering;
    this.screens = screens;
    this.gate = gate;
  }

  @GetMapping(CasePages.ONE + "/correct")
  @Needs(Action.PROPOSE_CORRECTION)
  ModelAndView form(
      Visit visit,
      Officer officer,
      @PathVariable String code,
      @RequestParam Map<String, String> asked) {
    CaseFile file = file(officer, CasePages.key(code));
    gate.noteReading(
        officer, Action.SEE_QUEUE, new Gate.Reading(file.person(), file.key().kind().name()));
    return DeskScreens.view("correct", page(new Look(visit, officer), file, asked, Typed.NOTHING));
  }

  @PostMapping(CasePages.ONE + "/correct")
  @Needs(Action.PROPOSE_CORRECTION)
  ModelAndView propose(Sent sent) {
    Outcome outcome = proposed(sent);
    var typed = Typed.of(outcome, sent.typed());
    return switch (outcome) {
      case Outcome.Done _, Outcome.Gone _ -> show.told(sent, sent.here(outcome, "proposed"));
      case Outcome.Late _ -> again(sent, typed, HttpStatus.CONFLICT);
      case Outcome.Faulty _ -> again(sent, typed, HttpStatus.UNPROCESSABLE_CONTENT);
    };
  }

  private Outcome proposed(Sent sent) {
    Form form = sent.form();
    Map<String, String> typed = sent.typed();
    Optional<CaseFile> file = cases.find(form.officer(), form.key());
    if (file.isEmpty()) {
      return new Outcome.Gone(cases.last(form.key()));
    }
    CaseParts parts = reader.of(file.get(), sent.look().visit().language());
    try {
      var fact = new TypedFact(what(typed), typed, parts).fact();
      var evidence = evidence(file.get(), typed);
      return corrections.propose(
          form, new CorrectionDesk.Proposed(fact, evidence, superseded(typed)));
    } catch (TypedFact.UnreadException unread) {
      return new Outcome.Faulty("fact", unread.fault());
    }
  }

  private Evidence evidence(CaseFile file, Map<String, String> typed) {
    List<String> pictures =
        typed.keySet().stream()
            .filter(name -> name.matches(PICTURE + "[0-9]{1,2}"))
            .map(name -> Integer.parseInt(name.substring(PICTURE.length())))
            .sorted()
            .flatMap(number -> answering.picture(file.key().number(), number).stream())
            .toList();
    String document =
        file.request()
            .map(known -> known.request().tracking().text())
            .orElseGet(() -> typed.getOrDefault("document", ""));
    return new Evidence(
        document,
        file.request().isPresent() ? pictures : List.of(),
        typed.getOrDefault("reason", ""));
  }

  private static Set<Long> superseded(Map<String, String> typed) {
    return typed.keySet().stream()
        .filter(name -> name.matches(SUPERSEDES + "[0-9]{1,18}"))
        .map(name -> Long.parseLong(name.substring(SUPERSEDES.length())))
        .collect(Collectors.toSet());
  }

  private CaseFile file(Officer officer, CaseKey key) {
    CaseFile file = cases.find(officer, key).orElseThrow(DeskScreens::gone);
    gate.demand(officer, Action.PROPOSE_CORRECTION, file.person());
    return file;
  }

  private ModelAndView again(Sent sent, Typed typed, HttpStatus status) {
    CaseFile file = file(sent.look().officer(), sent.form().key());
    return DeskScreens.view("correct", page(sent.look(), file, typed.values(), typed), status);
  }

  private CorrectPage page(Look look, CaseFile file, Map<String, String> asked, Typed typed) {
    CaseParts parts = reader.of(file, look.visit().language());
    String title = screens.words(look.visit()).say("correct.title");
    var frame = screens.frame(look, title, file.key().path() + "/correct");
    return new CorrectPage(frame, file, parts, ask(file, parts, asked), typed);
  }

  private CorrectPage.Ask ask(CaseFile file, CaseParts parts, Map<String, String> asked) {
    What what = what(asked);
    Optional<EventFacts> event =
        parts.events().stream()
            .filter(each -> asked.getOrDefault("event", each.id() + "").equals(each.id() + ""))
            .findFirst();
    Optional<JalaliMonth> month = JalaliMonth.read(asked.getOrDefault("month", ""));
    List<GivenRow> rows =
        what == What.MONTH
            ? month.map(chosen -> facts.rows(file.person(), chosen)).orElse(List.of())
            : List.of();
    var edges =
        what == What.WINDOW
            ? event.map(each -> facts.edges(each.id(), each.role())).orElse(List.of())
            : List.<WindowEdge>of();
    return new CorrectPage.Ask(
        what, event, month.map(JalaliMonth::toString).orElse(""), rows, edges);
  }

  private static What what(Map<String, String> asked) {
    return What.read(asked.getOrDefault("what", ""));
  }
}
