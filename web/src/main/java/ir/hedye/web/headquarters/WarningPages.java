package ir.hedye.web.headquarters;

import ir.hedye.web.page.Visit;
import ir.hedye.web.staff.Action;
import ir.hedye.web.staff.Needs;
import ir.hedye.web.staff.Officer;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page of warning signs. */
@Controller
final class WarningPages {
  static final String PATH = "/desk/warnings";

  private final Warnings warnings;
  private final HeadquartersFrames frames;

  WarningPages(Warnings warnings, HeadquartersFrames frames) {
    this.warnings = warnings;
    this.frames = frames;
  }

  @GetMapping(PATH)
  @Needs(Action.SEE_WARNINGS)
  ModelAndView signs(Visit visit, Officer officer) {
    var desk = frames.of(visit, officer, "warn.title", PATH);
    var signs =
        new WarningPage.Signs(
            warnings.mobiles(), warnings.accounts(), warnings.jumps(), warnings.officers());
    var page = new WarningPage(desk, signs, warnings.bounds());
    return new ModelAndView("headquarters/warnings", Map.of("page", page));
  }
}
