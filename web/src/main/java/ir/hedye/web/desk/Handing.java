package ir.hedye.web.desk;

import ir.hedye.monthend.journal.Entry;
import ir.hedye.web.desk.CaseBooks.Change;
import ir.hedye.web.desk.CaseBooks.Note;
import ir.hedye.web.staff.Action;
import ir.hedye.web.staff.Officer;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives out the next piece of work: by lot among the oldest, the older the likelier, so that nobody
 * chooses whose case they get. Two officers never get the same one, also at the same moment.
 */
@Service
class Handing {
  private static final int OLDEST = 20;

  private final WorkQueue queue;
  private final CaseBooks books;
  private final DeskJournal journal;
  private final DeskLimits limits;
  private final TransactionTemplate transaction;
  private final RandomGenerator chance = new SecureRandom();

  Handing(
      WorkQueue queue,
      CaseBooks books,
      DeskJournal journal,
      DeskLimits limits,
      PlatformTransactionManager transactions) {
    this.queue = queue;
    this.books = books;
    this.journal = journal;
    this.limits = limits;
    this.transaction = new TransactionTemplate(transactions);
  }

  /** The next one of those, now the officer's; empty when there is none that nobody has. */
  Optional<CaseKey> next(Officer officer, Filter filter) {
    List<Item> oldest = queue.unassigned(officer, filter, OLDEST);
    return shuffled(oldest, item -> limits.age(item.since()).workingDays() + 1, chance).stream()
        .filter(item -> isNow(officer, item))
        .map(Item::key)
        .findFirst();
  }

  /** How likely something comes first. */
  interface Weight<T> {
    int of(T item);
  }

  /** By lot, each with its weight (Efraimidis and Spirakis). */
  static <T> List<T> shuffled(List<T> items, Weight<T> weight, RandomGenerator chance) {
    record Drawn<T>(T item, double lot) {}
    return items.stream()
        .map(item -> new Drawn<>(item, -Math.log(1 - chance.nextDouble()) / weight.of(item)))
        .sorted(Comparator.comparingDouble(Drawn::lot))
        .map(Drawn::item)
        .toList();
  }

  private boolean isNow(Officer officer, Item item) {
    return Objects.requireNonNull(
        transaction.execute(status -> {
          boolean free = books.holdFree(item.key());
          if (free) {
            books.write(item.key(), Note.of(Change.TAKEN, officer.id()));
            var deed =
                new DeskJournal.Deed(
                    "CASE_TAKEN",
                    Action.HANDLE_REQUEST,
                    "case " + item.key(),
                    item.whose().person());
            journal.note(officer, deed, Entry.Change.to("by lot"));
          }
          return free;
        }));
  }
}
