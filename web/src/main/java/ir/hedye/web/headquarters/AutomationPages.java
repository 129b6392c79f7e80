package ir.hedye.web.headquarters;

import ir.hedye.law.value.NationalId;
import ir.hedye.monthend.payment.Author;
import ir.hedye.monthend.payment.Because;
import ir.hedye.monthend.payment.DeedAnswer;
import ir.hedye.monthend.payment.Withholding;
import ir.hedye.monthend.store.Database;
import ir.hedye.monthend.store.MonthBusyException;
import ir.hedye.web.headquarters.AutomationPage.Typed;
import ir.hedye.web.page.Visit;
import ir.hedye.web.staff.Action;
import ir.hedye.web.staff.Gate;
import ir.hedye.web.staff.Needs;
import ir.hedye.web.staff.Officer;
import ir.hedye.web.staff.Role;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * People whom the machine alone does not pay: somebody begins it with a reason, another one ends
 * it.
 */
@Controller
final class AutomationPages {
  static final String PATH = "/desk/automation";
  private static final String BUSY = "busy";

  private final Database database;
  private final HeadquartersFrames frames;
  private final Gate gate;

  AutomationPages(Database database, HeadquartersFrames frames, Gate gate) {
    this.database = database;
    this.frames = frames;
    this.gate = gate;
  }

  @GetMapping(PATH)
  @Needs(Action.SWITCH_AUTOMATION)
  ModelAndView all(
      Visit visit, Officer officer, @RequestParam(name = "told", defaultValue = "") String told)
      throws SQLException {
    boolean isKnown = AutomationPage.TOLD.contains(told);
    return show(visit, officer, isKnown ? told : "", Typed.NOTHING);
  }

  @PostMapping(PATH)
  @Needs(Action.SWITCH_AUTOMATION)
  ModelAndView begin(Visit visit, Officer officer, Asked asked) throws SQLException {
    var typed = new Typed(0, asked.nationalId(), asked.reason());
    Optional<NationalId> person =
        NationalId.read(asked.nationalId())
            .filter(id -> gate.allows(officer, Action.SWITCH_AUTOMATION, id.number()));
    if (person.isEmpty()) {
      return show(visit, officer, "nobody", typed);
    }
    DeedAnswer answer =
        attempt(tx ->
            Withholding.begin(tx, off(person.get()), because(officer, asked.reason()))
                ? DeedAnswer.DONE
                : asked.reason().isBlank() ? DeedAnswer.NO_REASON : DeedAnswer.NOTHING_TO_DO);
    return answer == DeedAnswer.DONE
        ? HeadquartersPages.to(visit, PATH + "?told=begun")
        : refused(visit, officer, word(answer, "stands"), typed);
  }

  /** What the first form asks. */
  record Asked(String nationalId, String reason) {
    Asked {
      nationalId = Optional.ofNullable(nationalId).orElse("");
      reason = Optional.ofNullable(reason).orElse("");
    }

    @Override
    public String toString() {
      return "Asked[…]";
    }
  }

  @PostMapping(PATH + "/end")
  @Needs(Action.SWITCH_AUTOMATION)
  ModelAndView end(
      Visit visit,
      Officer officer,
      @RequestParam(defaultValue = "0") long of,
      @RequestParam(defaultValue = "") String reason)
      throws SQLException {
    var open = standing(officer).stream().filter(each -> each.id() == of).findFirst();
    if (open.isEmpty()) {
      return show(visit, officer, "gone", Typed.NOTHING);
    }
    DeedAnswer answer =
        attempt(tx -> Withholding.end(tx, open.get().of(), because(officer, reason)));
    return answer == DeedAnswer.DONE
        ? HeadquartersPages.to(visit, PATH + "?told=ended")
        : refused(visit, officer, word(answer, "gone"), new Typed(of, "", reason));
  }

  /** Does it, unless a month is being run all that time. */
  private DeedAnswer attempt(Database.Work<DeedAnswer> deed) throws SQLException {
    try {
      return database.inTransaction(deed);
    } catch (MonthBusyException busy) {
      return DeedAnswer.MONTH_BUSY;
    }
  }

  private static String word(DeedAnswer answer, String otherwise) {
    return switch (answer) {
      case SAME_PERSON -> "same";
      case NO_REASON -> "reason";
      case MONTH_BUSY -> BUSY;
      default -> otherwise;
    };
  }

  private ModelAndView refused(Visit visit, Officer officer, String told, Typed typed)
      throws SQLException {
    ModelAndView page = show(visit, officer, told, typed);
    page.setStatus(told.equals(BUSY) ? HttpStatus.CONFLICT : HttpStatus.OK);
    return page;
  }

  private static Withholding.Of off(NationalId person) {
    return new Withholding.Of(person, Withholding.Kind.AUTOMATION_OFF);
  }

  private static Because because(Officer officer, String reason) {
    var own = Optional.of(officer.ownNumber()).filter(number -> number != 0).map(NationalId::of);
    String role = officer.roleFor(Action.SWITCH_AUTOMATION).map(Role::name).orElse("");
    return new Because(new Author(officer.getName(), officer.name(), role, own), reason);
  }

  private List<Withholding.Open> standing(Officer officer) throws SQLException {
    return database.inTransaction(Withholding::all).stream()
        .filter(each -> each.of().kind() == Withholding.Kind.AUTOMATION_OFF)
        .filter(each -> !gate.isOwn(officer, each.of().person().number()))
        .toList();
  }

  private ModelAndView show(Visit visit, Officer officer, String told, Typed typed)
      throws SQLException {
    var desk = frames.of(visit, officer, "auto.title", PATH);
    var page = new AutomationPage(desk, standing(officer), told, typed);
    return new ModelAndView("headquarters/automation", Map.of("page", page));
  }
}
