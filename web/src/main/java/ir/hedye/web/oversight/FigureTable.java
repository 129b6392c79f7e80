package ir.hedye.web.oversight;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** The figures of one area and those below it, for other programs. */
record FigureTable(MonthSheets sheets, Area area) {
  /** Stands where a count is hidden; an empty field would look like nothing. */
  static final String HIDDEN = "hidden";

  private static final List<String> HEADER =
      List.of("month", "level", "code", "figure", "count", "rials");

  String text() {
    var table = new CsvTable(HEADER);
    var areas = new ArrayList<Area>(List.of(area));
    areas.addAll(sheets.areas().below(area));
    for (Area each : areas) {
      for (Sheet sheet : all()) {
        for (String column : sheet.columns()) {
          table.add(row(each, column, sheet));
        }
      }
    }
    return table.text();
  }

  private List<Sheet> all() {
    var decisions = sheets.decisions();
    var after = sheets.afterwards();
    return List.of(
        decisions.married(),
        decisions.outcomes(),
        decisions.holds(),
        decisions.refusals(),
        decisions.doubts(),
        after.payments(),
        after.objections(),
        after.notices());
  }

  private List<String> row(Area of, String column, Sheet sheet) {
    return List.of(
        sheets.window().month().toString(),
        of.scope().level().name(),
        of.scope().code(),
        column,
        said(sheet.count(of, column)),
        said(sheet.rials(of, column)));
  }

  private static String said(OptionalLong shown) {
    return shown.isPresent() ? Long.toString(shown.getAsLong()) : HIDDEN;
  }
}
