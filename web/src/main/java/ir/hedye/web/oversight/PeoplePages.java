package ir.hedye.web.oversight;

import ir.hedye.web.page.Visit;
import ir.hedye.web.staff.Action;
import ir.hedye.web.staff.DeskFrame;
import ir.hedye.web.staff.Gate;
import ir.hedye.web.staff.Needs;
import ir.hedye.web.staff.Officer;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The people behind a figure: without names, and only where the figure itself is shown; with names
 * for roles that may, who say why, and each person shown will see that they were looked at.
 */
@Controller
final class PeoplePages {
  private static final int PURPOSE_MAX = 120;

  private final OversightPages pages;
  private final OversightBooks books;
  private final PeopleList people;
  private final Gate gate;

  PeoplePages(OversightPages pages, OversightBooks books, PeopleList people, Gate gate) {
    this.pages = pages;
    this.books = books;
    this.people = people;
    this.gate = gate;
  }

  @GetMapping({OversightPages.MONTH + "/people/{group}", OversightPages.AREA + "/people/{group}"})
  @Needs(Action.SEE_OVERSIGHT)
  ModelAndView unnamed(Visit visit, Officer officer, @PathVariable Map<String, String> address) {
    return page(visit, officer, look(officer, address), Names.NONE);
  }

  @PostMapping({OversightPages.MONTH + "/people/{group}", OversightPages.AREA + "/people/{group}"})
  @Needs(Action.SEE_NAMES)
  ModelAndView named(
      Visit visit,
      Officer officer,
      @PathVariable Map<String, String> address,
      @RequestParam(defaultValue = "") String purpose) {
    Behind behind = look(officer, address);
    if (!behind.looked.area().isWithin(officer.reach(Action.SEE_NAMES))) {
      throw Asked.nothing();
    }
    String why = purpose.strip();
    if (why.isEmpty() || why.length() > PURPOSE_MAX) {
      return page(visit, officer, behind, Names.NO_PURPOSE);
    }
    // One transaction: nobody is shown whose reading was not noted.
    return books.inTransaction(() -> {
      for (var each : people.of(behind.question(officer))) {
        gate.noteReading(officer, Action.SEE_NAMES, new Gate.Reading(each.number(), why));
      }
      return page(visit, officer, behind, Names.SHOWN);
    });
  }

  /** Whether names stand on the page. */
  enum Names {
    NONE,
    NO_PURPOSE,
    SHOWN
  }

  private record Behind(OversightPages.Looked looked, Group group) {
    PeopleList.Question question(Officer officer) {
      return new PeopleList.Question(looked.window(), looked.area(), group, officer.ownNumber());
    }
  }

  private Behind look(Officer officer, Map<String, String> address) {
    Group group = Group.of(address.getOrDefault("group", "")).orElseThrow(Asked::nothing);
    return new Behind(pages.look(officer, address), group);
  }

  private ModelAndView page(Visit visit, Officer officer, Behind behind, Names names) {
    var looked = behind.looked;
    String path =
        OversightPages.path(looked.window().month(), looked.area())
            + "/people/"
            + behind.group.code();
    DeskFrame desk = pages.frame(visit, officer, path);
    var sheets = books.of(looked.window());
    boolean mayName = looked.area().isWithin(officer.reach(Action.SEE_NAMES));
    var count = behind.group.count(sheets, looked.area());
    List<PeopleList.Somebody> shown =
        count.isPresent() || names == Names.SHOWN ? people.of(behind.question(officer)) : List.of();
    var view = new PeoplePage.View(sheets, looked.area(), behind.group, count);
    var page = new PeoplePage(desk, view, shown, new PeoplePage.Naming(names, mayName));
    return new ModelAndView("oversight/people", Map.of("page", page));
  }
}
