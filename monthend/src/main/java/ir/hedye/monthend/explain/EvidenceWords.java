package ir.hedye.monthend.explain;

import ir.hedye.law.article85.Evidence;
import ir.hedye.law.article85.Marriage;
import ir.hedye.law.history.Relation;

/** What a condition saw, in words. */
record EvidenceWords(Language language) {

  String of(Evidence evidence) {
    return switch (evidence) {
      case Evidence.EarlierMarriages earlier -> earlier(earlier);
      case Evidence.Employment employment -> employment(employment);
      case Evidence.DaysOfWork days -> days(days);
      case Evidence.Registration registration -> registration(registration);
    };
  }

  private String earlier(Evidence.EarlierMarriages earlier) {
    return language.say(
        "ازدواج‌های پیشین در ثبت احوال: " + language.digits(earlier.count()),
        "earlier marriages in the civil registry: " + earlier.count());
  }

  private String employment(Evidence.Employment e) {
    Evidence.Awaited awaited = e.awaited();
    if (awaited != null) {
      return awaited(awaited);
    }
    return e.relation().kind() == Relation.Kind.HOLDS
        ? language.say(
            "در روز %s در لیست کارفرما هستید".formatted(language.digits(e.on())),
            "in an employer's list on " + e.on())
        : ended(e);
  }

  private String awaited(Evidence.Awaited awaited) {
    return language.say(
        "لیست %s تا %s هنوز نرسیده است؛ مهلت قانونی تا %s"
            .formatted(
                language.digits(awaited.first()),
                language.digits(awaited.last()),
                language.digits(awaited.until())),
        "the lists of %s to %s have not come; lawful until %s"
            .formatted(awaited.first(), awaited.last(), awaited.until()));
  }

  private String ended(Evidence.Employment e) {
    var left = e.relation().leftOn();
    var last = e.relation().lastCovered();
    if (left != null) {
      return language.say("ترک کار در %s".formatted(language.digits(left)), "left on " + left);
    }
    if (last != null) {
      return language.say(
          "آخرین ماه مشمول: %s".formatted(language.digits(last)), "last covered month: " + last);
    }
    return language.say(
        "هیچ ماه مشمولی تا روز عقد نیست", "no covered month up to the contract day");
  }

  private String days(Evidence.DaysOfWork d) {
    String found =
        language.say(
            "%s روز از %s روز لازم (از %s تا پیش از %s)"
                .formatted(
                    language.digits(d.found().shown()),
                    language.digits(d.needed()),
                    language.digits(d.window().from()),
                    language.digits(d.window().before())),
            "%d of %d days (from %s to before %s)"
                .formatted(d.found().shown(), d.needed(), d.window().from(), d.window().before()));
    if (d.found().lowest() == d.found().highest()) {
      return found;
    }
    return found
        + language.say(
            "؛ بسته به روزهای کار در ماه لبه، دست‌کم %s و دست‌بالا %s"
                .formatted(
                    language.digits(d.found().lowest()), language.digits(d.found().highest())),
            "; at least %d, at most %d, as the days at the window's edge fall"
                .formatted(d.found().lowest(), d.found().highest()));
  }

  private String registration(Evidence.Registration r) {
    boolean permanent = r.contract() == Marriage.Contract.PERMANENT;
    var day = r.registeredOn();
    String registered =
        day == null || !r.officeGiven()
            ? language.say("ثبت رسمی: نیامده", "not registered in an office")
            : language.say("ثبت رسمی در " + language.digits(day), "registered on " + day);
    return language.say(
            permanent ? "عقد دائم؛ " : "عقد موقت؛ ", permanent ? "permanent; " : "temporary; ")
        + registered;
  }
}
