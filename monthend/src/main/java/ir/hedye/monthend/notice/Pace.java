package ir.hedye.monthend.notice;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/** Keeps submits apart: at most so many in a second, evenly. */
final class Pace {
  private final long apartNanos;
  private final LongSupplier nanoTime;
  private final LongConsumer pauseNanos;
  private long nextFree;

  Pace(int perSecond, LongSupplier nanoTime, LongConsumer pauseNanos) {
    this.apartNanos = TimeUnit.SECONDS.toNanos(1) / perSecond;
    this.nanoTime = nanoTime;
    this.pauseNanos = pauseNanos;
    this.nextFree = nanoTime.getAsLong();
  }

  /** On the machine's own clock. */
  static Pace of(int perSecond) {
    return new Pace(perSecond, System::nanoTime, LockSupport::parkNanos);
  }

  /** Waits for its turn. */
  void take() {
    long turn = reserve();
    for (long left = turn - nanoTime.getAsLong(); left > 0; left = turn - nanoTime.getAsLong()) {
      pauseNanos.accept(left);
    }
  }

  /** Takes a turn without waiting for it; the others wait the longer. */
  void hurry() {
    reserve();
  }

  /** Lets nobody go for a while: we were told that we are too fast. */
  synchronized void rest(Duration rest) {
    nextFree = Math.max(nextFree, nanoTime.getAsLong()) + rest.toNanos();
  }

  private synchronized long reserve() {
    long turn = Math.max(nextFree, nanoTime.getAsLong());
    nextFree = turn + apartNanos;
    return turn;
  }
}
