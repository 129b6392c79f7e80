package ir.hedye.bench;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Many people at once, each asking so many times and never before their last answer has come: a
 * bounded number of requests, however long they take.
 */
final class Load {
  private final List<? extends Callable<?>> people;
  private final int requestsEach;

  /**
   * @param people what each of them asks; an answer that is not right is thrown
   */
  Load(List<? extends Callable<?>> people, int requestsEach) {
    this.people = people;
    this.requestsEach = requestsEach;
  }

  /** Lets all of them begin at the same moment, and waits until the last is done. */
  Latencies run() throws Exception {
    long[] nanos = new long[people.size() * requestsEach];
    var start = new CountDownLatch(1);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var done = new java.util.ArrayList<Future<?>>();
      for (int i = 0; i < people.size(); i++) {
        int person = i;
        done.add(threads.submit(() -> ask(person, start, nanos)));
      }
      long began = System.nanoTime();
      start.countDown();
      for (Future<?> each : done) {
        each.get();
      }
      return new Latencies(nanos, Latencies.seconds(System.nanoTime() - began));
    }
  }

  private boolean ask(int person, CountDownLatch start, long[] nanos) throws Exception {
    start.await();
    for (int i = 0; i < requestsEach; i++) {
      long began = System.nanoTime();
      people.get(person).call();
      nanos[person * requestsEach + i] = System.nanoTime() - began;
    }
    return true;
  }
}
