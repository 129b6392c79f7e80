package ir.hedye.web.headquarters;

import ir.hedye.web.page.Visit;
import ir.hedye.web.staff.Action;
import ir.hedye.web.staff.Gate;
import ir.hedye.web.staff.Needs;
import ir.hedye.web.staff.Officer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Near misses of one's own area; names for those who say why. */
@Controller
final class NearMissPages {
  static final String PATH = "/desk/near-misses";
  private static final int PURPOSE_MAX = 120;

  private final NearMisses misses;
  private final HeadquartersFrames frames;
  private final Gate gate;
  private final TransactionTemplate transaction;

  NearMissPages(
      NearMisses misses,
      HeadquartersFrames frames,
      Gate gate,
      PlatformTransactionManager transactions) {
    this.misses = misses;
    this.frames = frames;
    this.gate = gate;
    this.transaction = new TransactionTemplate(transactions);
  }

  @GetMapping(PATH)
  @Needs(Action.SEE_NEAR_MISSES)
  ModelAndView unnamed(Visit visit, Officer officer) {
    return show(visit, officer, within(officer), false);
  }

  @PostMapping(PATH)
  @Needs(Action.READ_FILE)
  ModelAndView named(
      Visit visit, Officer officer, @RequestParam(defaultValue = "") String purpose) {
    String why = purpose.strip();
    if (why.isEmpty() || why.length() > PURPOSE_MAX) {
      return unnamed(visit, officer);
    }
    // One transaction: nobody is shown whose reading was not noted.
    return Objects.requireNonNull(
        transaction.execute(_ -> {
          List<NearMisses.Miss> found =
              within(officer).stream()
                  .filter(miss -> gate.allows(officer, Action.READ_FILE, miss.person()))
                  .toList();
          found.forEach(miss ->
              gate.noteReading(officer, Action.READ_FILE, new Gate.Reading(miss.person(), why)));
          return show(visit, officer, found, true);
        }));
  }

  private List<NearMisses.Miss> within(Officer officer) {
    return misses.within(officer.reach(Action.SEE_NEAR_MISSES), officer.ownNumber());
  }

  private ModelAndView show(
      Visit visit, Officer officer, List<NearMisses.Miss> found, boolean isNamed) {
    var desk = frames.of(visit, officer, "near.title", PATH);
    var rule = new NearMissPage.Rule(misses.days(), misses.needed());
    var page = new NearMissPage(desk, found, rule, isNamed);
    return new ModelAndView("headquarters/near-misses", Map.of("page", page));
  }
}
