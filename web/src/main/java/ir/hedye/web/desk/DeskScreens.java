package ir.hedye.web.desk;

import ir.hedye.web.page.Assets;
import ir.hedye.web.page.Visit;
import ir.hedye.web.page.Words;
import ir.hedye.web.staff.DeskFrame;
import ir.hedye.web.staff.DeskFrames;
import ir.hedye.web.staff.Officer;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Frames, words and answers of this room's pages. */
@Component
class DeskScreens {
  private final DeskFrames frames;

  DeskScreens(Assets assets) {
    frames = new DeskFrames(assets, DeskScreens.class);
  }

  /** Who looks, and with what. */
  record Look(Visit visit, Officer officer) {}

  DeskFrame frame(Look look, String title, String path) {
    return frames.frame(look.visit, look.officer, new DeskFrames.Title(title, path));
  }

  Words words(Visit visit) {
    return frames.words(visit);
  }

  static ModelAndView view(String name, Object page) {
    return new ModelAndView("desk/" + name, Map.of("page", page));
  }

  static ModelAndView view(String name, Object page, HttpStatus status) {
    var view = view(name, page);
    view.setStatus(status);
    return view;
  }

  /** Leads on, so that loading the page anew sends nothing twice. */
  static ModelAndView to(Visit visit, String path, String said) {
    String address = visit.language().address(path);
    var view =
        new RedirectView(address + (address.contains("?") ? "&" : "?") + "said=" + said, true);
    view.setStatusCode(HttpStatus.SEE_OTHER);
    return new ModelAndView(view);
  }

  static ResponseStatusException gone() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
