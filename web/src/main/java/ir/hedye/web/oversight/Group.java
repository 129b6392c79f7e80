package ir.hedye.web.oversight;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * The people behind a figure: as a condition over decision {@code d} and its live payment {@code
 * y}.
 *
 * @param condition our own SQL, no word of a visitor's
 */
record Group(String code, String condition) {

  /** Empty where a figure has no people to be shown. */
  static Optional<Group> of(String column) {
    if (Columns.HOLDS.contains(column)) {
      return Optional.of(new Group(column, "'|' || d.holds || '|' LIKE '%|" + column + "|%'"));
    }
    if (Columns.REFUSALS.contains(column) || Columns.DOUBTS.contains(column)) {
      return Optional.of(new Group(column, "'|' || d.reasons || '|' LIKE '%|" + column + "|%'"));
    }
    return switch (column) {
      case "PAYABLE" -> Optional.of(new Group(column, "d.outcome = 'ENTITLED' AND d.holds = ''"));
      case "HELD" -> Optional.of(new Group(column, "d.outcome = 'ENTITLED' AND d.holds <> ''"));
      case "NOT_ENTITLED", "AWAITING_LIST", "REVIEW" ->
          Optional.of(new Group(column, "d.outcome = '" + column + "'"));
      case "PAID" -> Optional.of(new Group(column, "y.state = 'SETTLED'"));
      case "RETURNED" -> Optional.of(new Group(column, "y.state = 'RETURNED'"));
      default -> Optional.empty();
    };
  }

  /** The count that a page tells of it. */
  OptionalLong count(MonthSheets sheets, Area area) {
    return sheetOf(sheets).count(area, code);
  }

  private Sheet sheetOf(MonthSheets sheets) {
    var decisions = sheets.decisions();
    if (Columns.HOLDS.contains(code)) {
      return decisions.holds();
    }
    if (Columns.REFUSALS.contains(code)) {
      return decisions.refusals();
    }
    if (Columns.DOUBTS.contains(code)) {
      return decisions.doubts();
    }
    return Columns.PAYMENTS.contains(code) ? sheets.afterwards().payments() : decisions.outcomes();
  }
}
