package ir.hedye.web.gift;

import ir.hedye.monthend.run.StoredDecision;
import ir.hedye.monthend.run.StoredDecisions;
import ir.hedye.monthend.store.Sql;
import ir.hedye.web.access.Me;
import ir.hedye.web.gift.OwnRegistrations.Registered;
import java.sql.SQLException;
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
    return of(me.number());
  }

  MyGift of(long person) {
    return inSnapshot(books -> gift(books, person));
  }

  /** A decision of any run, whether or not it is still in force. */
  Optional<Decided> decision(DeskFiles.Which which) {
    return inSnapshot(books -> {
      var run = Decided.run(books, which.run());
      return stored(sql -> StoredDecisions.madeOn(sql, which.eventId(), which.run())).stream()
          .filter(each -> each.line().nationalId() == which.person())
          .filter(each -> each.line().role().name().startsWith(which.role()))
          .findFirst()
          .flatMap(each -> run.map(known -> Decided.of(each, known)));
    });
  }

  private interface Reading {
    List<StoredDecision> of(Sql sql) throws SQLException;
  }

  private List<StoredDecision> stored(Reading reading) {
    return Objects.requireNonNull(
        template.execute(
            (ConnectionCallback<List<StoredDecision>>)
                connection -> reading.of(new Sql(connection))));
  }

  /** Who looked at the signed-in person's file; pages are counted from 1. */
  Readings readings(Me me, int page) {
    return inSnapshot(books -> Readings.read(books, me.number(), page));
  }

  private <T> T inSnapshot(Function<JdbcClient, T> reading) {
    return Objects.requireNonNull(snapshot.execute(status -> reading.apply(sql)));
  }

  private MyGift gift(JdbcClient books, long person) {
    List<Registered> registered = registrations.of(new Me(person));
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
    return stored(sql -> StoredDecisions.inForce(sql, person)).stream()
        .map(each -> Decided.of(each, Objects.requireNonNull(runs.get(each.runId()))))
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
