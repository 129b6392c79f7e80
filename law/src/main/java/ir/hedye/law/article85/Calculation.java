package ir.hedye.law.article85;

import ir.hedye.law.history.WageTotal;
import ir.hedye.law.time.Period;
import ir.hedye.law.value.Rial;
import org.jspecify.annotations.Nullable;

/**
 * The arithmetic of the amount (Article 85, note 1, and the floor of practice).
 *
 * @param wages sum of the wages in the averaging window, exact
 * @param average ⌊S / 24 + ½⌋
 * @param floor 30 minimum daily wages of the contract day; null where no law version knows that day
 */
public record Calculation(
    Period window, WageTotal wages, int divisor, Rial average, @Nullable Rial floor) {

  /** The amount, were the person entitled: the average, and never below the floor. */
  public Rial amount() {
    if (floor == null) {
      throw new IllegalStateException("no law version knows the contract day");
    }
    return average.atLeast(floor);
  }

  /** Whether the floor, not the average, makes the amount. */
  public boolean raisedToFloor() {
    return floor != null && floor.compareTo(average) > 0;
  }
}
