package ir.hedye.monthend.synth;

import java.util.List;

/** Mobile numbers as branches and portals have taken them down over the years. */
final class Mobiles {
  private static final double MISSING = 0.03;
  private static final double INVALID = 0.012;

  private static final Weighted<String> PREFIXES =
      Weighted.byRank(
          List.of(
              "912", "935", "936", "919", "910", "937", "938", "939", "913", "915", "917", "914",
              "916", "918", "911", "990", "991", "992", "901", "902", "903", "930", "933", "921",
              "922", "920", "994", "993", "904", "905", "941", "998"));

  private Mobiles() {}

  /** A number as it stands on file: spelled anyhow, wrong, or missing. */
  static String onFile(Dice dice) {
    double kind = dice.uniform();
    if (kind < MISSING) {
      return "";
    }
    return kind < MISSING + INVALID ? wrong(dice) : given(dice);
  }

  /** A good number, spelled anyhow. */
  static String given(Dice dice) {
    String ten = PREFIXES.pick(dice) + digits(7, dice);
    return switch (dice.between(0, 39)) {
      case 0, 1 -> "+98" + ten;
      case 2 -> "0098" + ten;
      case 3, 4 -> ten;
      case 5 -> "98" + ten;
      case 6 -> "0" + spaced(ten, " ");
      case 7 -> "0" + spaced(ten, "-");
      case 8 -> "+98 " + spaced(ten, " ");
      case 9 -> Spelling.persian("0" + ten);
      case 10 -> " 0" + ten;
      default -> "0" + ten;
    };
  }

  private static String wrong(Dice dice) {
    return switch (dice.between(0, 5)) {
      case 0 -> "0912345";
      case 1 -> "021" + digits(8, dice);
      case 2 -> "0" + PREFIXES.pick(dice) + digits(8, dice);
      case 3 -> "0" + PREFIXES.pick(dice) + digits(6, dice);
      case 4 -> "ندارد";
      default -> "00000000000";
    };
  }

  private static String spaced(String ten, String by) {
    return ten.substring(0, 3) + by + ten.substring(3, 6) + by + ten.substring(6);
  }

  private static String digits(int count, Dice dice) {
    var digits = new StringBuilder(count);
    for (int i = 0; i < count; i++) {
      digits.append((char) ('0' + dice.between(0, 9)));
    }
    return digits.toString();
  }
}
