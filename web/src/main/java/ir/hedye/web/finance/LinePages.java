package ir.hedye.web.finance;

import ir.hedye.law.value.NationalId;
import ir.hedye.monthend.payment.DeedAnswer;
import ir.hedye.monthend.payment.LineDrop;
import ir.hedye.monthend.payment.Withholding;
import ir.hedye.monthend.store.Database;
import ir.hedye.web.finance.FinanceFrames.Seer;
import ir.hedye.web.page.Visit;
import ir.hedye.web.staff.Action;
import ir.hedye.web.staff.Needs;
import ir.hedye.web.staff.Officer;
import java.sql.SQLException;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One payment: why this amount; dropping it, and keeping money back from its person. */
@Controller
final class LinePages {
  private static final Set<String> SAID = Set.of("dropped", "withheld", "ended");

  private final LineDesk desk;
  private final LineDrop drop;
  private final Database database;

  LinePages(LineDesk desk, LineDrop drop, Database database) {
    this.desk = desk;
    this.drop = drop;
    this.database = database;
  }

  @GetMapping(FinancePaths.PAYMENT)
  @Needs(Action.SEE_BATCH)
  ModelAndView one(
      Officer officer,
      Visit visit,
      @PathVariable long payment,
      @RequestParam(name = "said", defaultValue = "") String said) {
    var told = Told.said(SAID.contains(said) ? said : "");
    return desk.one(new Seer(officer, visit), payment, told);
  }

  @PostMapping(FinancePaths.PAYMENT + "/drop")
  @Needs(Action.DROP_LINE)
  ModelAndView drop(
      Officer officer, Visit visit, @PathVariable long payment, @ModelAttribute BatchForm form)
      throws SQLException {
    var seer = new Seer(officer, visit);
    desk.person(seer, Action.DROP_LINE, payment);
    var because = form.because(FinanceFrames.author(officer, Action.DROP_LINE));
    var answer = FinanceFrames.attempt(() -> drop.drop(form.seen(), payment, because));
    return told(seer, payment, answer, form.keptFor("dropped"));
  }

  @PostMapping(FinancePaths.PAYMENT + "/withhold")
  @Needs(Action.FREEZE)
  ModelAndView withhold(
      Officer officer, Visit visit, @PathVariable long payment, @ModelAttribute BatchForm form)
      throws SQLException {
    var seer = new Seer(officer, visit);
    var because = form.because(FinanceFrames.author(officer, Action.FREEZE));
    var of = of(desk.person(seer, Action.FREEZE, payment), Withholding.Kind.FROZEN);
    var refused = because.reason().isEmpty() ? DeedAnswer.NO_REASON : DeedAnswer.NOTHING_TO_DO;
    var answer =
        FinanceFrames.attempt(() ->
            database.inTransaction(tx -> Withholding.begin(tx, of, because))
                ? DeedAnswer.DONE
                : refused);
    return told(seer, payment, answer, form.keptFor("withheld"));
  }

  @PostMapping(FinancePaths.PAYMENT + "/pay-again")
  @Needs(Action.FREEZE)
  ModelAndView end(
      Officer officer, Visit visit, @PathVariable long payment, @ModelAttribute BatchForm form)
      throws SQLException {
    var seer = new Seer(officer, visit);
    var because = form.because(FinanceFrames.author(officer, Action.FREEZE));
    var of = of(desk.person(seer, Action.FREEZE, payment), Withholding.Kind.FROZEN);
    var answer =
        FinanceFrames.attempt(() -> database.inTransaction(tx -> Withholding.end(tx, of, because)));
    return told(seer, payment, answer, form.keptFor("ended"));
  }

  private static Withholding.Of of(long person, Withholding.Kind kind) {
    return new Withholding.Of(NationalId.of(person), kind);
  }

  private ModelAndView told(Seer seer, long payment, DeedAnswer answer, Told.Kept kept) {
    return answer == DeedAnswer.DONE
        ? FinanceFrames.to(seer.visit(), FinancePaths.payment(payment), kept.deed())
        : FinanceFrames.refused(desk.one(seer, payment, Told.refused(answer, kept)));
  }
}
