package ir.hedye.web.gift;

import ir.hedye.law.article85.Calculation;
import ir.hedye.law.value.Rial;
import java.util.List;
import java.util.Optional;

/** How the amount comes about, line by line and month by month. */
public record Reckoning(Calculation calculation, List<WageMonth> months, Speech speech) {

  /** One line of the arithmetic. */
  public record Line(String label, String figure, boolean decides) {}

  /** One month's row of the table. */
  public record Row(String month, String wage, String days, String share) {}

  /** Empty for a revoked event. */
  public static Optional<Reckoning> of(Weighed weighed, Speech speech) {
    return weighed
        .decision()
        .calculation()
        .map(calculation -> new Reckoning(calculation, WageMonth.of(weighed), speech));
  }

  /** From when to when wages were added up. */
  public String window() {
    return speech.say(
        "sum.window",
        speech.day(calculation.window().from()),
        speech.day(calculation.window().before()));
  }

  public List<Line> lines() {
    Rial floor = calculation.floor();
    boolean raised = calculation.raisedToFloor();
    var wages = line("sum.wages", calculation.wages().shown(), false);
    var average =
        new Line(
            speech.say("sum.average", speech.count(calculation.divisor())),
            speech.rials(calculation.average()),
            !raised);
    return floor == null
        ? List.of(wages, average)
        : List.of(wages, average, line("sum.floor", floor, raised));
  }

  private Line line(String label, Rial money, boolean decides) {
    return new Line(speech.say(label), speech.rials(money), decides);
  }

  /** Which of the two makes the amount. */
  public String rule() {
    return speech.say(calculation.raisedToFloor() ? "sum.raised" : "sum.averaged");
  }

  public List<Row> rows() {
    return months.stream()
        .map(month ->
            new Row(
                speech.month(month.month()),
                speech.figures().exact(month.wage()),
                speech.say(
                    "sum.daysOf", speech.count(month.inside()), speech.count(month.month().days())),
                speech.figures().exact(month.share())))
        .toList();
  }
}
