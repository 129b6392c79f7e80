package ir.hedye.web.headquarters;

import ir.hedye.web.page.Visit;
import ir.hedye.web.staff.Action;
import ir.hedye.web.staff.Needs;
import ir.hedye.web.staff.Officer;
import java.sql.SQLException;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** What a rehearsal came to, and an objection to it: then the month does not run by itself. */
@Controller
final class RehearsalPages {
  private static final String PATH = HeadquartersPages.PATH + "/rehearsals/{id}";
  private static final int WHY_MAX = 500;

  private final Rehearsals rehearsals;
  private final HeadquartersFrames frames;

  RehearsalPages(Rehearsals rehearsals, HeadquartersFrames frames) {
    this.rehearsals = rehearsals;
    this.frames = frames;
  }

  @GetMapping(PATH)
  @Needs(Action.SEE_CALENDAR)
  ModelAndView one(Visit visit, Officer officer, @PathVariable long id) {
    return show(visit, officer, find(id), "");
  }

  @PostMapping(PATH + "/objection")
  @Needs(Action.REHEARSE)
  ModelAndView object(
      Visit visit,
      Officer officer,
      @PathVariable long id,
      @RequestParam(defaultValue = "") String why)
      throws SQLException {
    Rehearsals.Made made = find(id);
    String said = why.strip();
    if (said.isEmpty() || said.length() > WHY_MAX) {
      return show(visit, officer, made, "rehearsal.why.needed");
    }
    rehearsals.object(made, said, officer.actor(Action.REHEARSE));
    return HeadquartersPages.to(visit, HeadquartersPages.PATH + "/rehearsals/" + id);
  }

  private Rehearsals.Made find(long id) {
    return rehearsals.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private ModelAndView show(Visit visit, Officer officer, Rehearsals.Made made, String told) {
    String path = HeadquartersPages.PATH + "/rehearsals/" + made.id();
    var desk = frames.of(visit, officer, "rehearsal.title", path);
    var before = new RehearsalPage.Before(rehearsals.monthBefore(made.month()));
    var page = new RehearsalPage(desk, made, rehearsals.linesOf(made), before, told);
    return new ModelAndView("headquarters/rehearsal", Map.of("page", page));
  }
}
