package ir.hedye.monthend.store;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waiting with an end: looks again every 50 ms until it is so or the time is over. */
public final class Patience {
  private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

  private Patience() {}

  /** Whether it became so within the limit. */
  public static boolean until(Duration limit, BooleanSupplier soYet) {
    long end = System.nanoTime() + limit.toNanos();
    while (!soYet.getAsBoolean()) {
      if (System.nanoTime() - end > 0) {
        return false;
      }
      LockSupport.parkNanos(PAUSE_NANOS);
    }
    return true;
  }
}
