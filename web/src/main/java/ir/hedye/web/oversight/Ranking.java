package ir.hedye.web.oversight;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;

/** The areas below one, the greatest first; what is hidden stands last, by its code. */
record Ranking(MonthSheets sheets, Area area, Measure by, Speech speech) {

  /** One area. */
  record Row(String name, String way, Bar.Length length, List<Cell> cells) {}

  /** One figure of it. */
  record Cell(String label, String figure, boolean isRanked) {}

  private record Ranked(Area area, OptionalLong value) {}

  List<Row> rows() {
    var below =
        sheets.areas().below(area).stream()
            .map(each -> new Ranked(each, by.of(sheets, each)))
            .filter(each -> !each.area.scope().code().isEmpty() || each.value.orElse(0) > 0)
            .sorted(
                Comparator.comparing((Ranked each) -> each.value.isEmpty())
                    .thenComparingLong(each -> -each.value.orElse(0))
                    .thenComparing(each -> each.area.scope().code()))
            .toList();
    long longest = below.stream().mapToLong(each -> each.value.orElse(0)).max().orElse(0);
    return below.stream().map(each -> row(each, longest)).toList();
  }

  private Row row(Ranked each, long longest) {
    boolean isNamed = !each.area.scope().code().isEmpty();
    return new Row(
        speech.name(sheets.areas(), each.area),
        isNamed ? OversightPages.path(sheets.window().month(), each.area) : "",
        new Bar.Length(each.value, longest),
        Measure.ALL.stream().map(measure -> cell(measure, each.area)).toList());
  }

  private Cell cell(Measure measure, Area of) {
    return new Cell(speech.say(measure.key()), measure.said(sheets, of, speech), measure == by);
  }

  List<Measure> measures() {
    return Measure.ALL;
  }

  /** The same page ranked by that. */
  String rankedBy(Measure measure) {
    return OversightPages.path(sheets.window().month(), area) + "?by=" + measure.name();
  }
}
