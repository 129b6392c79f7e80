package ir.hedye.web.access;

import ir.hedye.law.value.NationalId;
import ir.hedye.web.access.Screens.Entered;
import ir.hedye.web.page.Visit;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The first step: who are you? And what is said when somebody comes from inside. */
@Controller
final class SignInPages {
  private final CodeDesk desk;
  private final Screens screens;

  SignInPages(CodeDesk desk, Screens screens) {
    this.desk = desk;
    this.screens = screens;
  }

  @GetMapping(Doors.SIGN_IN)
  ModelAndView signIn(Visit visit) {
    if (visit.signedIn()) {
      return Screens.to(visit, Visit.HOME);
    }
    return desk.isOpen()
        ? screens.signIn(visit, new Entered(Screens.NATIONAL_ID), Optional.empty())
        : closed(visit);
  }

  /** The answer is the same whoever that is, and whether there is such a person. */
  @PostMapping(Doors.SIGN_IN)
  ModelAndView ask(
      @RequestParam(name = Screens.NATIONAL_ID, defaultValue = "") String typed,
      HttpServletRequest request,
      Visit visit) {
    if (!desk.isOpen()) {
      return closed(visit);
    }
    return NationalId.read(Typed.withoutSpaces(typed))
        .map(person -> ask(person, typed, request, visit))
        .orElseGet(() -> {
          var wrong = screens.say(visit, "field.nationalId.wrong");
          var entered = new Entered(Screens.NATIONAL_ID, typed, wrong);
          return screens.signIn(visit, entered, Optional.empty());
        });
  }

  private ModelAndView ask(
      NationalId person, String typed, HttpServletRequest request, Visit visit) {
    if (desk.send(request, person)) {
      return Screens.to(visit, CodePages.ENTRY);
    }
    var entered = new Entered(Screens.NATIONAL_ID, typed, "");
    var busy = screens.signIn(visit, entered, Optional.of("busy"));
    busy.setStatus(HttpStatus.TOO_MANY_REQUESTS);
    return busy;
  }

  private ModelAndView closed(Visit visit) {
    var told = screens.told(visit, "closed", Doors.SIGN_IN);
    told.setStatus(HttpStatus.SERVICE_UNAVAILABLE);
    return told;
  }

  @GetMapping(Doors.EXPIRED)
  ModelAndView expired(Visit visit) {
    return screens.told(visit, "expired", Doors.EXPIRED);
  }

  @GetMapping(Doors.SIGNED_OUT)
  ModelAndView signedOut(Visit visit) {
    return screens.told(visit, "out", Doors.SIGNED_OUT);
  }
}
