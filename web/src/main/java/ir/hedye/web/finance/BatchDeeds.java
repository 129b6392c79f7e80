package ir.hedye.web.finance;

import ir.hedye.law.time.Tehran;
import ir.hedye.monthend.payment.BatchFreeze;
import ir.hedye.monthend.payment.DeedAnswer;
import ir.hedye.monthend.payment.DeskRelease;
import ir.hedye.monthend.payment.DeskSigning;
import ir.hedye.monthend.payment.SigningRole;
import ir.hedye.web.finance.BatchSheet.Wanted;
import ir.hedye.web.finance.FinanceFrames.Seer;
import ir.hedye.web.page.Visit;
import ir.hedye.web.staff.Action;
import ir.hedye.web.staff.Needs;
import ir.hedye.web.staff.Officer;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Signing, freezing and releasing a batch; each form says what it was made upon. */
@Controller
final class BatchDeeds {
  private final BatchDesk desk;
  private final DeskSigning signing;
  private final BatchFreeze freeze;
  private final DeskRelease release;
  private final Clock clock;

  BatchDeeds(
      BatchDesk desk, DeskSigning signing, BatchFreeze freeze, DeskRelease release, Clock clock) {
    this.desk = desk;
    this.signing = signing;
    this.freeze = freeze;
    this.release = release;
    this.clock = clock;
  }

  @PostMapping(FinancePaths.ONE + "/sign/maker")
  @Needs(Action.SIGN_AS_MAKER)
  ModelAndView make(
      Officer officer,
      Visit visit,
      @ModelAttribute BatchPlace place,
      @ModelAttribute BatchForm form)
      throws SQLException {
    var author = FinanceFrames.author(officer, Action.SIGN_AS_MAKER);
    var answer = FinanceFrames.attempt(() -> signing.sign(form.seen(), author, SigningRole.MAKER));
    return told(new Seer(officer, visit), place, answer, form.keptFor("signed"));
  }

  @PostMapping(FinancePaths.ONE + "/sign/checker")
  @Needs(Action.SIGN_AS_CHECKER)
  ModelAndView check(
      Officer officer,
      Visit visit,
      @ModelAttribute BatchPlace place,
      @ModelAttribute BatchForm form)
      throws SQLException {
    var author = FinanceFrames.author(officer, Action.SIGN_AS_CHECKER);
    var answer =
        FinanceFrames.attempt(() -> signing.sign(form.seen(), author, SigningRole.CHECKER));
    return told(new Seer(officer, visit), place, answer, form.keptFor("signed"));
  }

  @PostMapping(FinancePaths.ONE + "/freeze")
  @Needs(Action.FREEZE)
  ModelAndView freeze(
      Officer officer,
      Visit visit,
      @ModelAttribute BatchPlace place,
      @ModelAttribute BatchForm form)
      throws SQLException {
    var because = form.because(FinanceFrames.author(officer, Action.FREEZE));
    var answer = FinanceFrames.attempt(() -> freeze.freeze(form.seen(), because));
    return told(new Seer(officer, visit), place, answer, form.keptFor("frozen"));
  }

  @PostMapping(FinancePaths.ONE + "/thaw")
  @Needs(Action.FREEZE)
  ModelAndView thaw(
      Officer officer,
      Visit visit,
      @ModelAttribute BatchPlace place,
      @ModelAttribute BatchForm form)
      throws SQLException {
    var because = form.because(FinanceFrames.author(officer, Action.FREEZE));
    var answer = FinanceFrames.attempt(() -> freeze.thaw(form.seen(), because));
    return told(new Seer(officer, visit), place, answer, form.keptFor("thawed"));
  }

  @PostMapping(FinancePaths.ONE + "/release")
  @Needs(Action.RELEASE)
  ModelAndView release(
      Officer officer,
      Visit visit,
      @ModelAttribute BatchPlace place,
      @ModelAttribute BatchForm form)
      throws SQLException {
    var author = FinanceFrames.author(officer, Action.RELEASE);
    var at = LocalDateTime.ofInstant(clock.instant(), Tehran.ZONE);
    var answer = FinanceFrames.attempt(() -> release.release(form.seen(), author, at).answer());
    return told(new Seer(officer, visit), place, answer, form.keptFor("released"));
  }

  private ModelAndView told(Seer seer, BatchPlace place, DeedAnswer answer, Told.Kept kept) {
    return answer == DeedAnswer.DONE
        ? FinanceFrames.to(seer.visit(), place.name().path(), kept.deed())
        : FinanceFrames.refused(
            desk.one(seer, place.name(), new Wanted.Page(1), Told.refused(answer, kept)));
  }
}
