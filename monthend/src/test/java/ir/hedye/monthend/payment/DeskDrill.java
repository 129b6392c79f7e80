package ir.hedye.monthend.payment;

import ir.hedye.law.value.NationalId;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** Officers of finance, and what they do at their desk. */
abstract class DeskDrill extends FinanceDrill {
  static final Author MAKER = officer("m1", 9001);
  static final Author CHECKER = officer("c1", 9002);
  static final Author OTHER = officer("o1", 9003);

  static Author officer(String key, long person) {
    return new Author(
        key, "officer " + key, "FINANCE", Optional.of(NationalId.of(Couples.nationalId(person))));
  }

  /** The batch of run 1 as a page shows it now. */
  Seen seen() throws SQLException {
    return books
        .database()
        .inTransaction(connection -> {
          Batch batch = BatchTable.find(connection, 1);
          return new Seen(1, batch.manifestSha256(), batch.state());
        });
  }

  DeedAnswer sign(Seen seen, Author author, SigningRole role) throws SQLException {
    return new DeskSigning(books.database(), batches).sign(seen, author, role);
  }

  void signAtDesk() throws SQLException {
    sign(seen(), MAKER, SigningRole.MAKER);
    sign(seen(), CHECKER, SigningRole.CHECKER);
  }

  DeedAnswer drop(Seen seen, long paymentId, Because because) throws SQLException {
    return new LineDrop(books.database(), batches).drop(seen, paymentId, because);
  }

  DeskRelease.Released releaseSeen(Seen seen) throws SQLException {
    return new DeskRelease(books.database(), batches, tx -> {}).release(seen, CHECKER, AT);
  }

  String batchState() throws SQLException {
    return books.rows("SELECT state FROM batch WHERE batch_id = 1").getFirst();
  }

  /** Does all of it at the same moment; what each came to, in their order. */
  static <T> List<T> atOnce(List<Callable<T>> deeds) throws InterruptedException {
    try (var people = Executors.newFixedThreadPool(deeds.size())) {
      var came = new ArrayList<T>();
      for (var deed : people.invokeAll(deeds)) {
        came.add(deed.get());
      }
      return came;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}
