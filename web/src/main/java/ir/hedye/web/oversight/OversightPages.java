package ir.hedye.web.oversight;

import ir.hedye.law.time.JalaliMonth;
import ir.hedye.web.page.Assets;
import ir.hedye.web.page.Visit;
import ir.hedye.web.staff.Action;
import ir.hedye.web.staff.DeskFrame;
import ir.hedye.web.staff.DeskFrames;
import ir.hedye.web.staff.Needs;
import ir.hedye.web.staff.Officer;
import ir.hedye.web.staff.Reach;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Figures of the country, an office or a branch: to everybody their own area and those below. */
@Controller
final class OversightPages {
  static final String PATH = "/desk/oversight";
  static final String MONTH = PATH + "/{month}";
  static final String AREA = MONTH + "/{level}/{code}";

  private final OversightBooks books;
  private final DeskFrames frames;

  OversightPages(OversightBooks books, Assets assets) {
    this.books = books;
    this.frames = new DeskFrames(assets, OversightPages.class);
  }

  static String path(JalaliMonth month, Area area) {
    return PATH + "/" + month + area.path();
  }

  /** The last month, of the first area that this officer may see. */
  @GetMapping(PATH)
  @Needs(Action.SEE_OVERSIGHT)
  ModelAndView start(Visit visit, Officer officer) {
    List<MonthWindow> months = books.months();
    Optional<Area> first = first(officer.reach(Action.SEE_OVERSIGHT));
    if (months.isEmpty() || first.isEmpty()) {
      return new ModelAndView("oversight/empty", Map.of("desk", frame(visit, officer, PATH)));
    }
    String path = path(months.getLast().month(), first.get());
    return new ModelAndView(new RedirectView(visit.language().address(path), true));
  }

  private Optional<Area> first(Reach reach) {
    return books.areas().all().stream()
        .filter(area -> area.isCountry() || !area.scope().code().isEmpty())
        .filter(area -> area.isWithin(reach))
        .findFirst();
  }

  @GetMapping({MONTH, AREA})
  @Needs(Action.SEE_OVERSIGHT)
  ModelAndView figures(
      Visit visit,
      Officer officer,
      @PathVariable Map<String, String> address,
      @RequestParam(defaultValue = "") String by) {
    Looked looked = look(officer, address);
    DeskFrame desk = frame(visit, officer, path(looked.window().month(), looked.area()));
    Speech speech = Speech.of(desk.frame().words());
    var view =
        new OversightPage.View(
            looked.area(),
            Measure.asked(by),
            looked.area().above().stream()
                .filter(area -> area.isWithin(officer.reach(Action.SEE_OVERSIGHT)))
                .toList(),
            looked.neighbours());
    var trend = new Trend(books.trend(looked.window(), looked.area()), speech);
    var page = new OversightPage(desk, books.of(looked.window()), view, trend, speech);
    return new ModelAndView("oversight/oversight", Map.of("page", page));
  }

  @GetMapping({MONTH + "/figures.csv", AREA + "/figures.csv"})
  @Needs(Action.SEE_OVERSIGHT)
  ResponseEntity<byte[]> csv(Officer officer, @PathVariable Map<String, String> address) {
    Looked looked = look(officer, address);
    String name = "oversight-" + looked.window().month() + looked.area().path().replace('/', '-');
    byte[] text =
        new FigureTable(books.of(looked.window()), looked.area())
            .text()
            .getBytes(StandardCharsets.UTF_8);
    return ResponseEntity.ok()
        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
        .header("Content-Disposition", "attachment; filename=\"" + name + ".csv\"")
        .body(text);
  }

  /** What an address names, where this officer may see it. */
  record Looked(MonthWindow window, Area area, OversightPage.Neighbours neighbours) {}

  Looked look(Officer officer, Map<String, String> address) {
    Asked asked = Asked.of(address);
    Area area =
        books
            .areas()
            .find(asked.scope())
            .filter(found -> found.isWithin(officer.reach(Action.SEE_OVERSIGHT)))
            .orElseThrow(Asked::nothing);
    List<MonthWindow> months = books.months();
    int at =
        IntStream.range(0, months.size())
            .filter(i -> months.get(i).month().equals(asked.month()))
            .findFirst()
            .orElseThrow(Asked::nothing);
    var neighbours = new OversightPage.Neighbours(month(months, at - 1), month(months, at + 1));
    return new Looked(months.get(at), area, neighbours);
  }

  private static Optional<JalaliMonth> month(List<MonthWindow> months, int at) {
    return at < 0 || at >= months.size() ? Optional.empty() : Optional.of(months.get(at).month());
  }

  DeskFrame frame(Visit visit, Officer officer, String path) {
    String title = frames.words(visit).say("over.title");
    return frames.frame(visit, officer, new DeskFrames.Title(title, path));
  }
}
