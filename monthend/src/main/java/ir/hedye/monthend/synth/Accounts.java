package ir.hedye.monthend.synth;

import ir.hedye.law.value.Sheba;
import java.util.List;
import java.util.Locale;

/**
 * Bank accounts as they stand on file: most of them good, spelled anyhow; some wrong or missing.
 */
final class Accounts {
  private static final double MISSING = 0.055;
  private static final double INVALID = 0.02;

  /** So many accounts, of brokers or relatives, are given by many people. */
  private static final int SHARED = 10;

  private static final Weighted<List<String>> BANKS =
      Weighted.by(Table.rows("banks.csv"), Accounts::weight);

  private static final List<String> BANKS_GONE =
      Table.rows("banks.csv").stream().filter(row -> weight(row) == 0).map(List::getFirst).toList();

  private Accounts() {}

  /** An account as it stands on file. */
  static String onFile(double doubtful, Dice dice) {
    double kind = dice.uniform();
    if (kind < MISSING) {
      return "";
    }
    if (kind < MISSING + INVALID) {
      return wrong(dice);
    }
    return dice.chance(doubtful) ? doubtful(dice) : spelled(good(dice), dice);
  }

  /** At a bank that exists no more, or one of the few that many people give. */
  private static String doubtful(Dice dice) {
    return dice.chance(0.5)
        ? at(dice.pick(BANKS_GONE), dice)
        : good(Dice.of(SHARED, dice.between(1, SHARED)));
  }

  /** How often the bank comes up; 0 for banks that exist no more. */
  private static double weight(List<String> bank) {
    return Double.parseDouble(bank.get(2));
  }

  /** A good account, spelled anyhow. */
  static String given(Dice dice) {
    return spelled(good(dice), dice);
  }

  private static String good(Dice dice) {
    return at(BANKS.pick(dice).getFirst(), dice);
  }

  private static String at(String bank, Dice dice) {
    long number = dice.below(10_000_000_000_000L);
    return Sheba.ofAccount(
            bank + "000000" + Long.toString(10_000_000_000_000L + number).substring(1))
        .text();
  }

  private static String spelled(String sheba, Dice dice) {
    return switch (dice.between(0, 49)) {
      case 0, 1 -> spaced(sheba);
      case 2 -> sheba.substring(0, 4) + " " + sheba.substring(4, 8) + " " + sheba.substring(8);
      case 3 -> sheba.toLowerCase(Locale.ROOT);
      case 4 -> sheba + " ";
      case 5 -> dice.chance(0.4) ? "IR" + Spelling.persian(sheba.substring(2)) : sheba;
      default -> sheba;
    };
  }

  /** In groups of four, as on a bank card's back. */
  private static String spaced(String sheba) {
    var spaced = new StringBuilder();
    for (int i = 0; i < sheba.length(); i++) {
      spaced.append(i > 0 && i % 4 == 0 ? " " : "").append(sheba.charAt(i));
    }
    return spaced.toString();
  }

  private static String wrong(Dice dice) {
    String good = good(dice);
    int digit = good.charAt(25) - '0';
    return switch (dice.between(0, 4)) {
      case 0, 1 -> good.substring(0, 25) + (digit + 1) % 10;
      case 2 -> good.substring(0, 24);
      case 3 -> good.substring(2);
      default -> "6037" + good.substring(14);
    };
  }
}
