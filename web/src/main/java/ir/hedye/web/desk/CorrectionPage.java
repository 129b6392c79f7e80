package ir.hedye.web.desk;

import ir.hedye.monthend.correction.Correction;
import ir.hedye.web.desk.Again.Shown;
import ir.hedye.web.desk.CorrectionDesk.Filed;
import ir.hedye.web.desk.Others.Other;
import ir.hedye.web.gift.Conditions;
import ir.hedye.web.gift.DeskFile;
import ir.hedye.web.gift.Speech;
import ir.hedye.web.gift.Weighed;
import ir.hedye.web.page.Words;
import ir.hedye.web.picture.Viewing;
import ir.hedye.web.staff.Action;
import ir.hedye.web.staff.DeskFrame;
import ir.hedye.web.staff.Place;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** One correction: before and after, the evidence, what the law would say, and who decides. */
record CorrectionPage(DeskFrame desk, Filed filed, Beside beside, Around around)
    implements DeskPage {

  /** What is read beside it. */
  record Beside(
      DeskFile file,
      Place place,
      String author,
      String decider,
      List<Shown> again,
      List<Other> others) {}

  /** How it is looked at, and what came of the last thing done. */
  record Around(int picture, Viewing viewing, Typed typed, String said) {}

  Correction correction() {
    return filed.correction();
  }

  String path(String end) {
    return address(CorrectionPages.PATH + "/" + correction().id() + end);
  }

  String kind() {
    return say("correction.kind." + correction().kind().name());
  }

  String state() {
    return say("correction.state." + correction().state().name());
  }

  boolean isOpen() {
    return correction().state() == Correction.State.PROPOSED;
  }

  private boolean isAuthor() {
    return desk.officer()
        .filter(me -> correction().proposed().by().id().equals(me.getName()))
        .isPresent();
  }

  boolean confirms() {
    return isOpen()
        && !isAuthor()
        && desk.officer()
            .filter(me -> me.may(Action.CONFIRM_CORRECTION, beside.place()))
            .isPresent();
  }

  boolean withdraws() {
    return isOpen() && isAuthor();
  }

  boolean proposes() {
    return beside.others().stream().anyMatch(Other::isProposable);
  }

  FieldWords values() {
    return new FieldWords(desk.frame().words());
  }

  String field(Correction.Change change) {
    return say("field." + change.field().name());
  }

  String month() {
    return correction().about().month().map(figures()::month).orElse("");
  }

  String proposed() {
    return say(
        "correction.by",
        beside.author(),
        role(correction().proposed().by().role()),
        moment(correction().proposed().at().toInstant()));
  }

  Optional<String> decided() {
    return correction()
        .decided()
        .map(step ->
            say(
                "correction.by",
                beside.decider(),
                role(step.by().role()),
                moment(step.at().toInstant())));
  }

  private String role(String code) {
    return desk.frame().words().has("role." + code) ? say("role." + code) : code;
  }

  List<Integer> pictures() {
    return IntStream.rangeClosed(1, correction().evidence().sha256().size()).boxed().toList();
  }

  String looking(int picture, Viewing viewing) {
    return path("?picture=" + picture + query(viewing) + "#looking");
  }

  String image(int picture, Viewing viewing) {
    return path("/pictures/" + picture + "?" + query(viewing).substring(1));
  }

  private static String query(Viewing viewing) {
    return "&turn=" + viewing.quarters() + "&zoom=" + viewing.zoom();
  }

  private Speech speech() {
    return beside.file().speech();
  }

  String outcome(Weighed weighed) {
    return speech().say("outcome." + weighed.decision().outcome().name());
  }

  String amount(Weighed weighed) {
    return weighed.decision().amount().map(speech()::rials).orElse("");
  }

  Conditions conditions(Weighed weighed) {
    return new Conditions(weighed.decision(), speech());
  }

  String fault() {
    Words words = desk.frame().words();
    String key = "fault." + around.typed().fault();
    return words.has(key) ? words.say(key) : around.typed().fault();
  }

  /** Days of the corrected row: a first guess for the others. */
  String days() {
    return correction().changes().stream()
        .flatMap(change -> change.rowsAfter().stream())
        .findFirst()
        .map(row -> digits(row.days()))
        .orElse("");
  }
}
