package ir.hedye.monthend.run;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Decides people on a thread of its own, some hundred at a time, while the next ones are read. */
final class DecidingAside implements AutoCloseable {
  /** People a turn. */
  static final int PEOPLE = 200;

  private final PersonDecider decider;
  private final ExecutorService thread = Executors.newSingleThreadExecutor();
  private Future<List<Decided>> before = thread.submit(() -> List.of());

  /** A person with what was decided. */
  record Decided(PersonCase person, PersonResult result) {}

  DecidingAside(PersonDecider decider) {
    this.decider = decider;
  }

  /** Gives these people to be decided, and answers with those that were given before, in order. */
  List<Decided> exchange(List<PersonCase> people) {
    Future<List<Decided>> now = thread.submit(() -> decide(people));
    List<Decided> decided = await(before);
    before = now;
    return decided;
  }

  private List<Decided> decide(List<PersonCase> people) {
    return people.stream().map(person -> new Decided(person, decider.decide(person))).toList();
  }

  private static List<Decided> await(Future<List<Decided>> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while deciding", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException ours ? ours : new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    thread.close();
  }
}
