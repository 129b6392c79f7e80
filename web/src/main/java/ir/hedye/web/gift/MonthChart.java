package ir.hedye.web.gift;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The counted months as a small chart, a row of twelve bars a year, and as a table. */
public record MonthChart(List<CountedMonth> months, Speech speech) {
  private static final int SLOT = 10;
  private static final int BAR = 8;
  private static final int LONGEST = 31;

  /** One year's row. */
  public record Year(String label, List<Bar> bars, String days) {}

  /** One month's bar in a drawing of 120 by 31: as many units high as days. */
  public record Bar(int x, int y, int width, int height, String look) {}

  /** One month's row of the table. */
  public record Row(String month, String days, String inside, String note) {}

  public static MonthChart of(Weighed weighed, Speech speech) {
    return new MonthChart(CountedMonth.of(weighed), speech);
  }

  /** The years in order, the first first. */
  public List<Year> years() {
    Map<Integer, List<CountedMonth>> byYear =
        months.stream()
            .collect(
                Collectors.groupingBy(
                    counted -> counted.month().year(), TreeMap::new, Collectors.toList()));
    return byYear.entrySet().stream().map(year -> year(year.getKey(), year.getValue())).toList();
  }

  private Year year(int year, List<CountedMonth> of) {
    int days = of.stream().mapToInt(CountedMonth::days).sum();
    return new Year(
        speech.figures().plain(year),
        of.stream().map(this::bar).toList(),
        speech.say("chart.days", speech.count(days)));
  }

  /** Time runs as the language reads; a month that brings nothing is a flat mark. */
  private Bar bar(CountedMonth counted) {
    int slot = counted.month().month() - 1;
    int place = speech.isPersian() ? 11 - slot : slot;
    int height =
        switch (counted.look()) {
          case COUNTED -> Math.max(2, counted.days());
          case OTHER, AWAITED -> counted.inside();
          case EMPTY -> 1;
        };
    int x = place * SLOT + (SLOT - BAR) / 2;
    return new Bar(x, LONGEST - height, BAR, height, counted.look().code());
  }

  public List<Row> rows() {
    return months.stream().map(this::row).toList();
  }

  private Row row(CountedMonth counted) {
    return new Row(
        speech.month(counted.month()),
        speech.count(counted.days()),
        speech.count(counted.inside()),
        note(counted));
  }

  private String note(CountedMonth counted) {
    if (!counted.other().isEmpty()) {
      return counted.other().stream().map(this::name).collect(Collectors.joining(" "));
    }
    return switch (counted.look()) {
      case COUNTED, OTHER -> "";
      case AWAITED -> speech.say("chart.awaited");
      case EMPTY -> speech.say("chart.empty");
    };
  }

  private String name(CountedMonth.OtherKind kind) {
    return speech.say(
        "chart.other",
        speech.say("category." + kind.category().name()),
        speech.say("basis." + kind.basis().name()));
  }

  /** Whether the legend needs that look. */
  public boolean has(String look) {
    return months.stream().anyMatch(counted -> counted.look().code().equals(look));
  }
}
