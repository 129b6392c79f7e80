package ir.hedye.web.finance;

import ir.hedye.monthend.payment.Withholding;
import ir.hedye.monthend.payment.bankfile.Banks;
import ir.hedye.web.gift.Reckoning;
import ir.hedye.web.gift.Speech;
import ir.hedye.web.gift.Weighed;
import ir.hedye.web.staff.Action;
import ir.hedye.web.staff.DeskFrame;
import java.util.Optional;

/**
 * One payment: why this amount, to whom, and what happened to it.
 *
 * @param gift words of the arithmetic
 */
record LinePage(DeskFrame desk, LineSheet sheet, Speech gift, Told told) implements FinancePage {

  /** How the amount comes about, made again from the facts that the decision saw. */
  Optional<Reckoning> reckoning() {
    return sheet
        .decision()
        .map(stored -> stored.facts().claim().claim(stored.facts().history(), stored.evaluatedOn()))
        .flatMap(claim -> Reckoning.of(Weighed.of(claim), gift));
  }

  /** Whether the stored facts still have their seals and give that amount. */
  boolean isIntact() {
    var due = sheet.rests().before().plus(sheet.line().amount());
    return sheet
        .decision()
        .filter(stored -> stored.facts().intact())
        .filter(stored -> stored.line().amount().equals(Long.toString(due.amount())))
        .isPresent();
  }

  boolean isTopUp() {
    return sheet.line().kind().equals("TOP_UP");
  }

  String bank() {
    return Banks.standard().nameOf(sheet.payee().account()).orElse(say("figure.none"));
  }

  boolean mayDrop() {
    boolean there =
        sheet.line().state().equals("PROPOSED") || sheet.line().state().equals("SIGNED");
    return there && may(Action.DROP_LINE);
  }

  boolean mayWithhold() {
    return may(Action.FREEZE)
        && sheet.withheld().stream().noneMatch(each -> each.of().kind() == Withholding.Kind.FROZEN);
  }

  String path(String deed) {
    return address(sheet.line().id().path() + deed);
  }

  String batchName() {
    var name = sheet.batch().name();
    return say("batch.name", figures().month(name.month()), plain(name.runNo()));
  }

  String cause(String cause) {
    String key = "cause." + cause.replace(' ', '-');
    return desk().frame().words().has(key)
        ? say(key)
        : cause.startsWith("bank answer ")
            ? say("cause.answer", plain(cause.substring(12)))
            : cause;
  }
}
