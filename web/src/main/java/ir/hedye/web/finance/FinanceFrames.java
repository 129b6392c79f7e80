package ir.hedye.web.finance;

import ir.hedye.law.value.NationalId;
import ir.hedye.monthend.payment.Author;
import ir.hedye.monthend.payment.DeedAnswer;
import ir.hedye.monthend.store.MonthBusyException;
import ir.hedye.web.page.Assets;
import ir.hedye.web.page.Visit;
import ir.hedye.web.page.Words;
import ir.hedye.web.staff.Action;
import ir.hedye.web.staff.DeskFrame;
import ir.hedye.web.staff.DeskFrames;
import ir.hedye.web.staff.Officer;
import ir.hedye.web.staff.Role;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Frames of finance's pages, and how they lead on. */
@Component
final class FinanceFrames {
  private final DeskFrames frames;

  FinanceFrames(Assets assets) {
    frames = new DeskFrames(assets, FinancePage.class);
  }

  /** Who looks at a page, and how. */
  record Seer(Officer officer, Visit visit) {}

  DeskFrame of(Seer seer, String title, String path) {
    return frames.frame(seer.visit(), seer.officer(), new DeskFrames.Title(title, path));
  }

  Words words(Visit visit) {
    return frames.words(visit);
  }

  static ModelAndView view(String name, FinancePage page) {
    return new ModelAndView(name, Map.of("page", page));
  }

  /** Shows what was refused: the answer is a conflict, nothing was done. */
  static ModelAndView refused(ModelAndView page) {
    page.setStatus(HttpStatus.CONFLICT);
    return page;
  }

  /** Something that somebody does. */
  @FunctionalInterface
  interface Deed {
    DeedAnswer done() throws SQLException;
  }

  /** Does it, unless a month is being run all that time. */
  static DeedAnswer attempt(Deed deed) throws SQLException {
    try {
      return deed.done();
    } catch (MonthBusyException busy) {
      return DeedAnswer.MONTH_BUSY;
    }
  }

  /** Leads on, so that loading the page anew sends nothing twice. */
  static ModelAndView to(Visit visit, String path, String said) {
    String address = visit.language().address(path);
    var view =
        new RedirectView(address + (address.contains("?") ? "&" : "?") + "said=" + said, true);
    view.setStatusCode(HttpStatus.SEE_OTHER);
    return new ModelAndView(view);
  }

  /** The officer as the books name who did it. */
  static Author author(Officer officer, Action action) {
    return new Author(
        officer.getName(),
        officer.name(),
        officer.roleFor(action).map(Role::name).orElse(""),
        Optional.of(officer.ownNumber()).filter(own -> own != 0).map(NationalId::of));
  }
}
