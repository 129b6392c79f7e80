package ir.hedye.web.month;

import ir.hedye.law.time.JalaliMonth;
import ir.hedye.web.page.Assets;
import ir.hedye.web.page.Language;
import ir.hedye.web.page.Phrasebook;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** The page of a month; without a month, the last one that was run. */
@Controller
final class MonthController {
  private final MonthBooks books;
  private final Assets assets;
  private final Phrasebook words = Phrasebook.of(MonthPage.class);

  MonthController(MonthBooks books, Assets assets) {
    this.books = books;
    this.assets = assets;
  }

  @GetMapping("/month")
  ModelAndView last(
      @RequestParam(name = "lang", required = false) @Nullable String lang,
      HttpServletResponse response) {
    neverKept(response);
    Language language = Language.asked(lang);
    return books
        .lastMonth()
        .map(month -> to(language.address(MonthPage.path(month))))
        .orElseGet(() -> empty(language));
  }

  @GetMapping("/month/{month}")
  ModelAndView month(
      @PathVariable String month,
      @RequestParam(name = "lang", required = false) @Nullable String lang,
      HttpServletResponse response) {
    MonthFacts facts =
        JalaliMonth.read(month)
            .flatMap(books::of)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    neverKept(response);
    var page = MonthPage.of(facts, words.in(Language.asked(lang)), assets);
    return new ModelAndView("month/month", Map.of("page", page));
  }

  /** Asked for anew each time: while a batch is on its way the figures move. */
  private static void neverKept(HttpServletResponse response) {
    response.setHeader(
        HttpHeaders.CACHE_CONTROL, CacheControl.noCache().cachePrivate().getHeaderValue());
  }

  private static ModelAndView to(String address) {
    return new ModelAndView(new RedirectView(address, true));
  }

  private ModelAndView empty(Language language) {
    var page = EmptyPage.of(books.beginning(), words.in(language), assets);
    return new ModelAndView("month/empty", Map.of("page", page));
  }
}
