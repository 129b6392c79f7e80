package ir.hedye.monthend.oracle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The edges of law.md by name, clauses 1 and 2: whether a case stands on one. */
final class Edges {
  private final Map<String, Predicate<Standing>> named = new LinkedHashMap<>();

  private Edges() {}

  static Map<String, Predicate<Standing>> all() {
    var edges = new Edges();
    for (int total : List.of(719, 720, 721)) {
      edges.totals(total);
    }
    edges.windowEdge();
    edges.onTheDay();
    edges.monthOfTheMarriage();
    edges.awaiting();
    edges.lastMonthSeen();
    edges.named.putAll(ResultEdges.all());
    edges.named.putAll(MoneyEdges.all());
    return edges.named;
  }

  private void totals(int total) {
    var exact = Fraction.of(total, 1);
    named.put("lowest " + total, it -> it.days().lowest().compareTo(exact) == 0);
    named.put("highest " + total, it -> it.days().highest().compareTo(exact) == 0);
    named.put("shown " + total, it -> it.days().proRata().floor().intValueExact() == total);
    named.put(
        "with awaited days " + total,
        it -> {
          var awaited = Fraction.of(it.days().awaited(), 1);
          return !it.awaited().isEmpty() && it.days().highest().plus(awaited).compareTo(exact) == 0;
        });
  }

  private void windowEdge() {
    named.put("the window's edge decides", it -> it.hasOnly("WINDOW_EDGE"));
    named.put(
        "720 days shown, and still the edge decides",
        it -> it.hasOnly("WINDOW_EDGE") && it.days().proRata().compareTo(Fraction.of(720, 1)) >= 0);
    named.put(
        "enough only with the awaited days",
        it -> it.is("AWAITING_LIST") && it.days().highest().compareTo(Fraction.of(720, 1)) < 0);
    named.put(
        "more days than the span",
        it ->
            it.career().rows().stream()
                .anyMatch(row ->
                    row.paidDays() == row.span().size()
                        && !row.line().get("days").equals(String.valueOf(row.paidDays()))));
  }

  private void onTheDay() {
    named.put(
        "starts on D", it -> it.someOwnRow(row -> row.span().getFirst().equals(it.married())));
    named.put("leaves on D", it -> it.someOwnRow(row -> row.span().getLast().equals(it.married())));
    named.put(
        "left the day before D",
        it -> it.someOwnRow(row -> row.span().getLast().next().equals(it.married())));
    named.put(
        "starts the day after D",
        it -> it.someOwnRow(row -> row.span().getFirst().previous().equals(it.married())));
    named.put(
        "one day, and it is D",
        it -> it.someOwnRow(row -> row.span().equals(List.of(it.married()))));
    named.put(
        "away on D only",
        it ->
            it.relationEnded()
                && it.someOwnRow(row -> row.span().getLast().isBefore(it.married()))
                && it.someOwnRow(row -> row.span().getFirst().isAfter(it.married())));
  }

  private void monthOfTheMarriage() {
    named.put(
        "holds though no day is paid",
        it -> it.relationHolds() && it.everyRow(row -> row.paidDays() == 0));
    named.put(
        "holds by sick pay alone", it -> it.relationHolds() && it.everyRow(row -> !row.isWork()));
    named.put(
        "holds beside uncovered rows",
        it -> it.relationHolds() && it.someRow(row -> !row.isCovered()));
    named.put(
        "ended: only rows that keep no relation",
        it -> it.relationEnded() && it.everyRow(row -> !row.keepsTheRelation()));
    named.put(
        "employer's before another uncovered category",
        it ->
            it.hasReasons("EMPLOYER_PAYS")
                && it.someRow(row ->
                    !row.isCovered()
                        && !row.isOf("EMPLOYER_PAYS")
                        && row.keepsTheRelation()
                        && row.span().contains(it.married())));
  }

  private void awaiting() {
    named.put("awaits one list", it -> it.is("AWAITING_LIST") && it.awaited().size() == 1);
    named.put("awaits two lists", it -> it.is("AWAITING_LIST") && it.awaited().size() == 2);
    named.put(
        "awaits, but fails otherwise", it -> !it.awaited().isEmpty() && it.is("NOT_ENTITLED"));
    named.put("awaits, too few days", it -> !it.awaited().isEmpty() && it.hasOnly("TOO_FEW_DAYS"));
    named.put(
        "awaits until today",
        it ->
            !it.awaited().isEmpty()
                && it.relationOn(it.evaluationDay().next()).awaited().isEmpty());
    named.put(
        "overdue since today",
        it -> it.relationEnded() && it.relationOn(it.evaluationDay().previous()).isAwaiting());
    named.put(
        "other rows in an awaited month",
        it -> it.awaited().stream().anyMatch(month -> !it.career().rowsOf(month).isEmpty()));
  }

  private void lastMonthSeen() {
    named.put(
        "left on the last day of the last month seen",
        it ->
            it.relationEnded()
                && !it.someRow(row -> true)
                && !it.lastSeen().isEmpty()
                && it.lastSeen().stream().allMatch(Edges::leavesOnTheLastDay));
    named.put(
        "leaves the day after the last month seen",
        it ->
            !it.awaited().isEmpty()
                && it.lastSeen().stream().allMatch(Edges::leavesTheDayAfterTheMonth));
    named.put(
        "last seen by sick pay",
        it -> !it.awaited().isEmpty() && it.lastSeen().stream().noneMatch(Contribution::isWork));
  }

  private static boolean leavesOnTheLastDay(Contribution row) {
    return row.leave().filter(day -> day.equals(row.month().last())).isPresent();
  }

  private static boolean leavesTheDayAfterTheMonth(Contribution row) {
    return row.leave().filter(day -> day.previous().equals(row.month().last())).isPresent();
  }
}
