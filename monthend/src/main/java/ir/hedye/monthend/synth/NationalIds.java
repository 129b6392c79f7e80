package ir.hedye.monthend.synth;

import ir.hedye.law.value.NationalId;
import java.util.List;
import java.util.function.LongPredicate;

/** Issues national IDs: the place of issue first, a good check digit last, none of them twice. */
final class NationalIds {
  private final LongPredicate claim;

  /** The register answers whether a number was still free, and takes it down. */
  NationalIds(LongPredicate register) {
    this.claim = register;
  }

  long issue(List<Integer> places, Dice dice) {
    while (true) {
      long nine = dice.pick(places) * 1_000_000L + dice.between(0, 999_999);
      long id = checked(nine);
      if (NationalId.checks(id) && claim.test(id)) {
        return id;
      }
    }
  }

  /** Nine digits and the one that checks them. */
  private static long checked(long nine) {
    long rest = nine;
    long sum = 0;
    for (int weight = 2; weight <= 10; weight++) {
      sum += rest % 10 * weight;
      rest /= 10;
    }
    long r = sum % 11;
    return nine * 10 + (r < 2 ? r : 11 - r);
  }
}
