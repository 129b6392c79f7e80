package ir.hedye.monthend.oracle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The edges of law.md by name: the calendar, doubts, failures, outcomes. */
final class ResultEdges {
  private static final List<String> DOUBTS =
      List.of("IDENTITY_MISMATCH", "DATES_INCONSISTENT", "CONFLICTING_EVENTS", "NO_LAW_VERSION");
  private static final List<String> FREE_FAILURES =
      List.of("NOT_FIRST_MARRIAGE", "TOO_FEW_DAYS", "NOT_PERMANENT", "NOT_REGISTERED");
  private static final List<String> RELATION_FAILURES =
      List.of("RELATION_ENDED", "EMPLOYER_PAYS", "CATEGORY_NOT_COVERED");
  private static final List<String> TURNS =
      List.of("1396-12-29", "1397-01-01", "1399-03-31", "1399-04-01", "1405-12-29", "1406-01-01");

  private final Map<String, Predicate<Standing>> named = new LinkedHashMap<>();

  private ResultEdges() {}

  static Map<String, Predicate<Standing>> all() {
    var edges = new ResultEdges();
    edges.calendar();
    edges.reasons(DOUBTS, DOUBTS);
    edges.reasons(FREE_FAILURES, FREE_FAILURES);
    edges.reasons(RELATION_FAILURES, FREE_FAILURES);
    edges.registration();
    edges.death();
    edges.named.put("revoked", it -> it.is("REVOKED"));
    edges.named.put(
        "four failures",
        it -> it.is("NOT_ENTITLED") && it.judgement().result().reasons().size() > 3);
    return edges.named;
  }

  private void calendar() {
    named.put("D is 30 Esfand", it -> it.married().number() == 30 && isEsfand(it.married()));
    named.put(
        "D is 29 Esfand of a leap year",
        it ->
            it.married().number() == 29
                && it.married().month().length() == 30
                && isEsfand(it.married()));
    named.put(
        "D is 1 Farvardin after a leap year",
        it -> it.married().previous().number() == 30 && isEsfand(it.married().previous()));
    named.put("D is the first of its month", it -> it.married().number() == 1);
    named.put("D is the last of its month", it -> it.married().next().number() == 1);
    named.put("D is A", it -> it.married().equals(it.evaluationDay()));
    named.put("D is the day after A", it -> it.married().previous().equals(it.evaluationDay()));
    for (String turn : TURNS) {
      named.put("D is " + turn, it -> it.married().equals(Day.of(turn)));
    }
  }

  private static boolean isEsfand(Day day) {
    return day.month().number() == 12;
  }

  /** Each reason alone, and with each other one. */
  private void reasons(List<String> ones, List<String> others) {
    for (String one : ones) {
      named.put("only " + one, it -> it.hasOnly(one));
      for (String other : others) {
        named.put(one + " with " + other, it -> it.hasReasons(one, other));
      }
    }
  }

  private void registration() {
    named.put("registered on D", it -> registered(it, it.married()::equals));
    named.put("registered the day before D", it -> registered(it, it.married().previous()::equals));
    named.put(
        "registered after A, and entitled",
        it -> it.is("ENTITLED") && registered(it, day -> day.isAfter(it.evaluationDay())));
  }

  private static boolean registered(Standing it, Predicate<Day> when) {
    return it.judgement().facts().event().registered().filter(when).isPresent();
  }

  private void death() {
    named.put("died on D, and entitled", it -> it.is("ENTITLED") && died(it, it.married()));
    named.put("died the day after D", it -> died(it, it.married().next()));
    named.put(
        "died the day before D",
        it -> it.hasReasons("DATES_INCONSISTENT") && died(it, it.married().previous()));
  }

  private static boolean died(Standing it, Day day) {
    return it.judgement().facts().dossier().person().died().filter(day::equals).isPresent();
  }
}
