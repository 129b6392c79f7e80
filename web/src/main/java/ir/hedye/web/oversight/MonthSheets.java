package ir.hedye.web.oversight;

import java.util.OptionalLong;

/**
 * Everything that one month's pages of oversight tell, of every area.
 *
 * @param decisions outcomes and the codes behind them
 */
record MonthSheets(Areas areas, MonthWindow window, Decisions decisions, Afterwards afterwards) {

  /** What the law said, and why. */
  record Decisions(Sheet married, Sheet outcomes, Sheet holds, Sheet refusals, Sheet doubts) {}

  /** What came of it. */
  record Afterwards(Sheet payments, Sheet objections, Sheet notices, Waits waits) {}

  OptionalLong entitled(Area area) {
    return decisions.outcomes().count(area, Columns.ENTITLED);
  }

  OptionalLong paid(Area area) {
    return afterwards.payments().count(area, Columns.PAID);
  }

  /** Days that so many in a hundred of the paid waited at most; hidden where they are. */
  OptionalLong days(Area area, int percent) {
    return paid(area).isEmpty() ? OptionalLong.empty() : afterwards.waits().within(area, percent);
  }
}
