package ir.hedye.web.contact;

import ir.hedye.web.access.Me;
import ir.hedye.web.page.Assets;
import ir.hedye.web.page.Field;
import ir.hedye.web.page.Frame;
import ir.hedye.web.page.Phrasebook;
import ir.hedye.web.page.Visit;
import ir.hedye.web.page.Words;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** The page of account and mobile, and what is asked there. */
@Controller
final class ContactPages {
  static final String PATH = "/me/account";
  private static final String FREEZE = PATH + "/freeze";

  /** What an address may say that came of the last thing asked; anything else says nothing. */
  private static final Set<String> SAID = Set.of("taken", "waits", "same", "frozen");

  private final MyContacts contacts;
  private final Assets assets;
  private final Phrasebook words = Phrasebook.of(ContactPage.class);

  ContactPages(MyContacts contacts, Assets assets) {
    this.contacts = contacts;
    this.assets = assets;
  }

  @GetMapping(PATH)
  ModelAndView page(
      Me me, Visit visit, @RequestParam(name = "said", defaultValue = "") String said) {
    return show(me, visit, field(visit, "", ""), SAID.contains(said) ? said : "");
  }

  @PostMapping(PATH)
  ModelAndView change(Me me, Visit visit, @RequestParam(defaultValue = "") String sheba) {
    return switch (contacts.changeAccount(me, sheba)) {
      case AccountAnswer.Taken() -> to(visit, "taken");
      case AccountAnswer.Waits() -> to(visit, "waits");
      case AccountAnswer.Same() -> to(visit, "same");
      case AccountAnswer refused -> {
        var page = show(me, visit, field(visit, sheba, why(visit, refused)), "");
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        yield page;
      }
    };
  }

  @GetMapping(FREEZE)
  ModelAndView ask(Me me, Visit visit) {
    var frame = frame(visit, "freeze.title", FREEZE);
    return new ModelAndView("contact/freeze", Map.of("frame", frame, "state", contacts.of(me)));
  }

  @PostMapping(FREEZE)
  ModelAndView freeze(Me me, Visit visit) {
    contacts.freeze(me);
    return to(visit, "frozen");
  }

  private String why(Visit visit, AccountAnswer refused) {
    var spoken = in(visit);
    return switch (refused) {
      case AccountAnswer.BankEnded(var bank, var on) ->
          spoken.say(
              "wrong.ended",
              spoken.language().isRightToLeft() ? bank.persian() : bank.english(),
              spoken.figures().day(on));
      case AccountAnswer.MobileTooNew(var until) ->
          spoken.say("wrong.mobile", spoken.figures().moment(until));
      case AccountAnswer.Frozen() -> spoken.say("frozen");
      case AccountAnswer.TooOften() -> spoken.say("wrong.often");
      default -> spoken.say("wrong.sheba");
    };
  }

  private Field field(Visit visit, String typed, String wrong) {
    var text = new Field.Text(in(visit).say("sheba.label"), in(visit).say("sheba.hint"));
    return new Field("sheba", text, "off", typed, wrong);
  }

  private ModelAndView show(Me me, Visit visit, Field sheba, String said) {
    String title = sheba.isWrong() ? "title.wrong" : "title";
    var page = new ContactPage(frame(visit, title, PATH), contacts.of(me), sheba, said);
    return new ModelAndView("contact/contact", Map.of("page", page));
  }

  private Frame frame(Visit visit, String title, String path) {
    return new Frame(in(visit), in(visit).say(title), path, assets, visit);
  }

  private static ModelAndView to(Visit visit, String said) {
    String home = visit.language().address(PATH);
    var view = new RedirectView(home + (home.contains("?") ? "&" : "?") + "said=" + said, true);
    view.setStatusCode(HttpStatus.SEE_OTHER);
    return new ModelAndView(view);
  }

  private Words in(Visit visit) {
    return words.in(visit.language());
  }
}
