package ir.hedye.web.desk;

import ir.hedye.web.desk.DeskScreens.Look;
import ir.hedye.web.page.Visit;
import ir.hedye.web.staff.Action;
import ir.hedye.web.staff.Needs;
import ir.hedye.web.staff.Officer;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The list of the work, and "give me the next". */
@Controller
final class QueuePages {
  static final String PATH = "/desk/queue";
  private static final Set<String> SAID =
      Set.of("none", "back", "held", "settled", "answered", "picture_asked", "thawed");

  private final WorkQueue queue;
  private final Handing handing;
  private final DeskLimits limits;
  private final DeskScreens screens;

  QueuePages(WorkQueue queue, Handing handing, DeskLimits limits, DeskScreens screens) {
    this.queue = queue;
    this.handing = handing;
    this.limits = limits;
    this.screens = screens;
  }

  @GetMapping(PATH)
  @Needs(Action.SEE_QUEUE)
  ModelAndView queue(Visit visit, Officer officer, @RequestParam Map<String, String> asked) {
    var filter = filter(asked);
    String title = screens.words(visit).say("queue.title");
    var frame = screens.frame(new Look(visit, officer), title, PATH);
    String said = asked.getOrDefault("said", "");
    var extras =
        new QueuePage.Extras(
            SAID.contains(said) ? said : "",
            officer.may(Action.HANDLE_REQUEST),
            officer.id(),
            officer.may(Action.SEE_REGISTRY));
    return DeskScreens.view(
        "queue",
        new QueuePage(
            frame,
            filter,
            queue.page(officer, filter),
            queue.counts(officer, filter),
            item -> limits.age(item.since()),
            extras));
  }

  @PostMapping(PATH + "/next")
  @Needs(Action.HANDLE_REQUEST)
  ModelAndView next(Visit visit, Officer officer, @RequestParam Map<String, String> asked) {
    var filter = filter(asked);
    return handing
        .next(officer, filter)
        .map(key -> DeskScreens.to(visit, key.path(), "taken"))
        .orElseGet(() -> DeskScreens.to(visit, filter.path(), "none"));
  }

  private static Filter filter(Map<String, String> asked) {
    return new Filter.Asked(
            asked.getOrDefault("kind", ""),
            asked.getOrDefault("branch", ""),
            asked.getOrDefault("show", ""),
            asked.getOrDefault("sort", ""),
            asked.getOrDefault("page", ""))
        .filter();
  }
}
