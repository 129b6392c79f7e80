package ir.hedye.web.access;

import ir.hedye.web.access.CodeRefused.Why;
import ir.hedye.web.page.Assets;
import ir.hedye.web.page.Field;
import ir.hedye.web.page.Frame;
import ir.hedye.web.page.Phrasebook;
import ir.hedye.web.page.Visit;
import ir.hedye.web.page.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** The pages of signing in, worded for their reader. */
@Component
final class Screens {
  static final String NATIONAL_ID = "nationalId";

  private final Assets assets;
  private final Phrasebook words = Phrasebook.of(Screens.class);

  Screens(Assets assets) {
    this.assets = assets;
  }

  /** Leads on, so that loading the page anew sends nothing twice. */
  static ModelAndView to(Visit visit, String path) {
    var view = new RedirectView(visit.language().address(path), true);
    view.setStatusCode(HttpStatus.SEE_OTHER);
    return new ModelAndView(view);
  }

  ModelAndView signIn(Visit visit, Entered nationalId, Optional<String> error) {
    var fields = List.of(field(visit, nationalId, "username"));
    return form("access/sign-in", page(visit, "in", Doors.SIGN_IN, fields, error));
  }

  ModelAndView code(Visit visit, Optional<Why> why, int triesLeft) {
    if (why.filter(reason -> isDead(reason, triesLeft)).isPresent()) {
      return told(visit, "dead", CodePages.ENTRY);
    }
    String wrong =
        why.filter(reason -> reason != Why.BUSY)
            .map(reason -> say(visit, "code." + reason.word(), triesLeft))
            .orElse("");
    var fields = List.of(field(visit, new Entered(CodePages.CODE, "", wrong), "one-time-code"));
    var busy = why.filter(reason -> reason == Why.BUSY).map(_ -> "busy");
    return form("access/code", page(visit, "code", CodePages.ENTRY, fields, busy));
  }

  private static boolean isDead(Why why, int triesLeft) {
    return why == Why.DEAD || (why != Why.BUSY && triesLeft <= 0);
  }

  ModelAndView change(Visit visit, List<Entered> entered, Optional<String> error) {
    var fields = entered.stream().map(each -> field(visit, each, "off")).toList();
    return form("access/change", page(visit, "change", ChangePages.CHANGE, fields, error));
  }

  /** A page that tells one thing: signed out, expired, closed. */
  ModelAndView told(Visit visit, String key, String path) {
    return new ModelAndView(
        "access/told", Map.of("page", page(visit, key, path, List.of(), Optional.empty())));
  }

  /** What somebody put into a field, and what is wrong with it; empty when nothing is. */
  record Entered(String name, String typed, String wrong) {
    Entered(String name) {
      this(name, "", "");
    }

    @Override
    public String toString() {
      return "Entered " + name;
    }
  }

  /** The words of the reader's language, digits too. */
  String say(Visit visit, String key, int number) {
    var spoken = in(visit);
    return spoken.say(key, spoken.figures().plain(number));
  }

  String say(Visit visit, String key) {
    return in(visit).say(key);
  }

  private Field field(Visit visit, Entered entered, String autocomplete) {
    var spoken = in(visit);
    var text =
        new Field.Text(
            spoken.say("field." + entered.name()), spoken.say("field." + entered.name() + ".hint"));
    return new Field(entered.name(), text, autocomplete, entered.typed(), entered.wrong());
  }

  private FormPage page(
      Visit visit, String key, String path, List<Field> fields, Optional<String> error) {
    var spoken = in(visit);
    var errors = error.map(word -> spoken.say("error." + word)).stream().toList();
    boolean wrong = !errors.isEmpty() || fields.stream().anyMatch(Field::isWrong);
    String title = spoken.say(key + ".title");
    return new FormPage(
        new Frame(spoken, wrong ? spoken.say("form.wrong", title) : title, path, assets, visit),
        key,
        fields,
        errors);
  }

  private static ModelAndView form(String view, FormPage page) {
    var shown = new ModelAndView(view, Map.of("page", page));
    if (!page.allErrors().isEmpty()) {
      shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return shown;
  }

  private Words in(Visit visit) {
    return words.in(visit.language());
  }
}
