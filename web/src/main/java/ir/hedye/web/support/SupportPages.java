package ir.hedye.web.support;

import ir.hedye.web.access.Me;
import ir.hedye.web.page.FieldError;
import ir.hedye.web.page.Visit;
import ir.hedye.web.support.SupportPage.AllPage;
import ir.hedye.web.support.SupportPage.NewPage;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A person's support requests, and how a new one is made. */
@Controller
final class SupportPages {
  static final String HOME = "/me/support";
  private static final String NEW = HOME + "/new";

  private final SupportRequests requests;
  private final SupportReasons reasons;
  private final SupportFrames frames;

  SupportPages(SupportRequests requests, SupportReasons reasons, SupportFrames frames) {
    this.requests = requests;
    this.reasons = reasons;
    this.frames = frames;
  }

  @GetMapping(HOME)
  ModelAndView all(Me me, Visit visit) {
    var frame = frames.of(visit, "all.title", HOME);
    return SupportFrames.view("support/all", new AllPage(frame, requests.of(me)));
  }

  @GetMapping(NEW)
  ModelAndView form(
      Me me, Visit visit, @RequestParam(name = "about", defaultValue = "") String about) {
    return form(visit, reasons.of(me), Asking.read(about, ""), Set.of());
  }

  @PostMapping(NEW)
  ModelAndView open(
      Me me,
      Visit visit,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam(defaultValue = "") String body) {
    var asking = Asking.read(reason, body);
    Set<String> known = reasons.of(me);
    return switch (requests.open(me, asking, known)) {
      case Answer.Done(var request) -> frames.to(visit, HOME + "/" + request.tracking(), "opened");
      case Answer.Faulty(var faults) -> form(visit, known, asking, faults);
      default -> {
        var errors = List.of(frames.error(visit, "", "MANY_REQUESTS"));
        yield show(visit, new Form(known, asking, errors));
      }
    };
  }

  private ModelAndView form(
      Visit visit, Set<String> known, Asking typed, Set<Asking.Fault> faults) {
    List<FieldError> errors =
        faults.stream().map(fault -> frames.error(visit, field(fault), fault.name())).toList();
    return show(visit, new Form(known, typed, errors));
  }

  private record Form(Set<String> known, Asking typed, List<FieldError> errors) {}

  private ModelAndView show(Visit visit, Form form) {
    var frame = frames.of(visit, form.errors.isEmpty() ? "new.title" : "new.title.wrong", NEW);
    var page = new NewPage(frame, form.known, form.typed, form.errors);
    var shown = SupportFrames.view("support/new", page);
    if (!form.errors.isEmpty()) {
      shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return shown;
  }

  private static String field(Asking.Fault fault) {
    return fault == Asking.Fault.NO_REASON ? "reason" : "body";
  }
}
