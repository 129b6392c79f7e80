package ir.hedye.web.desk;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.web.desk.DeskScreens.Look;
import ir.hedye.web.picture.Viewing;
import ir.hedye.web.staff.Action;
import ir.hedye.web.staff.Gate;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Shows a piece of work, also after something that could not be done with it. */
@Component
class CaseShow {
  private static final String TOLD =
      """
      SELECT max(m.ran_at) FROM decision d JOIN month_run m USING (run_id)
      WHERE d.national_id = ? AND d.superseded_by IS NULL
      """;

  private static final List<String> SAID =
      List.of("taken", "woken", "checked", "proposed", "held", "back", "topup", "thaw");

  private final CaseDesk cases;
  private final CaseReader reader;
  private final CasePeople people;
  private final RegistryRows rows;
  private final DeskLimits limits;
  private final DeskScreens screens;
  private final Gate gate;
  private final JdbcClient sql;

  CaseShow(
      CaseDesk cases,
      CaseReader reader,
      CasePeople people,
      RegistryRows rows,
      DeskLimits limits,
      DeskScreens screens,
      Gate gate,
      JdbcClient sql) {
    this.cases = cases;
    this.reader = reader;
    this.people = people;
    this.rows = rows;
    this.limits = limits;
    this.screens = screens;
    this.gate = gate;
    this.sql = sql;
  }

  /** The piece of work that an address names; the reading is noted. Elsewhere's is not found. */
  ModelAndView show(Look look, CaseKey key, Map<String, String> asked) {
    String said = asked.getOrDefault("said", "");
    var wanted =
        new Wanted(
            number(asked, "picture"),
            new Viewing(number(asked, "turn"), Math.max(1, number(asked, "zoom"))),
            SAID.contains(said) ? said : "");
    return cases
        .find(look.officer(), key)
        .map(file -> shown(look, file, wanted, Typed.NOTHING))
        .orElseGet(() -> gone(look, key, "", HttpStatus.OK));
  }

  /** What the page is asked to show. */
  private record Wanted(int picture, Viewing viewing, String said) {
    static final Wanted NOTHING = new Wanted(0, Viewing.FIRST, "");
  }

  private static int number(Map<String, String> asked, String name) {
    String text = asked.getOrDefault(name, "");
    return text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : 0;
  }

  private ModelAndView shown(Look look, CaseFile file, Wanted wanted, Typed typed) {
    if (file.key().kind() != Kind.REGISTRY) {
      return DeskScreens.view("case", page(look, file, wanted, typed));
    }
    String title = screens.words(look.visit()).say("case.title.REGISTRY");
    var frame = screens.frame(look, title, file.key().path());
    var row = rows.of(file.key());
    return DeskScreens.view("registry", new RegistryPage(frame, file, row, typed, wanted.said()));
  }

  private CasePage page(Look look, CaseFile file, Wanted wanted, Typed typed) {
    gate.noteReading(
        look.officer(),
        Action.SEE_QUEUE,
        new Gate.Reading(file.person(), file.key().kind().name()));
    var visit = look.visit();
    String title = screens.words(visit).say("case.title." + file.key().kind());
    var around =
        new CasePage.Around(
            limits.age(file.item().since()),
            until(file),
            wanted.picture(),
            wanted.viewing(),
            typed,
            wanted.said());
    return new CasePage(
        screens.frame(look, title, file.key().path()),
        file,
        reader.of(file, visit.language()),
        around);
  }

  private Optional<JalaliDate> until(CaseFile file) {
    return sql.sql(TOLD)
        .param(file.person())
        .query((row, n) -> Item.instant(row, "max"))
        .single()
        .map(moment -> limits.objectionUntil(DeskLimits.day(moment)));
  }

  /** What a form came to, and where it leads. */
  record Told(Outcome outcome, String said, String next) {}

  /** Leads on, or shows the page again with what was typed still in it. */
  ModelAndView told(Sent sent, Told told) {
    return switch (told.outcome) {
      case Outcome.Done _ -> DeskScreens.to(sent.look().visit(), told.next, told.said);
      case Outcome.Gone _ -> gone(sent.look(), sent.form().key(), words(sent), HttpStatus.CONFLICT);
      case Outcome.Late _ -> again(sent, told.outcome, HttpStatus.CONFLICT);
      case Outcome.Faulty _ -> again(sent, told.outcome, HttpStatus.UNPROCESSABLE_CONTENT);
    };
  }

  private ModelAndView again(Sent sent, Outcome outcome, HttpStatus status) {
    CaseFile file =
        cases.find(sent.look().officer(), sent.form().key()).orElseThrow(DeskScreens::gone);
    var view = shown(sent.look(), file, Wanted.NOTHING, Typed.of(outcome, sent.typed()));
    view.setStatus(status);
    return view;
  }

  private static String words(Sent sent) {
    return String.join(
        "\n",
        List.of("answer", "better", "why", "against", "settled", "reason").stream()
            .map(sent::typed)
            .filter(text -> !text.isBlank())
            .toList());
  }

  /** Nothing is left to do with it: says who did what, and gives back what was typed. */
  private ModelAndView gone(Look look, CaseKey key, String words, HttpStatus status) {
    long person = people.of(key).orElseThrow(DeskScreens::gone);
    gate.demand(look.officer(), Action.SEE_QUEUE, person);
    String title = screens.words(look.visit()).say("gone.title");
    var last = cases.last(key).last().orElse(new Work.Last("", Instant.EPOCH, ""));
    var page = new GonePage(screens.frame(look, title, key.path()), key, last, words);
    return DeskScreens.view("gone", page, status);
  }
}
