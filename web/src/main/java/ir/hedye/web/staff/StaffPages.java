package ir.hedye.web.staff;

import ir.hedye.web.page.Assets;
import ir.hedye.web.page.Visit;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Signing in, and the first page of the desks. */
@Controller
final class StaffPages {
  /** What the sign-in page may have to tell. */
  private static final List<String> TOLD =
      List.of("wrong", "busy", Vouched.UNLISTED, "failed", "down", "ended", "out");

  private final DeskFrames frames;
  private final LocalSignIn local;
  private final Provider provider;
  private final DemoStaff demo;

  StaffPages(Assets assets, LocalSignIn local, Provider provider, DemoStaff demo) {
    this.frames = new DeskFrames(assets, StaffPages.class);
    this.local = local;
    this.provider = provider;
    this.demo = demo;
  }

  @GetMapping(StaffDoors.SIGN_IN)
  ModelAndView signIn(Visit visit, HttpServletRequest request) {
    var told = TOLD.stream().filter(word -> request.getParameter(word) != null).findFirst();
    return page(visit, told);
  }

  /** To the issuer; while it does not answer, that is said. */
  @GetMapping(StaffDoors.SIGN_IN + "/issuer")
  ModelAndView toIssuer(Visit visit) {
    if (provider.reach().isPresent()) {
      return new ModelAndView(new RedirectView(StaffDoors.AWAY + "/" + Provider.ID, true));
    }
    var down = page(visit, Optional.of("down"));
    down.setStatus(HttpStatus.SERVICE_UNAVAILABLE);
    return down;
  }

  private ModelAndView page(Visit visit, Optional<String> told) {
    var words = frames.words(visit);
    boolean unlisted = told.filter(Vouched.UNLISTED::equals).isPresent();
    String title = words.say(unlisted ? "desk.in.unlisted.title" : "desk.in.title");
    var frame = frames.before(visit, new DeskFrames.Title(title, StaffDoors.SIGN_IN));
    var wayOut = provider.wayOut().filter(_ -> told.filter(TOLD::contains).isPresent());
    return new ModelAndView(
        "staff/sign-in",
        Map.of(
            "page",
            new SignInPage(
                frame,
                told,
                new SignInPage.Ways(local.isOpen(), provider.isSet(), wayOut),
                demo.password())));
  }

  @GetMapping(StaffDoors.HOME)
  @Needs(Action.ENTER)
  ModelAndView home(Visit visit, Officer officer) {
    String title = frames.words(visit).say("desk.title");
    var frame = frames.frame(visit, officer, new DeskFrames.Title(title, StaffDoors.HOME));
    return new ModelAndView("staff/home", Map.of("desk", frame));
  }
}
