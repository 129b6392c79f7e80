package ir.hedye.web.staff;

import ir.hedye.web.page.Assets;
import ir.hedye.web.page.Visit;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Signing in, and the first page of the desks. */
@Controller
final class StaffPages {
  private final DeskFrames frames;
  private final LocalSignIn local;

  StaffPages(Assets assets, LocalSignIn local) {
    this.frames = new DeskFrames(assets, StaffPages.class);
    this.local = local;
  }

  @GetMapping(StaffDoors.SIGN_IN)
  ModelAndView signIn(Visit visit, HttpServletRequest request) {
    String title = frames.words(visit).say("desk.in.title");
    var frame = frames.before(visit, new DeskFrames.Title(title, StaffDoors.SIGN_IN));
    boolean wrong = request.getParameter("wrong") != null;
    return new ModelAndView(
        "staff/sign-in", Map.of("desk", frame, "wrong", wrong, "local", local.isOpen()));
  }

  @GetMapping(StaffDoors.HOME)
  @Needs(Action.ENTER)
  ModelAndView home(Visit visit, Officer officer) {
    String title = frames.words(visit).say("desk.title");
    var frame = frames.frame(visit, officer, new DeskFrames.Title(title, StaffDoors.HOME));
    return new ModelAndView("staff/home", Map.of("desk", frame));
  }
}
