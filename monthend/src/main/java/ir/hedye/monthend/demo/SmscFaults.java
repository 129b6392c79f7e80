package ir.hedye.monthend.demo;

import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** What a message centre may do to us, to be switched on and off while it runs. */
public final class SmscFaults {
  private static final int MEETING_SECONDS = 10;

  private final AtomicInteger throttled = new AtomicInteger();
  private final AtomicInteger dropped = new AtomicInteger();
  private final Set<String> refused = ConcurrentHashMap.newKeySet();
  private final Set<String> unreachable = ConcurrentHashMap.newKeySet();
  private final CountDownLatch never = new CountDownLatch(1);
  private volatile @Nullable CyclicBarrier meeting;
  private volatile boolean echoesReference = true;

  /** Refuses the next so many submits for being too fast. */
  public void throttleNext(int submits) {
    throttled.set(submits);
  }

  /** Takes the next so many submits and never answers them. */
  public void dropNextAnswers(int submits) {
    dropped.set(submits);
  }

  /** Refuses a number for ever (98 and ten digits). */
  public void refuse(String number) {
    refused.add(number);
  }

  /** Takes messages to that number and reports them undeliverable. */
  public void cannotReach(String number) {
    unreachable.add(number);
  }

  /** Answers only when so many submits are waiting for their answers together. */
  public void answerInGroupsOf(int submits) {
    meeting = new CyclicBarrier(submits);
  }

  /** Whether receipts carry the sender's user_message_reference. */
  public void echoReference(boolean echoes) {
    echoesReference = echoes;
  }

  boolean echoesReference() {
    return echoesReference;
  }

  boolean isThrottled() {
    return takeOne(throttled);
  }

  boolean isDropped() {
    return takeOne(dropped);
  }

  boolean isRefused(String number) {
    return refused.contains(number);
  }

  boolean isUnreachable(String number) {
    return unreachable.contains(number);
  }

  private static boolean takeOne(AtomicInteger left) {
    return left.getAndUpdate(n -> Math.max(0, n - 1)) > 0;
  }

  /** Waits for the others of a group, if answers are given in groups. */
  void meet() {
    var barrier = meeting;
    if (barrier == null) {
      return;
    }
    try {
      barrier.await(MEETING_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (BrokenBarrierException | TimeoutException e) {
      throw new IllegalStateException("too few submits were under way together", e);
    }
  }

  /** Keeps a submit from being answered until the centre closes. */
  void keepSilent() {
    try {
      never.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  void endSilence() {
    never.countDown();
  }
}
