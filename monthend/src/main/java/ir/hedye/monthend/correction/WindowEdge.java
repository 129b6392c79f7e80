package ir.hedye.monthend.correction;

import ir.hedye.law.time.JalaliMonth;
import java.util.List;

/**
 * A month that an edge of the five-year window cuts, and whose days no list can tell.
 *
 * @param lowest fewest days that may have been worked inside the window
 * @param highest most
 * @param rows as they stand
 */
public record WindowEdge(JalaliMonth month, int lowest, int highest, List<GivenRow> rows) {}
