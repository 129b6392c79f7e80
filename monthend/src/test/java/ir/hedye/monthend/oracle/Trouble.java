package ir.hedye.monthend.oracle;

/** How likely things go wrong in one event: from never to nearly everything at once. */
record Trouble(Dice dice, int chance) {
  boolean isNone() {
    return chance == 0;
  }

  /** Whether this trouble comes; a rarer one in so many. */
  boolean comes(int rarity) {
    return dice.percent(chance) && dice.between(1, rarity) == 1;
  }
}
