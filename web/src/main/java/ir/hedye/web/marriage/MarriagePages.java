package ir.hedye.web.marriage;

import ir.hedye.web.access.Me;
import ir.hedye.web.gift.Speech;
import ir.hedye.web.marriage.MarriagePage.CheckPage;
import ir.hedye.web.marriage.MarriagePage.FormPage;
import ir.hedye.web.page.FieldError;
import ir.hedye.web.page.Visit;
import ir.hedye.web.support.Tracking;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The steps of registering one's own marriage. What is typed stands in no address. */
@Controller
final class MarriagePages {
  static final String HOME = "/me/marriage";
  private static final String ONE = HOME + "/{code}";

  private final MyMarriages marriages;
  private final MarriageFrames frames;

  MarriagePages(MyMarriages marriages, MarriageFrames frames) {
    this.marriages = marriages;
    this.frames = frames;
  }

  @GetMapping(HOME)
  ModelAndView form(Me me, Visit visit) {
    return show(me, visit, Entry.EMPTY, Wrong.NOTHING);
  }

  @PostMapping(HOME)
  ModelAndView check(
      Me me,
      Visit visit,
      @RequestParam(defaultValue = "") String spouse,
      @RequestParam(defaultValue = "") String day,
      @RequestParam(defaultValue = "") String pledge) {
    var entry = new Entry(spouse, day, pledge.equals("yes"));
    return switch (marriages.check(me, entry)) {
      case Answer.Done(var looked) -> MarriageFrames.to(visit, HOME + "/" + looked.code());
      case Answer.Faulty(var faults) -> show(me, visit, entry, new Wrong(faults, List.of()));
      case Answer.TooOften _ -> {
        var often = show(me, visit, entry, Wrong.of("OFTEN"));
        often.setStatus(HttpStatus.TOO_MANY_REQUESTS);
        yield often;
      }
      case Answer.Stranger _ -> show(me, visit, entry, Wrong.of("STRANGER"));
      case Answer.Unknown _ -> throw gone();
    };
  }

  @GetMapping(ONE)
  ModelAndView one(
      Me me,
      Visit visit,
      @PathVariable String code,
      @RequestParam(name = "said", defaultValue = "") String said) {
    Registration looked = find(me, code);
    String title = looked.isRegistered() ? "registered.title" : "check.title";
    var frame = frames.of(visit, title, HOME + "/" + looked.code());
    boolean justNow = looked.isRegistered() && said.equals("registered");
    return MarriageFrames.view("marriage/check", new CheckPage(frame, looked, justNow));
  }

  @GetMapping(ONE + "/calculation")
  ModelAndView calculation(Me me, Visit visit, @PathVariable String code) {
    Registration looked = find(me, code);
    var shown = marriages.preview(me, looked).orElseThrow(MarriagePages::gone);
    var frame = frames.of(visit, "sum.title", HOME + "/" + looked.code() + "/calculation");
    var page = new SumPage(frame, looked, shown, Speech.of(frame.words()));
    return MarriageFrames.view("marriage/sum", page);
  }

  @PostMapping(ONE)
  ModelAndView register(Me me, Visit visit, @PathVariable String code) {
    return switch (marriages.register(me, code(code))) {
      case Answer.Done(var registered) ->
          MarriageFrames.to(visit, HOME + "/" + registered.code() + "?said=registered");
      default -> throw gone();
    };
  }

  private Registration find(Me me, String code) {
    return marriages.find(me, code(code)).orElseThrow(MarriagePages::gone);
  }

  /** What is wrong with the form: its fields, and the whole. */
  record Wrong(Set<Entry.Fault> faults, List<String> whole) {
    static final Wrong NOTHING = new Wrong(Set.of(), List.of());

    static Wrong of(String whole) {
      return new Wrong(Set.of(), List.of(whole));
    }

    boolean isAnything() {
      return !faults.isEmpty() || !whole.isEmpty();
    }
  }

  private ModelAndView show(Me me, Visit visit, Entry entry, Wrong wrong) {
    var frame = frames.of(visit, wrong.isAnything() ? "form.title.wrong" : "form.title", HOME);
    var page =
        new FormPage(
            frame,
            marriages.all(me),
            MarriageFrames.fields(frame, entry, wrong.faults),
            MarriageFrames.pledge(frame, entry, wrong.faults),
            wrong.whole.stream().map(why -> new FieldError("", frame.say("fault." + why))).toList(),
            marriages.triesLeft(me));
    var shown = MarriageFrames.view("marriage/register", page);
    if (wrong.isAnything()) {
      shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return shown;
  }

  private static Tracking code(String text) {
    return Tracking.read(text.toLowerCase(Locale.ROOT)).orElseThrow(MarriagePages::gone);
  }

  private static ResponseStatusException gone() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
