package ir.hedye.web.trial;

import ir.hedye.monthend.settings.StaffSettings;
import ir.hedye.web.gift.Speech;
import ir.hedye.web.page.Assets;
import ir.hedye.web.page.Language;
import ir.hedye.web.page.Phrasebook;
import ir.hedye.web.page.Surroundings;
import ir.hedye.web.page.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The first page, and trying the conditions: for everybody, with no session and no trace. */
@Controller
final class PublicController {
  private final Assets assets;
  private final boolean monthOpen;
  private final Phrasebook words = Phrasebook.of(Speech.class, TrialPage.class);

  PublicController(Assets assets, Surroundings surroundings) {
    this.assets = assets;
    this.monthOpen = surroundings.isOn(StaffSettings.MONTH_OPEN);
  }

  @GetMapping("/")
  ModelAndView welcome(@RequestParam(name = "lang", required = false) @Nullable String lang) {
    return page("trial/welcome", WelcomePage.of(in(lang), assets, monthOpen));
  }

  @GetMapping(TrialPage.PATH)
  ModelAndView form(@RequestParam(name = "lang", required = false) @Nullable String lang) {
    return page("trial/trial", TrialPage.empty(in(lang), assets));
  }

  /** Asked by POST, so that nobody's wage stands in an address. */
  @PostMapping(TrialPage.PATH)
  ModelAndView answer(@RequestParam Map<String, String> fields, HttpServletResponse response) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
    var page = TrialPage.tried(new Typed(fields), in(fields.get("lang")), assets);
    var answer = page("trial/trial", page);
    answer.setStatus(page.faults().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    return answer;
  }

  private static ModelAndView page(String view, Object page) {
    return new ModelAndView(view, Map.of("page", page));
  }

  private Words in(@Nullable String lang) {
    return words.in(Language.asked(lang));
  }
}
