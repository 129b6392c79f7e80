package ir.hedye.web.gift;

import ir.hedye.web.access.Me;
import ir.hedye.web.page.Assets;
import ir.hedye.web.page.Frame;
import ir.hedye.web.page.Phrasebook;
import ir.hedye.web.page.Visit;
import ir.hedye.web.page.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The signed-in person's pages about the gift. No address names whose. */
@Controller
final class GiftController {
  private final GiftFile file;
  private final Assets assets;
  private final Phrasebook words = Phrasebook.of(GiftPage.class);

  GiftController(GiftFile file, Assets assets) {
    this.file = file;
    this.assets = assets;
  }

  @GetMapping(GiftPage.PATH)
  ModelAndView gift(Me me, Visit visit, HttpServletResponse response) {
    neverKept(response);
    return page("gift/gift", GiftPage.of(file.of(me), in(visit), assets, visit));
  }

  @GetMapping(DecisionPage.PATH)
  ModelAndView decision(Me me, Visit visit, HttpServletResponse response) {
    neverKept(response);
    var spoken = in(visit);
    String title = spoken.say("decision.title");
    var frame = new Frame(spoken, title, DecisionPage.PATH, assets, visit);
    var page = DecisionPage.of(file.of(me), me.nationalId(), frame);
    return page("gift/decision", page);
  }

  @GetMapping(ReadingsPage.PATH)
  ModelAndView readings(
      Me me,
      Visit visit,
      @RequestParam(name = "page", required = false) @Nullable String page,
      HttpServletResponse response) {
    neverKept(response);
    var readings = file.readings(me, PageNumber.asked(page));
    return page("gift/readings", ReadingsPage.of(readings, in(visit), assets, visit));
  }

  /** Nothing of a person stays in a browser's cache: people share phones. */
  static void neverKept(HttpServletResponse response) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
  }

  private static ModelAndView page(String view, Object page) {
    return new ModelAndView(view, Map.of("page", page));
  }

  private Words in(Visit visit) {
    return words.in(visit.language());
  }
}
