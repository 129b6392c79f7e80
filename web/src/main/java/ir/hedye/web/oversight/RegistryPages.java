package ir.hedye.web.oversight;

import ir.hedye.law.time.JalaliMonth;
import ir.hedye.monthend.settings.DatedFigure;
import ir.hedye.monthend.settings.HeadquartersSettings;
import ir.hedye.web.page.Assets;
import ir.hedye.web.page.Surroundings;
import ir.hedye.web.page.Visit;
import ir.hedye.web.staff.Action;
import ir.hedye.web.staff.DeskFrames;
import ir.hedye.web.staff.Needs;
import ir.hedye.web.staff.Officer;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Whether the registry brought everything, and the receipts that it gets. */
@Controller
final class RegistryPages {
  static final String PATH = "/desk/registry";
  private static final String RECEIPT = PATH + "/receipts/{delivery:[0-9]{1,9}}";
  private static final int SILENCE_MAX = 31;

  private final Completeness completeness;
  private final Deliveries deliveries;
  private final DeskFrames frames;
  private final DatedFigure silenceDays;

  RegistryPages(
      Completeness completeness, Deliveries deliveries, Assets assets, Surroundings around) {
    this.completeness = completeness;
    this.deliveries = deliveries;
    this.frames = new DeskFrames(assets, RegistryPages.class);
    this.silenceDays =
        DatedFigure.of(HeadquartersSettings.SILENCE_DAYS, around.environment(), 1, SILENCE_MAX);
  }

  /** The last month delivered. */
  @GetMapping(PATH)
  @Needs(Action.SEE_REGISTRY)
  ModelAndView start(Visit visit, Officer officer) {
    List<JalaliMonth> months = deliveries.months();
    if (months.isEmpty()) {
      var title = new DeskFrames.Title(frames.words(visit).say("registry.title"), PATH);
      return new ModelAndView(
          "oversight/no-delivery", Map.of("desk", frames.frame(visit, officer, title)));
    }
    String path = visit.language().address(PATH + "/" + months.getLast());
    return new ModelAndView(new RedirectView(path, true));
  }

  @GetMapping(PATH + "/{month:[0-9]{4}-[0-9]{2}}")
  @Needs(Action.SEE_REGISTRY)
  ModelAndView month(Visit visit, Officer officer, @PathVariable String month) {
    JalaliMonth known =
        JalaliMonth.read(month).filter(deliveries.months()::contains).orElseThrow(Asked::nothing);
    var title = new DeskFrames.Title(frames.words(visit).say("registry.title"), PATH + "/" + known);
    var view =
        new RegistryPage.View(
            known, deliveries.months(), deliveries.of(known), deliveries.isSigned());
    var page =
        new RegistryPage(
            frames.frame(visit, officer, title),
            view,
            completeness.of(known),
            silenceDays.wholeOn(known.lastDay()));
    return new ModelAndView("oversight/registry", Map.of("page", page));
  }

  @GetMapping(RECEIPT + ".json")
  @Needs(Action.SEE_REGISTRY)
  ResponseEntity<byte[]> receipt(@PathVariable int delivery) {
    byte[] bytes = Deliveries.receipt(find(delivery));
    return file("receipt-" + delivery + ".json", MediaType.APPLICATION_JSON, bytes);
  }

  @GetMapping(RECEIPT + ".json.sig")
  @Needs(Action.SEE_REGISTRY)
  ResponseEntity<byte[]> signature(@PathVariable int delivery) {
    byte[] bytes = deliveries.signature(find(delivery)).orElseThrow(Asked::nothing);
    String name = "receipt-" + delivery + ".json.sig";
    return file(name, MediaType.APPLICATION_OCTET_STREAM, bytes);
  }

  private Deliveries.Delivery find(int delivery) {
    return deliveries.find(delivery).orElseThrow(Asked::nothing);
  }

  private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] bytes) {
    return ResponseEntity.ok()
        .contentType(type)
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .body(bytes);
  }
}
