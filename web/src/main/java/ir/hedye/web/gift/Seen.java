package ir.hedye.web.gift;

import ir.hedye.law.article85.Evidence;
import ir.hedye.law.article85.Finding;
import ir.hedye.law.article85.Marriage;
import ir.hedye.law.history.Relation;
import java.util.ArrayList;
import java.util.List;

/** What a condition saw, in sentences. */
record Seen(Speech speech) {

  List<String> of(Finding finding) {
    return switch (finding.evidence()) {
      case Evidence.EarlierMarriages earlier -> List.of(earlier(earlier));
      case Evidence.Employment employment -> List.of(employment(employment));
      case Evidence.DaysOfWork days -> days(days);
      case Evidence.Registration registration -> registration(registration);
    };
  }

  private String earlier(Evidence.EarlierMarriages earlier) {
    return earlier.count() == 0
        ? speech.say("saw.first")
        : speech.say("saw.earlier", speech.count(earlier.count()));
  }

  private String employment(Evidence.Employment e) {
    Evidence.Awaited awaited = e.awaited();
    if (awaited != null) {
      return awaited(awaited);
    }
    return switch (e.relation().kind()) {
      case HOLDS -> speech.say("saw.employed", speech.day(e.on()));
      case EMPLOYER_PAYS, NOT_COVERED -> speech.say("saw.otherKind", speech.day(e.on()));
      case NOT_IN_LIST, LIST_NOT_SEEN, ENDED_BEFORE -> ended(e.relation());
    };
  }

  private String ended(Relation relation) {
    var left = relation.leftOn();
    var last = relation.lastCovered();
    if (left != null) {
      return speech.say("saw.left", speech.day(left));
    }
    return last == null
        ? speech.say("saw.neverCovered")
        : speech.say("saw.lastCovered", speech.month(last));
  }

  String awaited(Evidence.Awaited awaited) {
    String until = speech.day(awaited.until());
    String first = speech.month(awaited.first());
    return awaited.first().equals(awaited.last())
        ? speech.say("saw.awaited", first, until)
        : speech.say("saw.awaitedMonths", first, speech.month(awaited.last()), until);
  }

  private List<String> days(Evidence.DaysOfWork d) {
    var said = new ArrayList<String>();
    int found = d.found().shown();
    said.add(speech.say("saw.days", speech.count(found), speech.count(d.needed())));
    if (d.found().highest() + d.awaitedDays() < d.needed()) {
      said.add(speech.say("saw.missing", speech.count(d.needed() - found)));
    } else if (d.found().lowest() < d.needed() && d.found().highest() > d.found().lowest()) {
      said.add(
          speech.say(
              "saw.edge", speech.count(d.found().lowest()), speech.count(d.found().highest())));
    }
    said.add(
        speech.say("saw.window", speech.day(d.window().from()), speech.day(d.window().before())));
    return said;
  }

  private List<String> registration(Evidence.Registration r) {
    boolean permanent = r.contract() == Marriage.Contract.PERMANENT;
    var day = r.registeredOn();
    return List.of(
        speech.say(permanent ? "saw.permanent" : "saw.temporary"),
        day == null || !r.officeGiven()
            ? speech.say("saw.unregistered")
            : speech.say("saw.registered", speech.day(day)));
  }
}
