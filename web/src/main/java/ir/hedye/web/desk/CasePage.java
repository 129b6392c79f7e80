package ir.hedye.web.desk;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.monthend.contact.Thaw;
import ir.hedye.monthend.correction.Correction;
import ir.hedye.monthend.correction.Field;
import ir.hedye.monthend.payment.TopUp;
import ir.hedye.web.contact.ContactState;
import ir.hedye.web.desk.Checks.Check;
import ir.hedye.web.desk.DeskLimits.Age;
import ir.hedye.web.picture.Viewing;
import ir.hedye.web.staff.Action;
import ir.hedye.web.staff.DeskFrame;
import ir.hedye.web.support.SupportRequest;
import ir.hedye.web.support.SupportRequest.Picture;
import java.util.List;
import java.util.Optional;

/** One piece of work with everything that one needs to do it. */
record CasePage(DeskFrame desk, CaseFile file, CaseParts parts, Around around) implements DeskPage {

  /**
   * What is shown beside the matter.
   *
   * @param picture number of the picture that is looked at, 0 for none
   * @param until the last day on which the objection is in time
   */
  record Around(
      Age age,
      Optional<JalaliDate> until,
      int picture,
      Viewing viewing,
      Typed typed,
      String said) {}

  Kind kind() {
    return file.key().kind();
  }

  String path(String end) {
    return address(file.key().path() + end);
  }

  boolean may(Action action) {
    return desk.officer()
        .filter(known -> known.may(action, file.item().whose().place()))
        .isPresent();
  }

  boolean handles() {
    return may(Action.HANDLE_REQUEST);
  }

  boolean proposes() {
    return kind().isCorrectable() && may(Action.PROPOSE_CORRECTION);
  }

  boolean isMine() {
    return desk.officer().filter(me -> file.item().work().isTakenBy(me.id())).isPresent();
  }

  /** Who has it, in words. */
  String taken() {
    return file.item()
        .work()
        .taken()
        .map(who ->
            isMine()
                ? say("case.mine", moment(who.at()))
                : say("case.taken", who.name(), moment(who.at())))
        .orElse(say("case.free"));
  }

  boolean rests() {
    return file.item().work().rest().until() > 0;
  }

  Optional<SupportRequest> request() {
    return file.request().map(known -> known.request());
  }

  boolean isOpenRequest() {
    return file.request().filter(known -> known.isOpen()).isPresent();
  }

  List<Picture> pictures() {
    return request().map(SupportRequest::pictures).orElse(List.of());
  }

  /** The page with that picture, looked at in that way. */
  String looking(int picture, Viewing viewing) {
    return path("?picture=" + picture + query(viewing) + "#looking");
  }

  String image(int picture, Viewing viewing) {
    return path("/pictures/" + picture + "?" + query(viewing).substring(1));
  }

  private static String query(Viewing viewing) {
    return "&turn=" + viewing.quarters() + "&zoom=" + viewing.zoom();
  }

  List<Check> checkList() {
    return List.of(Check.values());
  }

  /** What the program itself knows of a check; a help, not the answer. */
  String hint(Check check) {
    return switch (check) {
      case RIGHT_PERSON -> say("check.RIGHT_PERSON.hint", parts.file().name());
      case IN_TIME ->
          around
              .until()
              .map(until -> say("check.IN_TIME.hint", day(until)))
              .orElse(say("check.IN_TIME.none"));
      case CONCRETE -> say("check.CONCRETE.hint");
      case READABLE -> say("check.READABLE.hint", count(pictures().size()));
    };
  }

  boolean isChecked(Check check) {
    return parts.checks().getOrDefault(check, false);
  }

  String field(Field field) {
    return say("field." + field.name());
  }

  String value(Field field, String value) {
    return new FieldWords(desk.frame().words()).value(field, value);
  }

  /** Whether this officer may sign or refuse that top-up. */
  boolean signs(TopUp topUp) {
    return topUp.state() == TopUp.State.PROPOSED && !isOwn(topUp) && may(Action.CONFIRM_CORRECTION);
  }

  /** Whether this officer may take that top-up back. */
  boolean withdraws(TopUp topUp) {
    return topUp.state() == TopUp.State.PROPOSED && isOwn(topUp) && may(Action.PROPOSE_CORRECTION);
  }

  private boolean isOwn(TopUp topUp) {
    return desk.officer().filter(me -> me.getName().equals(topUp.author().id())).isPresent();
  }

  /** Whether this officer may confirm or refuse that lift of a freeze. */
  boolean decides(Thaw thaw) {
    return isOpen(thaw) && !isOwn(thaw) && may(Action.CONFIRM_CORRECTION);
  }

  boolean mayWithdraw(Thaw thaw) {
    return isOpen(thaw) && isOwn(thaw);
  }

  private static boolean isOpen(Thaw thaw) {
    return thaw.state() == Thaw.State.PROPOSED;
  }

  private boolean isOwn(Thaw thaw) {
    return desk.officer().filter(me -> me.getName().equals(thaw.author().id())).isPresent();
  }

  String bank(ContactState.Account account) {
    var bank = account.bank();
    String name = desk.frame().language().isRightToLeft() ? bank.persian() : bank.english();
    return name.isEmpty() ? say("thaw.bank.unknown") : name;
  }

  String rials(TopUp topUp) {
    return say("figure.rials", figures().exact(topUp.amount()));
  }

  String state(Correction correction) {
    return say("correction.state." + correction.state().name());
  }
}
