package ir.hedye.web.assist;

import ir.hedye.web.page.Visit;
import ir.hedye.web.staff.Officer;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Lets a page or a deed into the open visit, and nothing without one. */
@Component
record VisitDoor(Visits visits) {

  /** Who comes, and how. */
  record At(HttpServletRequest request, Visit visit, Officer officer) {}

  /** What is done there. */
  interface Deed {
    ModelAndView in(AssistedVisit open);
  }

  /** Does it in the open visit; without one it leads back and says why. */
  ModelAndView during(At at, Deed deed) {
    return visits
        .open(at.request, at.officer)
        .map(deed::in)
        .orElseGet(() -> AssistPages.to(at.visit, AssistPages.HOME + "?told=over"));
  }

  /** The same with something that is noted in the journal before it is done. */
  ModelAndView during(At at, String deed, Deed work) {
    return during(
        at,
        open -> {
          visits.noteDeed(at.officer, open, deed, "asked");
          return work.in(open);
        });
  }
}
