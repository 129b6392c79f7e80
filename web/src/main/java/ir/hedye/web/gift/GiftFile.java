package ir.hedye.web.gift;

import ir.hedye.monthend.run.StoredDecisions;
import ir.hedye.monthend.store.Sql;
import ir.hedye.web.access.Me;
import ir.hedye.web.gift.OwnRegistrations.Registered;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads one person's file, whole, in one read-only snapshot and a fixed number of queries. Page,
 * printed decision and API all show what this answers.
 */
@Component
final class GiftFile {
  private static final int SECONDS = 10;

  private final JdbcTemplate template;
  private final JdbcClient sql;
  private final TransactionTemplate snapshot;
  private final OwnRegistrations registrations;

  GiftFile(
      DataSource source,
      JdbcClient sql,
      PlatformTransactionManager transactions,
      OwnRegistrations registrations) {
    this.template = new JdbcTemplate(source);
    this.sql = sql;
    this.snapshot = new TransactionTemplate(transactions);
    snapshot.setReadOnly(true);
    snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    snapshot.setTimeout(SECONDS);
    this.registrations = registrations;
  }

  /** Everything about the signed-in person's gift. */
  MyGift of(Me me) {
    return inSnapshot(books -> gift(books, me));
  }

  /** Who looked at the signed-in person's file; pages are counted from 1. */
  Readings readings(Me me, int page) {
    return inSnapshot(books -> Readings.read(books, me.number(), page));
  }

  private <T> T inSnapshot(Function<JdbcClient, T> reading) {
    return Objects.requireNonNull(snapshot.execute(status -> reading.apply(sql)));
  }

  private MyGift gift(JdbcClient books, Me me) {
    long person = me.number();
    List<Registered> registered = registrations.of(me);
    var particulars = Particulars.read(books, person);
    var parts =
        new Parts(
            decided(books, person),
            Payout.read(books, person),
            OpenCase.read(books, person),
            particulars.filter(Particulars::frozen).isPresent(),
            registered);
    List<MyMarriage> marriages = Event.read(books, person).stream().map(parts::marriage).toList();
    var waiting = registered.stream().filter(Registered::isWaiting).toList();
    return new MyGift(particulars, marriages, waiting, Outlook.read(books, person));
  }

  private Map<Event.Key, Decided> decided(JdbcClient books, long person) {
    var runs = Decided.runs(books, person);
    var stored =
        template.execute(
            (ConnectionCallback<List<Decided>>)
                connection ->
                    StoredDecisions.inForce(new Sql(connection), person).stream()
                        .map(each ->
                            Decided.of(each, Objects.requireNonNull(runs.get(each.runId()))))
                        .toList());
    return Objects.requireNonNull(stored).stream()
        .collect(Collectors.toMap(Decided::event, Function.identity()));
  }

  /** What is known beside the events. */
  private record Parts(
      Map<Event.Key, Decided> decided,
      List<Payout> payouts,
      List<OpenCase> cases,
      boolean frozen,
      List<Registered> registered) {

    MyMarriage marriage(Event event) {
      return new MyMarriage(
          event,
          Optional.ofNullable(decided.get(event.key())),
          payouts.stream().filter(payout -> payout.event().equals(event.key())).toList(),
          cases.stream().filter(open -> open.eventId() == event.key().id()).findFirst(),
          frozen,
          registered.stream().filter(own -> own.isAbout(event.key().id())).findFirst());
    }
  }
}
