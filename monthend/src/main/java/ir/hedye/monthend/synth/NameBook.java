package ir.hedye.monthend.synth;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** First names by sex, and surnames; some provinces have their own besides. */
final class NameBook {
  /** How often somebody from a province with names of its own bears one of them. */
  private static final double REGIONAL = 0.25;

  private static final String SURNAME = "S";

  private final Map<String, Weighted<String>> common = new HashMap<>();
  private final Map<String, Weighted<String>> regional = new HashMap<>();

  NameBook() {
    common.put(Sex.M.name(), Weighted.byRank(Table.lines("names-men.txt")));
    common.put(Sex.F.name(), Weighted.byRank(Table.lines("names-women.txt")));
    common.put(SURNAME, Weighted.byRank(Table.lines("surnames.txt")));
    for (List<String> row : Table.rows("names-regional.csv")) {
      var names = Weighted.byRank(List.of(row.get(2).split(" ", -1)));
      for (String province : row.get(0).split(" ", -1)) {
        regional.put(province + row.get(1), names);
      }
    }
  }

  String first(Sex sex, String province, Dice dice) {
    return pick(sex.name(), province, dice);
  }

  String last(String province, Dice dice) {
    return pick(SURNAME, province, dice);
  }

  private String pick(String kind, String province, Dice dice) {
    var own = regional.get(province + kind);
    var names = own != null && dice.chance(REGIONAL) ? own : common.get(kind);
    if (names == null) {
      throw new IllegalArgumentException("no names of kind " + kind);
    }
    return names.pick(dice);
  }
}
