package ir.hedye.web.support;

import ir.hedye.web.page.Assets;
import ir.hedye.web.page.FieldError;
import ir.hedye.web.page.Frame;
import ir.hedye.web.page.Phrasebook;
import ir.hedye.web.page.Visit;
import ir.hedye.web.page.Words;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Words and frames of the pages of support requests. */
@Component
final class SupportFrames {
  private final Assets assets;
  private final Phrasebook words = Phrasebook.of(SupportPage.class);

  SupportFrames(Assets assets) {
    this.assets = assets;
  }

  Frame of(Visit visit, String title, String path) {
    return new Frame(in(visit), in(visit).say(title), path, assets, visit);
  }

  FieldError error(Visit visit, String field, String fault) {
    return new FieldError(field, in(visit).say("fault." + fault));
  }

  static ModelAndView view(String name, SupportPage page) {
    return new ModelAndView(name, Map.of("page", page));
  }

  /** Leads on, so that loading the page anew sends nothing twice. */
  ModelAndView to(Visit visit, String path, String said) {
    String address = visit.language().address(path);
    var view =
        new RedirectView(address + (address.contains("?") ? "&" : "?") + "said=" + said, true);
    view.setStatusCode(HttpStatus.SEE_OTHER);
    return new ModelAndView(view);
  }

  private Words in(Visit visit) {
    return words.in(visit.language());
  }
}
