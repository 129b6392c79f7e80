package ir.hedye.web.headquarters;

import ir.hedye.web.page.Words;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One month of the calendar: its steps, and what may be done with it now. */
record MonthCard(MonthState state, Words words, String refusal) {

  /**
   * One step.
   *
   * @param look class of the style sheet: done, partly, late, waiting
   */
  record Step(String name, String text, String look) {}

  String title() {
    return words.figures().month(state.month());
  }

  String key() {
    return state.month().toString();
  }

  boolean canRehearse() {
    return state.delivered().isPresent();
  }

  boolean canRun() {
    return state.delivered().isPresent();
  }

  boolean isRehearsed() {
    return state.rehearsed().isThere();
  }

  String rehearsal() {
    return HeadquartersPages.PATH + "/rehearsals/" + state.rehearsed().id();
  }

  String sample() {
    return HeadquartersPages.PATH + "/samples/" + state.month();
  }

  boolean isRun() {
    return state.made().runs() > 0;
  }

  List<Step> steps() {
    return List.of(
        at("feeds", state.feeds()),
        at("delivered", state.delivered()),
        rehearsed(),
        run(),
        signed(),
        part("released", state.money().sent()),
        part("answered", state.money().answered()),
        part("notices", state.made().notices()));
  }

  private Step at(String step, Optional<Instant> moment) {
    return new Step(
        words.say("step." + step),
        moment.map(words.figures()::moment).orElse(words.say("step.not")),
        moment.isPresent() ? "done" : "waiting");
  }

  private Step rehearsed() {
    var rehearsed = state.rehearsed();
    if (rehearsed.isObjected() || rehearsed.isStale()) {
      String why = rehearsed.isObjected() ? "step.objected" : "step.stale";
      return new Step(words.say("step.rehearsed"), words.say(why), "late");
    }
    return at("rehearsed", rehearsed.at());
  }

  private Step run() {
    Step run = at("run", state.made().ranAt());
    return state.made().runs() < 2
        ? run
        : new Step(
            run.name(),
            words.say("step.runs", words.figures().count(state.made().runs()), run.text()),
            run.look());
  }

  private Step signed() {
    var money = state.money();
    if (money.signed().all() == 0 || money.signed().isAll()) {
      return part("signed", money.signed());
    }
    String text = words.say("step.signatures", words.figures().count(money.signatures()));
    return new Step(words.say("step.signed"), text, money.signatures() > 0 ? "partly" : "waiting");
  }

  private Step part(String step, MonthState.Part part) {
    if (part.all() == 0) {
      return new Step(words.say("step." + step), words.say("step.not"), "waiting");
    }
    String text =
        words.say(
            "step.part", words.figures().count(part.done()), words.figures().count(part.all()));
    String look = part.isAll() ? "done" : part.done() > 0 ? "partly" : "waiting";
    return new Step(words.say("step." + step), text, look);
  }
}
