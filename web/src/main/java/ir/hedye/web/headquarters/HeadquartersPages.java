package ir.hedye.web.headquarters;

import ir.hedye.law.time.JalaliMonth;
import ir.hedye.law.time.Tehran;
import ir.hedye.web.page.Visit;
import ir.hedye.web.staff.Action;
import ir.hedye.web.staff.Needs;
import ir.hedye.web.staff.Officer;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** The months with their steps, and what headquarters does with them. */
@Controller
final class HeadquartersPages {
  static final String PATH = "/desk/headquarters";
  private static final Set<String> TOLD = Set.of("asked", "already", "on", "off");

  private final Calendar calendar;
  private final MonthOrders orders;
  private final Automatic automatic;
  private final HeadquartersFrames frames;
  private final Clock clock;

  HeadquartersPages(
      Calendar calendar,
      MonthOrders orders,
      Automatic automatic,
      HeadquartersFrames frames,
      Clock clock) {
    this.calendar = calendar;
    this.orders = orders;
    this.automatic = automatic;
    this.frames = frames;
    this.clock = clock;
  }

  @GetMapping(PATH)
  @Needs(Action.SEE_CALENDAR)
  ModelAndView months(
      Visit visit, Officer officer, @RequestParam(name = "told", defaultValue = "") String told) {
    var desk = frames.of(visit, officer, "hq.title", PATH);
    var cards =
        calendar.months(Tehran.dayOf(clock.instant()).yearMonth()).stream()
            .map(state ->
                new MonthCard(
                    state, desk.frame().words(), orders.lastRefusal(state.month()).orElse("")))
            .toList();
    var now =
        new HeadquartersPage.Now(
            automatic.isOn(), clock.instant(), TOLD.contains(told) ? told : "");
    var page = new HeadquartersPage(desk, cards, orders.open(), now);
    return new ModelAndView("headquarters/headquarters", Map.of("page", page));
  }

  @PostMapping(PATH + "/{month}/rehearse")
  @Needs(Action.REHEARSE)
  ModelAndView rehearse(Visit visit, Officer officer, @PathVariable String month)
      throws SQLException {
    var actor = officer.actor(Action.REHEARSE);
    return told(visit, orders.ask(month(month), MonthOrder.Kind.REHEARSAL, actor));
  }

  @PostMapping(PATH + "/{month}/run")
  @Needs(Action.RUN_MONTH)
  ModelAndView run(Visit visit, Officer officer, @PathVariable String month) throws SQLException {
    var actor = officer.actor(Action.RUN_MONTH);
    return told(visit, orders.ask(month(month), MonthOrder.Kind.RUN, actor));
  }

  @PostMapping(PATH + "/automatic")
  @Needs(Action.RUN_MONTH)
  ModelAndView turn(
      Visit visit, Officer officer, @RequestParam(name = "on", defaultValue = "false") boolean on)
      throws SQLException {
    automatic.turn(on, officer.actor(Action.RUN_MONTH));
    return to(visit, PATH + (on ? "?told=on" : "?told=off"));
  }

  private static ModelAndView told(Visit visit, boolean isNew) {
    return to(visit, PATH + (isNew ? "?told=asked" : "?told=already"));
  }

  static ModelAndView to(Visit visit, String path) {
    return new ModelAndView(new RedirectView(visit.language().address(path), true));
  }

  static JalaliMonth month(String typed) {
    return JalaliMonth.read(typed)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
